import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const listDeadlineRules = declare({
  name: 'list-deadline-rules',
  says: {
    kk: 'Қай өтінішке қанша уақытта жауап берілетінін көру.',
    ru: 'Посмотреть, на какое обращение за какой срок отвечают.',
    en: 'See within which term which request is answered.',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    rules: z.array(
      z.object({
        event: z.string(),
        name: z.string(),
        since: z.string(),
        says: text,
        length: z.number(),
        unit: z.enum(['working-days', 'days', 'hours']),
        basis: text,
        source: z.string(),
        sourceDate: z.string(),
        verified: z.boolean(),
        /** The shortest of its event: the one by which the clock runs. */
        governs: z.boolean(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['CL-9.2', 'DR-7.2'],
})
