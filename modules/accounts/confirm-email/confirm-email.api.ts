import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { secret } from '../../../kernel/fields.ts'
import { typedPassword } from '../fields.ts'
import { waitBeforeTrying, wrongPassword } from '../refusals.ts'

export const confirmEmail = declare({
  name: 'confirm-email',
  says: {
    kk: 'Поштаны растап, тіркелуді аяқтау',
    ru: 'Подтвердить почту и завершить регистрацию',
    en: 'Confirm the e-mail and finish registering',
  },
  kind: 'write',
  who: ['anyone'],
  purpose: 'account',
  touches: ['identity', 'contact', 'account'],
  // The password as well: whoever registers with a stranger's address must gain nothing by the stranger's
  // pressing the link.
  asks: z.strictObject({ token: secret(100), password: typedPassword() }),
  answers: z.object({ token: z.string(), next: z.string().nullable() }),
  refusals: {
    'wrong-password': wrongPassword,
    'wait-before-trying': waitBeforeTrying,
    'has-account': {
      kind: 'conflict',
      constraint: 'account_email_once',
      says: {
        kk: 'Бұл поштаның кабинеті бар. Кіру бетінен кіріңіз.',
        ru: 'У этой почты уже есть кабинет. Войдите на странице входа.',
        en: 'This e-mail already has a cabinet. Sign in.',
      },
    },
  },
  clauses: ['PF-1.8.2', 'PF-3.8'],
  once: 'free',
})
