import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { secret } from '../../../kernel/fields.ts'
import { waitBeforeTrying, wrongCode } from '../refusals.ts'

export const confirmTotp = declare({
  name: 'confirm-totp',
  says: {
    kk: 'Код қолданбасын алғашқы кодымен іске қосу',
    ru: 'Включить приложение его первым кодом',
    en: 'Turn an application on by its first code',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'account',
  touches: ['account'],
  asks: z.strictObject({ code: secret(20) }),
  answers: z.object({}),
  refusals: { 'wrong-code': wrongCode, 'wait-before-trying': waitBeforeTrying },
  clauses: ['BL-4'],
  confirmed: true,
  once: 'free',
})
