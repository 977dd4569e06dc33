import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { line } from '../../../kernel/fields.ts'

const text = z.object({ kk: z.string(), ru: z.string(), en: z.string() })

export const findWhoAsked = declare({
  name: 'find-who-asked',
  says: {
    kk: 'Өтініш берген адамды және оның келісімдерін табу',
    ru: 'Найти человека, подавшего заявление, и его согласия',
    en: 'Find the person who asked, and the consents in force',
  },
  kind: 'read',
  who: ['reception', 'officer', 'director'],
  purpose: 'rights',
  touches: ['identity', 'consent'],
  /** Beginnings of names, or the number of the card. */
  asks: z.strictObject({ words: line(80, 2) }),
  answers: z.object({
    people: z.array(
      z.object({
        person: z.string(),
        name: z.string(),
        birthDate: z.string(),
        consents: z.array(z.object({ id: z.string(), name: text, until: z.string() })),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-3.9', 'CL-A1'],
})
