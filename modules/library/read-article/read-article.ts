import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { organisationById } from '../../organisations/index.ts'
import { type EditionRow, editionsWhere, inLanguage, isRead, mediaOf } from '../articles.ts'
import { writersNamed } from '../writers.ts'
import { readArticle } from './read-article.api.ts'

export const readArticleAct = act(readArticle, async (work, { slug }) => {
  const [edition] = await editionsWhere(work, sql`a.slug = ${slug} and ${isRead}`)
  if (!edition) return withdrawnArticle(work, slug)
  return {
    slug,
    section: { id: edition.section, name: edition.sectionName },
    organisation: await houseOf(work, edition.organisation),
    read: await told(work, edition),
    withdrawn: null,
  }
})

async function told(work: Work, edition: EditionRow) {
  const named = await writersNamed(work, [edition.author, edition.reviewer])
  return {
    ...inLanguage(edition, work.lang),
    sources: edition.sources.split('\n').filter(line => line.trim() !== ''),
    author: named(edition.author),
    reviewer: named(edition.reviewer),
    reviewedAt: edition.reviewedAt!.toISOString(),
    due: edition.due!,
    isOverdue: edition.due! < dayOf(work.now),
    publishedAt: edition.publishedAt!.toISOString(),
    cover: edition.cover,
    media: await mediaOf(work, edition),
  }
}

// The address was given to people: it says why there is nothing to read.
async function withdrawnArticle(work: Work, slug: string) {
  const { rows } = await sql<{
    organisation: string
    section: string
    sectionName: Text
    at: Date
    reason_kk: string
    reason_ru: string
  }>`
    select a.organisation, a.section, jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) as "sectionName",
      w.at, w.reason_kk, w.reason_ru
    from library.article a join library.section s on s.id = a.section
    join library.publication p on p.article = a.id
    join library.withdrawal w on w.edition = p.edition
    where a.slug = ${slug} order by p.at desc limit 1`.execute(work.db)
  const [row] = rows
  if (!row) return work.absent()
  return {
    slug,
    section: { id: row.section, name: row.sectionName },
    organisation: await houseOf(work, row.organisation),
    read: null,
    withdrawn: {
      at: row.at.toISOString(),
      reason: { kk: row.reason_kk, ru: row.reason_ru, en: row.reason_ru },
    },
  }
}

// Who keeps the directory has no page of a clinic.
async function houseOf(work: Work, id: string) {
  const { name, slug, kind } = await organisationById(work, id)
  return { name, slug: kind === 'clinic' ? slug : null }
}
