import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { line } from '../../../kernel/fields.ts'
import { reasons } from './reasons.ts'

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
  asks: z.strictObject({
    /** Beginnings of names, a telephone number or a card number. */
    words: line(80, 2),
    /** Why; with `visit-today` only those who come today are found. */
    reason: z.enum(reasons).default('visit-today'),
    /** With `other`: why, without names and numbers, for the journal keeps it for good. */
    why: line(80, 3).regex(/^\D*$/).optional(),
  }),
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
  refusals: {
    'say-why': {
      kind: 'invalid',
      clause: 'BL-3',
      says: {
        kk: 'Пациентті не үшін іздеп жатқаныңызды қысқаша жазыңыз.',
        ru: 'Напишите коротко, зачем вы ищете пациента.',
        en: 'Say in a few words why you look the patient up.',
      },
    },
  },
  clauses: ['CL-3.3a', 'BL-3'],
})
