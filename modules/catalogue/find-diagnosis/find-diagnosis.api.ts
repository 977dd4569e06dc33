import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { line } from '../../../kernel/fields.ts'

export const findDiagnosis = declare({
  name: 'find-diagnosis',
  says: {
    kk: 'Диагнозды АХЖ-10 бойынша коды немесе сөзі арқылы табу.',
    ru: 'Найти диагноз по МКБ-10 по коду или словам.',
    en: 'Find a diagnosis of ICD-10 by its code or words.',
  },
  kind: 'read',
  who: ['doctor'],
  purpose: 'care',
  touches: [],
  asks: z.strictObject({
    words: line(80),
    limit: z.int().min(1).max(50).default(20),
  }),
  answers: z.object({
    diagnoses: z.array(z.object({ code: z.string(), kk: z.string(), ru: z.string(), en: z.string() })),
  }),
  refusals: {},
  clauses: [],
})
