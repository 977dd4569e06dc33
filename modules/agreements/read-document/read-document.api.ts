import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { slug } from '../../../kernel/fields.ts'
import { text, wholeEdition } from '../answers.ts'

export const listDocuments = declare({
  name: 'list-documents',
  says: {
    kk: 'Құжаттар тізімін көрсету',
    ru: 'Показать список документов',
    en: 'List the documents',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({
    /** A clinic by its address: its documents and those of the platform. Without it: everybody's. */
    organisation: slug().optional(),
  }),
  answers: z.object({
    documents: z.array(
      z.object({
        slug: z.string(),
        kind: z.string(),
        /** Null: the platform. */
        organisation: text.nullable(),
        title: text,
        number: z.number(),
        effectiveFrom: z.string(),
        editions: z.number(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-1.2', 'PF-1.5', 'DR-7.2'],
})

export const readDocument = declare({
  name: 'read-document',
  says: {
    kk: 'Құжатты оқу',
    ru: 'Прочитать документ',
    en: 'Read a document',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({
    slug: slug(),
    /** Without a number: the edition in force. */
    number: z.int().min(1).max(100_000).optional(),
  }),
  answers: z.object({
    document: wholeEdition,
    state: z.enum(['in-force', 'not-yet', 'superseded']),
    publishedAt: z.string(),
    order: z.object({ number: z.string(), date: z.string() }),
    editions: z.array(z.object({ number: z.number(), effectiveFrom: z.string() })),
    /** Null where no organisation stands behind the platform yet. */
    operator: z
      .object({
        name: text,
        bin: z.string(),
        address: text,
        responsible: z.string(),
        phone: z.string(),
        email: z.string(),
      })
      .nullable(),
  }),
  refusals: {},
  clauses: ['PF-1.2', 'PF-1.5', 'PF-2.3.3', 'PF-3.4', 'PF-7', 'CL-3.8', 'LB-1'],
})
