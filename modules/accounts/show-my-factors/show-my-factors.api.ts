import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

export const showMyFactors = declare({
  name: 'show-my-factors',
  says: {
    kk: 'Кабинетіме немен кіретінімді көрсету',
    ru: 'Показать, чем я вхожу в кабинет',
    en: 'Show with what I sign in',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['account', 'contact'],
  asks: z.strictObject({}),
  answers: z.object({
    email: z.string(),
    passwordChangedAt: z.string().nullable(),
    totpSince: z.string().nullable(),
    passkeys: z.array(
      z.object({ id: z.string(), name: z.string(), since: z.string(), lastUsed: z.string().nullable() }),
    ),
    recoveryCodesLeft: z.number(),
  }),
  refusals: {},
  clauses: ['PF-1.8.3', 'BL-4'],
})
