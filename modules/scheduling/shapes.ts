// Shapes of answers that several acts share.
import * as z from 'zod'

export const bookingState = z.enum([
  'held',
  'booked',
  'checked-in',
  'called',
  'in-visit',
  'fulfilled',
  'cancelled',
  'no-show',
  'expired',
])
export type BookingState = z.output<typeof bookingState>

export const bookingEvent = z.enum([
  'held',
  'booked',
  'paid',
  'moved',
  'cancelled',
  'released',
  'expired',
  'checked-in',
  'called',
  'started',
  'finished',
  'no-show',
])
export type BookingEvent = z.output<typeof bookingEvent>

export const visitLine = z.object({
  id: z.string(),
  number: z.string(),
  state: bookingState,
  startsAt: z.string(),
  endsAt: z.string(),
  holdUntil: z.string().nullable(),
  tiyn: z.int(),
  paid: z.enum(['card', 'at-desk']).nullable(),
  paidAt: z.string().nullable(),
  prepayRequired: z.boolean(),
  queueNumber: z.int().nullable(),
  checkedInAt: z.string().nullable(),
  patient: z.string(),
  /** Null while a time is only held: until it is booked the clinic does not learn who it is. */
  patientName: z.string().nullable(),
  birthDate: z.string().nullable(),
  phone: z.string().nullable(),
  practitioner: z.string(),
  practitionerSlug: z.string(),
  practitionerName: z.string(),
  service: z.string(),
  serviceName: z.string(),
  organisation: z.string(),
  organisationSlug: z.string(),
  organisationName: z.string(),
  organisationPhone: z.string(),
  branch: z.string(),
  branchName: z.string(),
  address: z.string(),
  room: z.string(),
  /** Held by video: nobody comes to the room. */
  byVideo: z.boolean(),
})
export type VisitLine = z.output<typeof visitLine>
