// Kept files as the acts of this module and the doctor's page read them: always through an access rule, always
// opened with the person's own key.
import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import * as z from 'zod'
import { type AccessRule, seenBy, why } from '../../kernel/access.ts'
import type { Work } from '../../kernel/work.ts'
import { endings, type MediaType, mediaTypes } from './media-type.ts'

type Rule = Pick<AccessRule, 'id' | 'where'>

export const fileKind = z.enum(['discharge', 'result', 'prescription', 'image', 'certificate', 'other'])
export type FileKind = z.output<typeof fileKind>

export const fileLine = z.object({
  file: z.string(),
  version: z.string(),
  kind: fileKind,
  title: z.string(),
  note: z.string(),
  /** The day that stands on the paper; null where it bears none. */
  datedOn: z.string().nullable(),
  mediaType: z.enum(mediaTypes),
  bytes: z.int(),
  at: z.string(),
})
export type FileLine = z.output<typeof fileLine>

/** What is handed out: never drawn by our own page, always saved by whoever opens it. */
export const handedOut = z.object({ name: z.string(), content: z.base64() })

interface Row extends Omit<FileLine, 'title' | 'note' | 'at'> {
  patient: string
  title: Buffer
  note: Buffer
  blind: Buffer
  at: Date
  why: string[]
}

export const titleField = 'files.version.title'
export const noteField = 'files.version.note'
export const contentField = 'files.chunk.content'
const blindField = 'files.version.sha256'

/** Every version of the files that the policies show to the actor, in the shape of files.shared_view. */
export const everyVersion = sql`(select v.file, v.id as version, v.person as patient, v.kind, v.dated_on, v.title_sealed,
  v.note_sealed, v.media_type, v.bytes, v.sha256_blind, v.at, v.by_person from files.version v) r`
/** What is open to somebody by a share in force. */
export const shared = sql`files.shared_view r`
/** Part of `where`: no later version took its place. */
export const isNewest = sql<boolean>`not exists (select from files.replacement p where p.version = r.version)`

/** Rows of `from` that a rule opens, the newest first, with whose they are and by which rule. */
export async function filesIn(
  work: Work,
  from: RawBuilder<unknown>,
  rules: readonly Rule[],
  where: RawBuilder<boolean>,
): Promise<(FileLine & { patient: string; rule: string; blind: Buffer })[]> {
  const { rows } = await sql<Row>`
    select distinct on (r.at, r.version) r.file, r.version, r.patient, r.kind, r.dated_on as "datedOn",
      r.title_sealed as title, r.note_sealed as note, r.media_type as "mediaType", r.bytes, r.sha256_blind as blind, r.at,
      ${why(rules, work.actor)} as why
    from ${from} where ${where} and ${seenBy(rules, work.actor)} order by r.at desc, r.version limit 1000`.execute(
    work.db,
  )
  const lines = []
  for (const { why: reasons, ...row } of rows) {
    const title = await work.sealing.open(work.db, row.patient, titleField, row.title)
    const note = await work.sealing.open(work.db, row.patient, noteField, row.note)
    // What was destroyed with its key is no file any more.
    if (title === null || note === null) continue
    lines.push({ ...row, title, note, at: row.at.toISOString(), rule: reasons[0]! })
  }
  return lines
}

/** The newest version of every file that a share opens to the actor by these rules. */
export function sharedFiles(work: Work, rules: readonly Rule[], where: RawBuilder<boolean> = sql`true`) {
  return filesIn(work, shared, rules, where)
}

/** One file that a share opens by these rules, told to the journal; null where there is none. */
export async function openShared(work: Work, rules: readonly Rule[], file: string) {
  const [found] = await filesIn(work, shared, rules, sql<boolean>`r.file = ${file}`)
  if (!found) return null
  work.saw(found.patient, found.rule)
  work.note({ file, version: found.version })
  return found
}

/** The bytes of a version that the caller has found through a rule; throws when they are not those put in. */
export async function handOut(
  work: Work,
  found: FileLine & { patient: string; blind: Buffer },
): Promise<z.output<typeof handedOut>> {
  const { rows } = await sql<{ sealed: Buffer }>`
    select content_sealed as sealed from files.chunk where version = ${found.version} order by place`.execute(
    work.db,
  )
  let content = ''
  for (const { sealed } of rows)
    content += (await work.sealing.open(work.db, found.patient, contentField, sealed)) ?? work.absent()
  if (!blindOf(work, Buffer.from(content, 'base64')).equals(found.blind))
    throw new Error(`the bytes of version ${found.version} are not the ones that were put in`)
  return { name: savedName(found), content }
}

/** Equal bytes give equal values, and nobody without the key finds out which bytes they were. */
export function blindOf(work: Pick<Work, 'sealing'>, bytes: Uint8Array): Buffer {
  return work.sealing.blind(blindField, createHash('sha256').update(bytes).digest('hex'))
}

// The name goes into a header and onto a disk that others may read: it says how to treat it, not what it is about.
function savedName({ version, mediaType }: { version: string; mediaType: MediaType }): string {
  return `qupiya-${version.slice(0, 8)}.${endings[mediaType]}`
}
