// Writes the steps of an edition: draft, approval, publication. Used by the acts and by the demonstration.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../kernel/work.ts'
import { type DocumentKind, unitOf } from './kinds.ts'
import { hashesOf } from './legal-text.ts'

export interface EditionText {
  title_kk: string
  title_ru: string
  title_en: string | null
  short_kk: string
  short_ru: string
  short_en: string | null
  text_kk: string
  text_ru: string
  text_en: string | null
}

/** The document of this kind, made when the owner has none yet. */
export async function documentOf(
  db: Db,
  of: { organisation: string | null; kind: DocumentKind; slug: string; at: Date },
): Promise<string> {
  await sql`insert into agreements.document (organisation, kind, slug, made_at)
    values (${of.organisation}, ${of.kind}, ${of.slug}, ${of.at})
    on conflict (organisation, kind) do nothing`.execute(db)
  const { rows } = await sql<{ id: string }>`select id from agreements.document
    where organisation is not distinct from ${of.organisation} and kind = ${of.kind}`.execute(db)
  return rows[0]!.id
}

export async function writeDraft(
  db: Db,
  draft: {
    document: string
    kind: DocumentKind
    text: EditionText
    numbers: Record<string, number>
    by: string | null
    at: Date
  },
): Promise<{ id: string; number: number }> {
  const { text, numbers } = draft
  const hashes = hashesOf(text, numbers)
  const id = randomUUID()
  // Two drafts at once would take the same number; `edition_number_once` then refuses the second.
  const { rows } = await sql<{ number: number }>`
    select coalesce(max(number), 0) + 1 as number from agreements.edition where document = ${draft.document}`.execute(
    db,
  )
  const number = rows[0]!.number
  await sql`insert into agreements.edition (id, document, number, title_kk, title_ru, title_en, short_kk, short_ru,
      short_en, text_kk, text_ru, text_en, hash_kk, hash_ru, hash, drafted_by, drafted_at)
    values (${id}, ${draft.document}, ${number}, ${text.title_kk}, ${text.title_ru}, ${text.title_en},
      ${text.short_kk}, ${text.short_ru}, ${text.short_en}, ${text.text_kk}, ${text.text_ru}, ${text.text_en},
      ${hashes.kk}, ${hashes.ru}, ${hashes.pair}, ${draft.by}, ${draft.at})`.execute(db)
  for (const [name, value] of Object.entries(numbers)) {
    const unit = unitOf(draft.kind, name)
    await sql`insert into agreements.parameter (edition, name, value, unit)
      values (${id}, ${name}, ${value}, ${unit})`.execute(db)
  }
  return { id, number }
}

export async function writeApproval(
  db: Db,
  of: { edition: string; orderNumber: string; orderDate: string; by: string | null; at: Date },
): Promise<void> {
  await sql`insert into agreements.approval (edition, order_number, order_date, by_account, at)
    values (${of.edition}, ${of.orderNumber}, ${of.orderDate}, ${of.by}, ${of.at})`.execute(db)
}

export async function writePublication(
  db: Db,
  of: { edition: string; effectiveFrom: Date; by: string | null; at: Date },
): Promise<void> {
  await sql`insert into agreements.publication (edition, at, effective_from, by_account)
    values (${of.edition}, ${of.at}, ${of.effectiveFrom}, ${of.by})`.execute(db)
}
