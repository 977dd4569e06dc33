// Articles and their editions as several acts read them.
import { type RawBuilder, sql } from 'kysely'
import type * as z from 'zod'
import type { Lang, Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { mediaIn } from './article-text.ts'
import { mediaWhere, toldMedia } from './media-told.ts'
import type { media, states } from './shapes.ts'
import type { Signer } from './writers.ts'

export type State = (typeof states)[number]

export interface EditionRow {
  edition: string
  article: string
  organisation: string
  slug: string
  section: string
  sectionName: Text
  number: number
  title_kk: string
  title_ru: string
  title_en: string | null
  summary_kk: string
  summary_ru: string
  summary_en: string | null
  text_kk: string
  text_ru: string
  text_en: string | null
  sources: string
  cover: string | null
  author: Signer
  draftedAt: Date
  /** Nobody while no review stands. */
  reviewer: Signer
  reviewedAt: Date | null
  /** The day on which it must be read again. */
  due: string | null
  publishedAt: Date | null
  state: State
  /** How many fit, beyond those that are read. */
  total: number
}

/**
 * Editions with the last word of their reviewers; the newest first, from the `from`-th on and at most `most` of them. The
 * policies say whose drafts are seen.
 */
export async function editionsWhere(
  work: Work,
  where: RawBuilder<unknown>,
  { from = 0, most = 500 } = {},
): Promise<EditionRow[]> {
  const { rows } = await sql<EditionRow>`
    select e.id as edition, e.article, a.organisation, a.slug, a.section,
      jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) as "sectionName", e.number,
      e.title_kk, e.title_ru, e.title_en, e.summary_kk, e.summary_ru, e.summary_en, e.text_kk, e.text_ru, e.text_en,
      e.sources, e.cover, jsonb_build_object('employment', e.author, 'verification', e.practitioner) as author, e.drafted_at as "draftedAt",
      jsonb_build_object('employment', r.reviewer, 'verification', r.practitioner) as reviewer, r.at as "reviewedAt", r.due,
      p.at as "publishedAt", count(*) over ()::int as total,
      case when w.edition is not null then 'withdrawn'
        when p.edition is not null and exists (select from library.publication later where later.article = e.article
          and (later.at, later.edition) > (p.at, p.edition)) then 'superseded'
        when p.edition is not null then 'published'
        else coalesce(r.verdict, 'draft') end as state
    from library.article_edition e
    join library.article a on a.id = e.article
    join library.section s on s.id = a.section
    left join library.publication p on p.edition = e.id
    -- People read by the last review that passed; a draft waits by the last word, whichever it is.
    left join lateral (select * from library.review v where v.edition = e.id and (p.edition is null or v.verdict = 'passed')
      order by v.at desc, v.id limit 1) r on true
    left join library.withdrawal w on w.edition = e.id
    where ${where} order by coalesce(p.at, e.drafted_at) desc, e.number desc, e.id
    limit ${most} offset ${from}`.execute(work.db)
  return rows
}

/** Part of `where`: the edition that people read now. */
export const isRead = sql<boolean>`p.edition is not null and w.edition is null and not exists (
  select from library.publication later where later.article = e.article and (later.at, later.edition) > (p.at, p.edition))`

/** Title, summary and text in a language; where there is no English, in Russian. */
export function inLanguage(row: EditionRow, lang: Lang) {
  const of = lang === 'en' && row.title_en === null ? 'ru' : lang
  return { lang: of, title: row[`title_${of}`]!, summary: row[`summary_${of}`]!, text: row[`text_${of}`]! }
}

/** The cover and all that the texts show, as far as it may be shown now. */
export async function mediaOf(work: Work, row: EditionRow): Promise<z.output<typeof media>[]> {
  const marks = mediaIn([row.text_kk, row.text_ru, row.text_en ?? ''].join('\n'))
  const rows = await mediaWhere(
    work,
    sql`m.organisation = ${row.organisation} and library.may_be_shown(m.id)
      and (m.id = ${row.cover} or left(encode(m.hash, 'hex'), 16) = any (${marks}::text[]))`,
  )
  return rows.map(one => toldMedia(one, work.lang))
}

/** Every section in its place, for a choice. */
export async function sectionsOf(work: Work): Promise<{ id: string; name: Text }[]> {
  const { rows } = await sql<{ id: string; name: Text }>`
    select id, jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as name
    from library.section order by place`.execute(work.db)
  return rows
}
