import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { newPassword, typedPassword } from '../fields.ts'
import { waitBeforeTrying, weakPassword, wrongPassword } from '../refusals.ts'

export const changePassword = declare({
  name: 'change-password',
  says: { kk: 'Құпиясөзді ауыстыру', ru: 'Сменить пароль', en: 'Change the password' },
  kind: 'write',
  who: ['person'],
  purpose: 'account',
  touches: ['account'],
  asks: z.strictObject({ password: typedPassword(), newPassword: newPassword(), endOthers: z.boolean() }),
  answers: z.object({ ended: z.number() }),
  refusals: {
    'wrong-password': wrongPassword,
    'weak-password': weakPassword,
    'wait-before-trying': waitBeforeTrying,
  },
  clauses: ['PF-1.8.2', 'PF-1.8.3'],
  once: 'free',
})
