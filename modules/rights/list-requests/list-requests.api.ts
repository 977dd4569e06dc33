import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { requestLine } from '../request.shapes.ts'

export const listRequests = declare({
  name: 'list-requests',
  says: {
    kk: 'Ұйымға түскен өтініштер мен мерзімдерін көрсету',
    ru: 'Показать обращения в организацию и их сроки',
    en: 'Show the requests to the organisation with their terms',
  },
  kind: 'read',
  who: ['officer', 'director', 'auditor'],
  purpose: 'rights',
  // Numbers, kinds and terms alone: nobody is named.
  touches: [],
  asks: z.strictObject({ answered: z.boolean().default(false) }),
  answers: z.object({ requests: z.array(requestLine) }),
  refusals: {},
  clauses: ['LB-2.10', 'DR-7.2', 'PF-4.6'],
})
