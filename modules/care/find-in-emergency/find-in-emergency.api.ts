import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { line } from '../../../kernel/fields.ts'

export const findInEmergency = declare({
  name: 'find-in-emergency',
  says: {
    kk: 'Шұғыл жағдайда клиника пациентін табу',
    ru: 'Найти пациента клиники в экстренном случае',
    en: 'Find a patient of the clinic in an emergency',
  },
  kind: 'read',
  who: ['doctor'],
  purpose: 'care',
  touches: ['identity'],
  /** The whole family name and the beginning of the given name, or the card number. */
  asks: z.strictObject({ words: line(80, 3) }),
  answers: z.object({
    patients: z.array(
      z.object({ id: z.string(), name: z.string(), birthDate: z.string(), cardNumber: z.string() }),
    ),
  }),
  refusals: {},
  clauses: ['CL-5.2.7', 'BL-3'],
})
