import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { lang, slug } from '../../../kernel/fields.ts'
import { shapes } from '../../organisations/index.ts'
import { media, section, writer } from '../shapes.ts'

export const readArticle = declare({
  name: 'read-article',
  says: {
    kk: 'Кітапхана мақаласын оқу',
    ru: 'Прочитать статью библиотеки',
    en: 'Read an article of the library',
  },
  kind: 'read',
  who: ['anyone'],
  purpose: 'public-information',
  touches: [],
  asks: z.strictObject({ slug: slug() }),
  answers: z.object({
    slug: z.string(),
    section,
    /** The page of the clinic; null for who keeps the directory. */
    organisation: z.object({ slug: z.string().nullable(), name: shapes.text }),
    /** Null when it was withdrawn: then only why is told. */
    read: z
      .object({
        /** The language of the texts: Russian where there is no English. */
        lang: lang(),
        title: z.string(),
        summary: z.string(),
        text: z.string(),
        sources: z.array(z.string()),
        author: writer,
        reviewer: writer,
        reviewedAt: z.string(),
        due: z.string(),
        /** The day of the next review is past. */
        isOverdue: z.boolean(),
        publishedAt: z.string(),
        cover: z.string().nullable(),
        media: z.array(media),
      })
      .nullable(),
    withdrawn: z.object({ at: z.string(), reason: shapes.text }).nullable(),
  }),
  refusals: {},
  clauses: ['PF-1.1a'],
})
