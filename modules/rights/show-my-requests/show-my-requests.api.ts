import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { openRequest } from '../open-request/open-request.api.ts'
import { answered, requestLine } from '../request.shapes.ts'

export const showMyRequests = declare({
  name: 'show-my-requests',
  says: {
    kk: 'Деректерім туралы өтініштерімді көрсету',
    ru: 'Показать мои обращения о данных',
    en: 'Show my requests about my data',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity'],
  asks: z.strictObject({}),
  answers: z.object({ requests: z.array(requestLine.extend({ personName: z.string() })) }),
  refusals: {},
  clauses: ['LB-2.10', 'DR-6.1', 'PF-4.6'],
})

export const showMyRequest = declare({
  name: 'show-my-request',
  says: {
    kk: 'Өтінішім мен жауабын көрсету',
    ru: 'Показать моё обращение и ответ',
    en: 'Show my request and its answer',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['identity', 'contact'],
  asks: z.strictObject({ request: id() }),
  answers: z.object({
    request: requestLine,
    asks: z.string().nullable(),
    steps: openRequest.answers.shape.steps,
    answer: answered.nullable(),
    /** Something was refused in it, and nobody has objected yet. */
    mayObject: z.boolean(),
    objection: z.string().nullable(),
    contests: z.string().nullable(),
  }),
  refusals: {},
  clauses: ['LB-2.10', 'DR-6.2', 'PF-4.6'],
})
