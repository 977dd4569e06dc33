// What an organisation may do with its own documents: whose they are, and each edition with where it stands.
import { type RawBuilder, sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import type { DocumentKind } from './kinds.ts'

export type EditionState = 'draft' | 'approved' | 'scheduled' | 'in-force' | 'superseded'

export interface OwnEdition {
  id: string
  kind: DocumentKind
  slug: string
  number: number
  title_kk: string
  title_ru: string
  title_en: string | null
  short_kk: string
  short_ru: string
  short_en: string | null
  text_kk: string
  text_ru: string
  text_en: string | null
  hash: Buffer
  drafted_at: Date
  order_number: string | null
  order_date: string | null
  effective_from: Date | null
  state: EditionState
  numbers: Record<string, number>
}

/** Null: the acting organisation runs the platform, whose own documents it publishes. */
export async function ownerOf(work: Work<never>): Promise<{ organisation: string | null; slug: string }> {
  const { rows } = await sql<{ id: string; slug: string; kind: string }>`
    select id, slug, kind from organisations.organisation where id = ${work.actor.organisation}`.execute(
    work.db,
  )
  const row = rows[0]
  if (!row) return work.absent()
  return { organisation: row.kind === 'platform' ? null : row.id, slug: row.slug }
}

/** Every edition of the acting organisation's documents, the newest first. */
export function ownEditions(work: Work<never>): Promise<OwnEdition[]> {
  return find(work, sql`true`)
}

/** An edition of the acting organisation; another's is as if there were none. */
export async function ownEdition(work: Work<never>, edition: string): Promise<OwnEdition> {
  const [found] = await find(work, sql`e.id = ${edition}`)
  return found ?? work.absent()
}

async function find(work: Work<never>, where: RawBuilder<unknown>): Promise<OwnEdition[]> {
  const { rows } = await sql<OwnEdition>`
    select e.id, d.kind, d.slug, e.number, e.title_kk, e.title_ru, e.title_en, e.short_kk, e.short_ru, e.short_en,
      e.text_kk, e.text_ru, e.text_en, e.hash, e.drafted_at, a.order_number, a.order_date, p.effective_from,
      case when a.edition is null then 'draft' when p.edition is null then 'approved'
        when p.effective_from > ${work.now} then 'scheduled'
        when e.id = agreements.in_force(d.id, ${work.now}) then 'in-force' else 'superseded' end as state,
      coalesce((select jsonb_object_agg(name, value) from agreements.parameter where edition = e.id), '{}') as numbers
    from agreements.edition e
    join agreements.document d on d.id = e.document
    left join agreements.approval a on a.edition = e.id
    left join agreements.publication p on p.edition = e.id
    where agreements.is_own(d.organisation) and ${where}
    order by e.number desc`.execute(work.db)
  return rows
}
