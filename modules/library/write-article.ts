// Writes the steps of an article: draft, review, publication. Used by the acts and by the demonstration.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../kernel/work.ts'
import type { Signer } from './writers.ts'

/** The article of this organisation at this address, made when there is none yet; a stranger's address breaks. */
export async function articleOf(
  db: Db,
  of: { organisation: string; slug: string; section: string; at: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from library.article
    where slug = ${of.slug} and organisation = ${of.organisation}`.execute(db)
  if (rows[0]) return rows[0].id
  const id = randomUUID()
  await sql`insert into library.article (id, organisation, slug, section, made_at)
    values (${id}, ${of.organisation}, ${of.slug}, ${of.section}, ${of.at})`.execute(db)
  return id
}

export interface EditionText {
  title_kk: string
  title_ru: string
  title_en?: string | undefined
  summary_kk: string
  summary_ru: string
  summary_en?: string | undefined
  text_kk: string
  text_ru: string
  text_en?: string | undefined
  sources: string
  cover?: string | undefined
}

export async function writeEdition(
  db: Db,
  draft: EditionText & { id: string; article: string; author: Signer; at: Date },
): Promise<string> {
  // Two drafts at once would take the same number; `article_edition_number_once` then refuses the second.
  await sql`insert into library.article_edition (id, article, number, title_kk, title_ru, title_en, summary_kk,
      summary_ru, summary_en, text_kk, text_ru, text_en, sources, cover, author, practitioner, drafted_at)
    select ${draft.id}, ${draft.article}, coalesce(max(number), 0) + 1, ${draft.title_kk}, ${draft.title_ru},
      ${draft.title_en ?? null}, ${draft.summary_kk}, ${draft.summary_ru}, ${draft.summary_en ?? null},
      ${draft.text_kk}, ${draft.text_ru}, ${draft.text_en ?? null}, ${draft.sources}, ${draft.cover ?? null}::uuid,
      ${draft.author.employment}::uuid, ${draft.author.verification}::uuid, ${draft.at}::timestamptz
    from library.article_edition where article = ${draft.article}`.execute(db)
  return draft.id
}

export async function writeReview(
  db: Db,
  review: {
    id: string
    edition: string
    verdict: 'passed' | 'returned'
    reviewer: Signer
    at: Date
    due: string | null
    note: string
  },
): Promise<void> {
  await sql`insert into library.review (id, edition, verdict, reviewer, practitioner, at, due, note)
    values (${review.id}, ${review.edition}, ${review.verdict}, ${review.reviewer.employment},
      ${review.reviewer.verification}, ${review.at}, ${review.due}, ${review.note})`.execute(db)
}

/** By the last review that it passed. */
export async function writePublication(
  db: Db,
  of: { edition: string; article: string; at: Date; by: string | null },
): Promise<void> {
  await sql`insert into library.publication (edition, article, review, at, by_account)
    select ${of.edition}::uuid, ${of.article}::uuid, id, ${of.at}::timestamptz, ${of.by}::uuid
    from library.review where edition = ${of.edition} and verdict = 'passed' order by at desc, id limit 1`.execute(
    db,
  )
}
