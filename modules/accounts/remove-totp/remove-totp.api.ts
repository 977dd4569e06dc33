import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

export const removeTotp = declare({
  name: 'remove-totp',
  says: {
    kk: 'Код қолданбасын өшіру',
    ru: 'Отключить приложение с кодами',
    en: 'Disconnect the application of codes',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'account',
  touches: ['account'],
  asks: z.strictObject({}),
  answers: z.object({}),
  refusals: {},
  clauses: ['PF-1.8.3'],
  confirmed: true,
})
