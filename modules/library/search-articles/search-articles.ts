import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { editionsWhere, inLanguage, isRead, sectionsOf } from '../articles.ts'
import { mediaWhere, toldMedia } from '../media-told.ts'
import { pageSize, searchArticles } from './search-articles.api.ts'

export const searchArticlesAct = act(searchArticles, async (work, { words, section, page }) => {
  const searched = sql.ref(`e.search_${work.lang}`)
  const shown = await editionsWhere(
    work,
    sql`${isRead}
      and (${section ?? null}::text is null or a.section = ${section ?? null})
      and (${words ?? null}::text is null or ${searched} like all (catalogue.word_patterns(${words ?? ''})))`,
    { from: (page - 1) * pageSize, most: pageSize },
  )
  const covers = await mediaWhere(
    work,
    sql`m.id = any (${shown.flatMap(({ cover }) => cover ?? [])}::uuid[]) and library.may_be_shown(m.id)`,
  )
  const coverOf = new Map(covers.map(row => [row.id, toldMedia(row, work.lang)]))
  return {
    total: shown[0]?.total ?? 0,
    sections: await sectionsOf(work),
    articles: shown.map(row => {
      const { title, summary } = inLanguage(row, work.lang)
      return {
        slug: row.slug,
        section: { id: row.section, name: row.sectionName },
        title,
        summary,
        publishedAt: row.publishedAt!.toISOString(),
        cover: coverOf.get(row.cover ?? '') ?? null,
      }
    }),
  }
})
