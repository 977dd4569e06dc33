import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { codeField } from '../../../kernel/code.ts'
import { shapes } from '../../organisations/index.ts'

export const verifyAnswer = declare({
  name: 'verify-answer',
  says: {
    kk: 'Жауаптың түпнұсқа екенін коды бойынша тексеру',
    ru: 'Проверить подлинность ответа по коду',
    en: 'Check by its code whether an answer is genuine',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ code: codeField() }),
  answers: z.object({
    /** Null: nobody gave an answer of this code. */
    answer: z.object({ number: z.string(), organisation: shapes.text, at: z.string() }).nullable(),
  }),
  refusals: {},
  clauses: ['LB-2.10'],
})
