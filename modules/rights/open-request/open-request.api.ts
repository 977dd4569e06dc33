import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { decisions } from '../kinds.ts'
import { answered, requestLine } from '../request.shapes.ts'

export const openRequest = declare({
  name: 'open-request',
  says: {
    kk: 'Өтінішті қарау үшін ашу',
    ru: 'Открыть обращение для рассмотрения',
    en: 'Open a request to work on it',
  },
  kind: 'read',
  who: ['officer'],
  purpose: 'rights',
  touches: ['identity', 'contact'],
  asks: z.strictObject({ request: id() }),
  answers: z.object({
    request: requestLine.extend({
      shelf: z.string().nullable(),
      known: z.boolean(),
      checked: z.enum(['signed-in', 'represented', 'document-seen']).nullable(),
    }),
    form: z.record(
      z.string(),
      z.union([z.string(), z.boolean(), z.object({ field: z.string(), value: z.string() })]),
    ),
    /** The refusal that is contested, with its number and words. */
    contested: z.object({ number: z.string(), says: z.string(), byMe: z.boolean() }).nullable(),
    steps: z.array(
      z.object({
        at: z.string(),
        what: z.enum(['taken', 'paused', 'resumed', 'handed-over']),
        reason: z.enum(['identity-not-proven', 'more-is-needed']).nullable(),
      }),
    ),
    /** Decisions that fit this request; none: it is answered in words. */
    fitting: z.array(z.enum(decisions)),
    recordClasses: z.array(z.object({ id: z.string(), name: shapes.text })),
    reasons: z.array(z.object({ id: z.string(), name: shapes.text, article: shapes.text })),
    answer: answered.nullable(),
  }),
  refusals: {},
  clauses: ['LB-A1', 'LB-2.10', 'DR-6.2'],
})
