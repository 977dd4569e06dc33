import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { because, email, fieldTexts, phone } from '../../../kernel/fields.ts'
import { isLocalPath } from '../../../kernel/local-path.ts'
import { birthFields, nameFields, truthField } from '../../people/index.ts'
import { newPassword } from '../fields.ts'
import { waitBeforeTrying, weakPassword } from '../refusals.ts'

export const register = declare({
  name: 'register',
  says: { kk: 'Тіркелу', ru: 'Зарегистрироваться', en: 'Register' },
  kind: 'write',
  who: ['anyone'],
  purpose: 'account',
  touches: ['identity', 'contact', 'account'],
  asks: z.strictObject({
    ...nameFields,
    ...birthFields,
    phone: phone(),
    email: email(),
    password: newPassword(),
    /** Where the person was going; the link in the letter leads on there. */
    next: z.string().max(500).refine(isLocalPath, because(fieldTexts.format)).optional(),
    ...truthField,
  }),
  // The same for every address: whether it has an account is told to its mailbox alone.
  answers: z.object({ email: z.string() }),
  refusals: {
    'weak-password': weakPassword,
    'not-adult': {
      kind: 'invalid',
      clause: 'CL-1.1a',
      says: {
        kk: '18 жасқа толғандар тіркеледі. Баланы ата-анасы не басқа заңды өкілі өз кабинетінде қосады.',
        ru: 'Регистрируются с 18 лет. Ребёнка добавляет в своём кабинете родитель или другой законный представитель.',
        en: 'One registers from the age of 18. A child is added by a parent or another lawful representative.',
      },
    },
    'wait-before-trying': waitBeforeTrying,
  },
  clauses: ['PF-1.8.2', 'PF-2.2', 'PF-3.8', 'CL-1.1a', 'DR-2.4'],
  // Its input holds a password, of which no quick hash may be kept; twice sent, it writes two letters.
  once: 'free',
})
