import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id } from '../../../kernel/fields.ts'
import { duties } from '../../organisations/index.ts'
import { statement } from '../statement.ts'

export const showWhoLooked = declare({
  name: 'show-who-looked',
  says: {
    kk: 'Деректерді кім, қашан, не үшін ашқанын көрсету',
    ru: 'Показать, кто, когда и зачем открывал данные',
    en: 'Show who opened the data, when and why',
  },
  kind: 'read',
  who: ['person'],
  purpose: 'rights',
  touches: ['journal'],
  asks: z.strictObject({
    /** Oneself, or somebody whom one represents. */
    person: id().optional(),
    from: day().optional(),
    until: day().optional(),
    duty: z.enum([...duties, 'system']).optional(),
    /** False leaves out what one opened oneself: the question is who else looked. */
    own: z.boolean().default(true),
    /** The `next` of the page before. */
    after: z
      .string()
      .max(70)
      .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z_[0-9a-f-]{36}$/)
      .optional(),
    limit: z.int().min(1).max(200).default(50),
  }),
  answers: z.object({
    person: z.string(),
    /** Whose statements one may read. */
    people: z.array(z.object({ person: z.string(), name: z.string() })),
    passages: z.array(statement),
    next: z.string().nullable(),
  }),
  refusals: {},
  clauses: ['CL-5.2.7', 'LB-2.6', 'PF-1.8.5'],
})
