import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { secret } from '../../../kernel/fields.ts'

export const showPasswordLink = declare({
  name: 'show-password-link',
  says: {
    kk: 'Хаттағы сілтеме қай кабинеттің құпиясөзін ауыстыратынын көрсету',
    ru: 'Показать, для какого кабинета ссылка из письма меняет пароль',
    en: 'Show for which cabinet the link of a letter sets a new password',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'account',
  touches: ['contact'],
  asks: z.strictObject({ token: secret(100) }),
  answers: z.object({ email: z.string() }),
  refusals: {},
  clauses: ['PF-1.8.2'],
})
