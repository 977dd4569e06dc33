import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { secret } from '../../../kernel/fields.ts'
import { newPassword } from '../fields.ts'
import { weakPassword } from '../refusals.ts'

export const setNewPassword = declare({
  name: 'set-new-password',
  says: {
    kk: 'Хаттағы сілтеме арқылы жаңа құпиясөз қою',
    ru: 'Задать новый пароль по ссылке из письма',
    en: 'Set a new password by the link of a letter',
  },
  kind: 'write',
  who: ['anyone'],
  purpose: 'account',
  touches: ['identity', 'contact', 'account'],
  asks: z.strictObject({ token: secret(100), newPassword: newPassword() }),
  // No session: a mailbox alone is no second factor, so one signs in with the new password as always.
  answers: z.object({}),
  refusals: { 'weak-password': weakPassword },
  clauses: ['PF-1.8.2', 'PF-1.8.3', 'PF-2.2', 'BL-4'],
  once: 'free',
})
