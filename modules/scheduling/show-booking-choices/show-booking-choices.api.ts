import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { slug } from '../../../kernel/fields.ts'

export const showBookingChoices = declare({
  name: 'show-booking-choices',
  says: {
    kk: 'Дәрігерге кімді және қай қызметке жазуға болатынын көрсету',
    ru: 'Показать, кого и на какие услуги можно записать к врачу',
    en: 'Show whom one may book with a doctor, and for which services',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'booking',
  touches: ['identity'],
  asks: z.strictObject({ practitioner: slug() }),
  answers: z.object({
    practitioner: z.object({ id: z.string(), slug: z.string(), name: z.string(), speciality: z.string() }),
    organisation: z.object({ id: z.string(), name: z.string(), licence: z.string().nullable() }),
    address: z.string(),
    services: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.enum(['visit', 'procedure', 'diagnostics']),
        minutes: z.int(),
        tiyn: z.int(),
      }),
    ),
    /** Oneself first, then those whom one represents today. */
    people: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  refusals: {},
  clauses: ['CL-1.1a', 'CL-1.1c', 'CL-5.2.4'],
  documents: ['user-agreement', 'personal-data-consent'],
})
