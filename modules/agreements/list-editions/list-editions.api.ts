import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { text, version } from '../answers.ts'
import { contradiction } from '../find-contradictions/find-contradictions.api.ts'
import { documentKinds } from '../kinds.ts'

const edition = z.object({
  edition: z.string(),
  number: z.number(),
  title: text,
  state: z.enum(['draft', 'approved', 'scheduled', 'in-force', 'superseded']),
  draftedAt: z.string(),
  order: z.object({ number: z.string(), date: z.string() }).nullable(),
  effectiveFrom: z.string().nullable(),
  /** Citations of law that was repealed or renamed, or that is not known. */
  stale: z.array(
    z.object({
      act: z.string(),
      article: z.string(),
      title: text.nullable(),
      state: z.enum(['repealed', 'renamed', 'unknown']),
      replacedBy: text.nullable(),
    }),
  ),
})

export const listEditions = declare({
  name: 'list-editions',
  says: {
    kk: 'Ұйым құжаттарының барлық редакциясын көрсету',
    ru: 'Показать все редакции документов организации',
    en: 'List all editions of the organisation’s documents',
  },
  kind: 'read',
  who: ['director', 'admin'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({}),
  answers: z.object({
    /** Every kind that the organisation issues, also where it has no edition yet; the newest edition first. */
    documents: z.array(z.object({ kind: z.enum(documentKinds), editions: z.array(edition) })),
  }),
  refusals: {},
  clauses: ['PF-1.5'],
})

export const showEdition = declare({
  name: 'show-edition',
  says: {
    kk: 'Ұйым құжатының бір редакциясын көрсету',
    ru: 'Показать одну редакцию документа организации',
    en: 'Show one edition of the organisation’s document',
  },
  kind: 'read',
  who: ['director', 'admin'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({ edition: id() }),
  answers: edition.extend({
    kind: z.enum(documentKinds),
    slug: z.string(),
    /** SHA-256 of the Kazakh and Russian pair as shown. */
    hash: z.string(),
    kk: version,
    ru: version,
    en: version.nullable(),
    numbers: z.record(z.string(), z.number()),
    /** Where it disagrees with the law or with other documents in force; empty once it is superseded. */
    contradictions: z.array(contradiction),
  }),
  refusals: {},
  clauses: ['PF-1.5'],
})
