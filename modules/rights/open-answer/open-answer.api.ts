import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const openAnswer = declare({
  name: 'open-answer',
  says: {
    kk: 'Өтініштің жауабын сақтап алу',
    ru: 'Сохранить ответ на обращение',
    en: 'Save the answer to a request',
  },
  kind: 'read',
  who: ['person', 'officer'],
  purpose: 'rights',
  touches: ['identity', 'contact', 'health', 'payment', 'account', 'consent', 'journal'],
  asks: z.strictObject({ request: id(), what: z.enum(['paper', 'file']) }),
  answers: z.object({ name: z.string(), type: z.string(), content: z.base64() }),
  refusals: {},
  clauses: ['LB-2.10', 'DR-6.1', 'CL-5.2.6'],
})
