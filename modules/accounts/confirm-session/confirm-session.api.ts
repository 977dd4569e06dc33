import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { passkeyResponse, typedPassword } from '../fields.ts'
import { passkeyRefused, waitBeforeTrying, wrongPassword } from '../refusals.ts'

export const confirmSession = declare({
  name: 'confirm-session',
  says: {
    kk: 'Маңызды әрекет алдында құпиясөзді не кілтті қайта растау',
    ru: 'Подтвердить пароль или ключ перед важным действием',
    en: 'Confirm password or passkey before an act of weight',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'account',
  touches: ['account'],
  asks: z.strictObject({ password: typedPassword().optional(), passkey: passkeyResponse().optional() }),
  /** Until when it counts. */
  answers: z.object({ until: z.string() }),
  refusals: {
    'wrong-password': wrongPassword,
    'passkey-refused': passkeyRefused,
    'wait-before-trying': waitBeforeTrying,
  },
  clauses: ['PF-1.8.2', 'PF-1.8.4'],
  once: 'free',
})
