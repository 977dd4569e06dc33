import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'

export const carryOutRequest = declare({
  name: 'carry-out-request',
  says: {
    kk: 'Өтініш бойынша шешімді орындап, жауап дайындау',
    ru: 'Исполнить решение по обращению и подготовить ответ',
    en: 'Carry out what was decided on a request and prepare the answer',
  },
  kind: 'write',
  who: ['system'],
  internal: true,
  purpose: 'rights',
  touches: ['identity', 'contact', 'health', 'payment', 'account', 'consent', 'journal'],
  asks: z.object({ request: id() }),
  answers: z.object({}),
  refusals: {},
  clauses: ['LB-2.10', 'DR-6.1', 'CL-5.2.6'],
})
