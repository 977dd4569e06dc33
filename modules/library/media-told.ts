// A picture, a sound or a film as several acts tell it.
import { type RawBuilder, sql } from 'kysely'
import type * as z from 'zod'
import type { Lang } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { addressOf, type MediaKind, type MediaType } from './media/media-kinds.ts'
import type { media } from './shapes.ts'

export interface MediaRow {
  id: string
  hash: string
  kind: MediaKind
  type: MediaType
  source: string
  alt_kk: string
  alt_ru: string
  alt_en: string | null
  transcript_kk: string | null
  transcript_ru: string | null
  transcript_en: string | null
}

/** Rows of media, the newest first; `more` names further columns of `m`. */
export async function mediaWhere<Row extends MediaRow = MediaRow>(
  work: Work,
  where: RawBuilder<unknown>,
  more: RawBuilder<unknown> = sql``,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select m.id, encode(m.hash, 'hex') as hash, m.kind, m.type, m.source, m.alt_kk, m.alt_ru, m.alt_en,
      m.transcript_kk, m.transcript_ru, m.transcript_en ${more}
    from library.media m where ${where} order by m.at desc, m.id limit 200`.execute(work.db)
  return rows
}

export function toldMedia(row: MediaRow, lang: Lang): z.output<typeof media> {
  const { id, hash, kind, type, source } = row
  return {
    id,
    hash,
    address: addressOf(hash, type),
    kind,
    type,
    source,
    alt: row[`alt_${lang}`] ?? row.alt_ru,
    transcript: row[`transcript_${lang}`] ?? row.transcript_ru,
  }
}
