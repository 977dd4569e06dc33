import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { shapes } from '../../organisations/index.ts'
import { emergencyReason } from '../emergency/reasons.ts'

export const showEmergencies = declare({
  name: 'show-emergencies',
  says: {
    kk: 'Шұғыл ашуларды және олардың түсіндірмесін көрсету',
    ru: 'Показать экстренные доступы и чем они объяснены',
    en: 'Show emergency accesses and what explains them',
  },
  kind: 'read',
  /** A doctor sees her or his own, the officer those of the clinic. */
  who: ['doctor', 'officer'],
  purpose: 'protection',
  touches: ['identity', 'journal', 'health'],
  asks: z.strictObject({}),
  answers: z.object({
    accesses: z.array(
      z.object({
        access: z.string(),
        patientName: z.string(),
        by: z.object({ name: z.string(), title: shapes.text }).nullable(),
        reason: emergencyReason,
        words: z.string().nullable(),
        openedAt: z.string(),
        until: z.string(),
        /** When it must be explained by; null once it is. */
        dueAt: z.string().nullable(),
        closing: z
          .object({
            how: z.enum(['visit', 'justified', 'unjustified']),
            at: z.string(),
            note: z.string().nullable(),
          })
          .nullable(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-5.2.7'],
})
