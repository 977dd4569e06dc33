import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { email } from '../../../kernel/fields.ts'
import { typedPassword } from '../fields.ts'
import { waitBeforeTrying } from '../refusals.ts'

export const signInWithPassword = declare({
  name: 'sign-in',
  says: {
    kk: 'Пошта мен құпиясөз арқылы кіру',
    ru: 'Войти по почте и паролю',
    en: 'Sign in with e-mail and password',
  },
  kind: 'write',
  who: ['anyone'],
  purpose: 'account',
  touches: ['account'],
  asks: z.strictObject({ email: email(), password: typedPassword() }),
  answers: z.object({
    token: z.string(),
    secondFactor: z.enum(['none', 'awaited', 'given']),
    hasDuty: z.boolean(),
  }),
  refusals: {
    // One answer for a wrong password and for an address without account.
    'wrong-sign-in': {
      kind: 'forbidden',
      clause: 'PF-1.8.2',
      says: {
        kk: 'Пошта не құпиясөз дұрыс емес.',
        ru: 'Неверная почта или пароль.',
        en: 'The e-mail or the password is wrong.',
      },
    },
    'wait-before-trying': waitBeforeTrying,
  },
  clauses: ['PF-1.8.2', 'PF-1.8.3', 'PF-2.2', 'BL-4'],
  once: 'free',
})
