import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { codeField } from '../../../kernel/code.ts'
import { shapes } from '../../organisations/index.ts'

export const verifyDocument = declare({
  name: 'verify-document',
  says: {
    kk: 'Құжаттың түпнұсқа екенін коды бойынша тексеру',
    ru: 'Проверить подлинность документа по коду',
    en: 'Check by its code whether a document is genuine',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ code: codeField() }),
  answers: z.object({
    state: z.enum(['genuine', 'revoked', 'unknown']),
    /** What is told of a known document; nothing of the patient is among it. */
    document: z
      .object({ kind: z.enum(['conclusion']), organisation: shapes.text, issuedOn: z.string() })
      .nullable(),
  }),
  refusals: {},
  clauses: ['CL-5.2.2', 'CL-3.23'],
})
