import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { secret } from '../../../kernel/fields.ts'

export const showRegistration = declare({
  name: 'show-registration',
  says: {
    kk: 'Хаттағы сілтеменің тіркелуін көрсету',
    ru: 'Показать регистрацию по ссылке из письма',
    en: 'Show the registration that the link of a letter opens',
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
