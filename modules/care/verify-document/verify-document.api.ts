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
    /** What is told of a signature whose certificate bears the code: initials, never a name. */
    signature: z
      .object({
        kind: z.string(),
        title: shapes.text,
        initials: z.string(),
        organisation: shapes.text.nullable(),
        at: z.string(),
        level: z.string(),
        trust: z.string(),
        qualified: z.string().nullable(),
        stampedAt: z.string().nullable(),
        endedAt: z.string().nullable(),
      })
      .nullable(),
  }),
  refusals: {},
  clauses: ['CL-5.2.2', 'CL-3.23', 'PF-1.8a'],
})
