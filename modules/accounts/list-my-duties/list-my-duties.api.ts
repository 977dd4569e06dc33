import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

export const listMyDuties = declare({
  name: 'list-my-duties',
  says: { kk: 'Міндеттерімді көрсету', ru: 'Показать мои обязанности', en: 'Show my duties' },
  kind: 'read',
  who: ['person'],
  purpose: 'account',
  touches: ['employment'],
  asks: z.strictObject({}),
  answers: z.object({
    duties: z.array(
      z.object({
        employment: z.string(),
        duty: z.string(),
        current: z.boolean(),
        title: z.object({ kk: z.string(), ru: z.string(), en: z.string() }),
        organisation: z.object({ kk: z.string(), ru: z.string(), en: z.string() }),
      }),
    ),
    /** A duty may only be taken up after a second factor, and this session has given none. */
    secondFactorMissing: z.boolean(),
  }),
  refusals: {},
  clauses: ['LB-3a', 'BL-4'],
})
