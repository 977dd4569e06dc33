import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { line } from '../../../kernel/fields.ts'

export const findPatient = declare({
  name: 'find-patient',
  says: {
    kk: 'Клиникада тіркелген пациентті табу',
    ru: 'Найти пациента, зарегистрированного в клинике',
    en: 'Find a patient registered at the clinic',
  },
  kind: 'read',
  who: ['reception'],
  purpose: 'booking',
  touches: ['identity', 'contact'],
  /** Beginnings of names, a telephone number or a card number. */
  asks: z.strictObject({ words: line(80, 2) }),
  answers: z.object({
    patients: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        birthDate: z.string(),
        phone: z.string().nullable(),
        cardNumber: z.string(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-3.3a'],
})
