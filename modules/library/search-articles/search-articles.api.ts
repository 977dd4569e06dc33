import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { line, slug } from '../../../kernel/fields.ts'
import { media, section } from '../shapes.ts'

export const pageSize = 20

export const searchArticles = declare({
  name: 'search-articles',
  says: {
    kk: 'Кітапханадан мақала іздеу',
    ru: 'Искать статьи в библиотеке',
    en: 'Search the articles of the library',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({
    /** Sought in the language of the caller. */
    words: line(100).optional(),
    section: slug().optional(),
    page: z.int().min(1).max(500).default(1),
  }),
  answers: z.object({
    total: z.int(),
    sections: z.array(section),
    articles: z.array(
      z.object({
        slug: z.string(),
        section,
        title: z.string(),
        summary: z.string(),
        publishedAt: z.string(),
        cover: media.nullable(),
      }),
    ),
  }),
  refusals: {},
  clauses: ['PF-1.1a'],
})
