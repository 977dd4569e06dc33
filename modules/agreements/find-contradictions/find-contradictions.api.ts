import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { text } from '../answers.ts'
import { units } from '../kinds.ts'

export const contradiction = z.object({
  subject: z.string(),
  /** What the number means. */
  says: text,
  nature: z.enum(['duty-to-person', 'term-of-keeping', 'sanction-on-person']),
  said: z.array(
    z.object({
      where: text,
      quote: text,
      value: z.number(),
      unit: z.enum(units),
      byLaw: z.boolean(),
      /** False: a term of the law that nobody has confirmed. */
      verified: z.boolean(),
      /** Null: the law. */
      slug: z.string().nullable(),
      governs: z.boolean(),
    }),
  ),
})

export const findContradictions = declare({
  name: 'find-contradictions',
  says: {
    kk: 'Құжаттардың бір-бірімен және заңмен қайшылықтарын табу',
    ru: 'Найти противоречия документов между собой и с законом',
    en: 'Find where documents contradict one another and the law',
  },
  kind: 'read',
  who: ['director', 'admin', 'officer'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({ contradictions: z.array(contradiction) }),
  refusals: {},
  clauses: ['PF-1.5', 'CL-9.2'],
})
