import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { line } from '../../../kernel/fields.ts'
import { text } from '../answers.ts'
import { overseers } from '../overseers.ts'

export const showTrust = declare({
  name: 'show-trust',
  says: {
    kk: 'Қолтаңбалардың сенім деңгейін көрсету',
    ru: 'Показать степень доверия к подписям',
    en: 'Show how far each signature may be trusted',
  },
  kind: 'read',
  who: overseers,
  purpose: 'protection',
  touches: ['consent'],
  asks: z.strictObject({
    /** Only those to which something is owed. */
    owed: z.boolean().default(false),
    /** The rows before this one (`next` of the page before). */
    before: line(80).optional(),
  }),
  answers: z.object({
    total: z.int(),
    byTrust: z.array(z.object({ trust: z.string(), count: z.int() })),
    owed: z.int(),
    hasAuthority: z.boolean(),
    hasVerifier: z.boolean(),
    rows: z.array(
      z.object({
        signature: z.string(),
        kind: z.string(),
        title: text,
        at: z.string(),
        level: z.string(),
        trust: z.string(),
        qualified: z.string().nullable(),
        owes: z.array(z.enum(['stamp', 'time', 'verification'])),
        attempts: z.int(),
        lastCause: z.string().nullable(),
        endedAt: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
  }),
  refusals: {},
  clauses: ['PF-1.8.4'],
})
