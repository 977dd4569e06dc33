import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { secret } from '../../../kernel/fields.ts'
import { passkeyResponse } from '../fields.ts'
import { passkeyRefused, waitBeforeTrying, wrongCode } from '../refusals.ts'

export const giveSecondFactor = declare({
  name: 'give-second-factor',
  says: {
    kk: 'Кіруді екінші фактормен аяқтау',
    ru: 'Завершить вход вторым фактором',
    en: 'Finish signing in with the second factor',
  },
  kind: 'write',
  // Half signed in is nobody yet; the act looks at the session itself.
  who: ['anyone'],
  purpose: 'account',
  touches: ['account'],
  /** A code of the application, a recovery code, or the answer of a passkey. */
  asks: z.strictObject({ code: secret(40).optional(), passkey: passkeyResponse().optional() }),
  answers: z.object({ token: z.string(), hasDuty: z.boolean() }),
  refusals: {
    'nothing-awaited': {
      kind: 'anonymous',
      says: {
        kk: 'Кіру уақыты өтіп кетті. Қайтадан кіріңіз.',
        ru: 'Время входа истекло. Войдите заново.',
        en: 'The time to sign in has passed. Sign in again.',
      },
    },
    'wrong-code': wrongCode,
    'passkey-refused': passkeyRefused,
    'wait-before-trying': waitBeforeTrying,
  },
  clauses: ['BL-4', 'PF-1.8.3'],
  once: 'free',
})
