import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { slug } from '../../../kernel/fields.ts'
import { text } from '../answers.ts'
import { units } from '../kinds.ts'

const number = () => z.int().min(1).max(100_000)
const edition = z.object({ number: z.number(), title: z.string(), effectiveFrom: z.string() })
const change = z.enum(['same', 'added', 'removed'])

export const compareEditions = declare({
  name: 'compare-editions',
  says: {
    kk: 'Құжаттың екі редакциясын салыстыру',
    ru: 'Сравнить две редакции документа',
    en: 'Compare two editions of a document',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({
    slug: slug(),
    /** Without it: the published edition before `to`, or `to` itself when there is none. */
    from: number().optional(),
    /** Without it: the edition in force. */
    to: number().optional(),
  }),
  answers: z.object({
    slug: z.string(),
    title: text,
    /** Published editions, the newest first. */
    editions: z.array(z.number()),
    from: edition,
    to: edition,
    /** In which language the texts are compared: English only where both editions have it. */
    lang: z.enum(['kk', 'ru', 'en']),
    numbers: z.array(
      z.object({
        name: z.string(),
        says: text.nullable(),
        unit: z.enum(units),
        before: z.number().nullable(),
        after: z.number().nullable(),
      }),
    ),
    short: z.array(paragraph()),
    text: z.array(paragraph()),
  }),
  refusals: {},
  clauses: ['PF-1.2', 'PF-1.5', 'PF-1.6'],
})

function paragraph() {
  return z.object({
    change: z.enum(['same', 'added', 'removed', 'changed']),
    stretches: z.array(z.object({ change, text: z.string() })),
  })
}
