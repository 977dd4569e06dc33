import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const forgetRegistration = declare({
  name: 'forget-registration',
  says: {
    kk: 'Расталмаған тіркелуді жою',
    ru: 'Удалить неподтверждённую регистрацию',
    en: 'Forget a registration that was not confirmed',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'account',
  touches: ['identity', 'contact', 'account'],
  asks: z.strictObject({ registration: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: [],
})
