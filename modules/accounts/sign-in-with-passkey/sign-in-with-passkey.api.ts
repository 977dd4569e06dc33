import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { passkeyResponse } from '../fields.ts'
import { passkeyRefused } from '../refusals.ts'

export const signInWithPasskey = declare({
  name: 'sign-in-with-passkey',
  says: {
    kk: 'Құпиясөзсіз, кіру кілтімен кіру',
    ru: 'Войти ключом, без пароля',
    en: 'Sign in with a passkey, without a password',
  },
  kind: 'write',
  who: ['anyone'],
  purpose: 'account',
  touches: ['account'],
  asks: z.strictObject({ passkey: passkeyResponse() }),
  answers: z.object({ token: z.string(), hasDuty: z.boolean() }),
  refusals: { 'passkey-refused': passkeyRefused },
  clauses: ['PF-1.8.3', 'BL-4'],
  once: 'free',
})
