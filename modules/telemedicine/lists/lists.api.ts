import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { shapes } from '../../organisations/index.ts'

const state = z.enum(['booked', 'checked-in', 'called', 'in-visit', 'fulfilled', 'cancelled', 'no-show'])

export const listVideoVisits = declare({
  name: 'list-video-visits',
  says: {
    kk: 'Бейнебайланыспен өтетін қабылдауларды көрсету',
    ru: 'Показать приёмы по видеосвязи',
    en: 'Show visits by video',
  },
  kind: 'read',
  who: ['person', 'doctor'],
  purpose: 'care',
  touches: ['identity', 'health'],
  /** On which side of them the caller stands: whoever is on duty has visits of her own, too. */
  asks: z.strictObject({ as: z.enum(['patient', 'doctor']) }),
  answers: z.object({
    /** A doctor's of today; one's own of a month back and all to come. */
    visits: z.array(
      z.object({
        booking: z.string(),
        number: z.string(),
        startsAt: z.string(),
        opensAt: z.string(),
        state,
        service: shapes.text,
        doctor: shapes.text,
        patient: z.string(),
        /** Since when the patient waits in the room; null while nobody does. */
        waitsSince: z.string().nullable(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-1.7e'],
})

export const showVideoRegister = declare({
  name: 'show-video-register',
  says: {
    kk: 'Бейнебайланыспен көрсетілген қызметтердің тіркелімін көрсету',
    ru: 'Показать регистр услуг, оказанных по видеосвязи',
    en: 'Show the register of services given by video',
  },
  kind: 'read',
  who: ['director'],
  purpose: 'administration',
  touches: ['health'],
  asks: z.strictObject({}),
  answers: z.object({
    /** What the clinic gives, and which of it by video; the minutes are null until the director first sets them. */
    services: z.array(
      z.object({
        service: z.string(),
        name: shapes.text,
        isRemote: z.boolean(),
        earlyMinutes: z.int().nullable(),
        graceMinutes: z.int().nullable(),
      }),
    ),
    /** Of the last 90 days, the newest first; a visit is named by its number alone. */
    visits: z.array(
      z.object({
        number: z.string(),
        startsAt: z.string(),
        state,
        service: shapes.text,
        doctor: shapes.text,
        identity: z.enum(['document', 'known']).nullable(),
        patientWasThere: z.boolean(),
        doctorWasThere: z.boolean(),
        /** How long both were connected, the shorter of the two. */
        connectedSeconds: z.int(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-1.7e', 'CL-5.2.3'],
})
