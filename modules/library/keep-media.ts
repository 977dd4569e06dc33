// Writes a picture, a sound or a film. Used by the act and by the demonstration.
import { sql } from 'kysely'
import type { Db } from '../../kernel/work.ts'
import { kindOf, type MediaType } from './media/media-kinds.ts'

/** Bytes of one part of a file: what is read into memory at once. */
export const partSize = 1024 * 1024

export interface KeptMedia {
  id: string
  organisation: string
  bytes: Uint8Array
  hash: Buffer
  type: MediaType
  alt_kk: string
  alt_ru: string
  alt_en?: string | undefined
  transcript_kk?: string | undefined
  transcript_ru?: string | undefined
  transcript_en?: string | undefined
  source: string
  people: 'nobody' | 'by-consent'
  at: Date
  by: string | null
}

/** Answers its id. */
export async function keepMedia(db: Db, media: KeptMedia): Promise<string> {
  const { id, bytes, type } = media
  await sql`insert into library.media (id, organisation, hash, kind, type, size, alt_kk, alt_ru, alt_en, transcript_kk,
      transcript_ru, transcript_en, source, people, at, by_account)
    values (${id}, ${media.organisation}, ${media.hash}, ${kindOf(type)}, ${type}, ${bytes.length}, ${media.alt_kk},
      ${media.alt_ru}, ${media.alt_en ?? null}, ${media.transcript_kk ?? null}, ${media.transcript_ru ?? null},
      ${media.transcript_en ?? null}, ${media.source}, ${media.people}, ${media.at}, ${media.by})`.execute(db)
  for (let at = 0; at * partSize < bytes.length; at++) {
    const part = Buffer.from(bytes.subarray(at * partSize, (at + 1) * partSize))
    await sql`insert into library.media_part (media, at, bytes) values (${id}, ${at}, ${part})`.execute(db)
  }
  return id
}
