import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { rules } from '../access.ts'
import { keepMedia } from '../keep-media.ts'
import { type MediaRow, mediaWhere, toldMedia } from '../media-told.ts'
import { addMedia, findMedia, forgetMediaOfConsent, listMedia, readMediaPart } from './media.api.ts'
import { typeOf } from './media-kinds.ts'
import { BrokenFile, stripMetadata } from './strip-metadata.ts'

export const addMediaAct = act(addMedia, async (work, { file, consents, ...asked }) => {
  const type = typeOf(file)
  if (!type) return work.refuse('unknown-kind')
  let bytes: Uint8Array
  try {
    bytes = stripMetadata(file, type)
  } catch (cause) {
    if (cause instanceof BrokenFile) return work.refuse('broken-file')
    throw cause
  }
  const named = asked.people === 'by-consent' ? [...new Set(consents)] : []
  const people = await peopleOf(work, named)
  if (asked.people === 'by-consent' && (named.length === 0 || people.length < named.length))
    return work.refuse('consent-needed')
  const media = await keepMedia(work.db, {
    ...asked,
    id: randomUUID(),
    organisation: work.actor.organisation!,
    bytes,
    hash: createHash('sha256').update(bytes).digest(),
    type,
    at: work.now,
    by: work.actor.account,
  })
  for (const consent of named)
    await sql`insert into library.media_consent (media, consent) values (${media}, ${consent})`.execute(
      work.db,
    )
  work.saw(people, rules[0]!.id)
  work.note({ media })
  return { media }
})

export const listMediaAct = act(listMedia, async work => {
  const rows = await mediaWhere<Listed>(
    work,
    sql`m.organisation = ${work.actor.organisation}`,
    sql`, m.at, m.size, m.people, library.may_be_shown(m.id) as "isShown"`,
  )
  return {
    media: rows.map(row => ({
      ...toldMedia(row, work.lang),
      at: row.at.toISOString(),
      size: row.size,
      people: row.people,
      isShown: row.isShown,
    })),
  }
})

// The same bytes may be kept by two organisations: while one shows them by consent, nobody keeps them for good.
export const findMediaAct = act(findMedia, async (work, { hash }) => {
  const { rows } = await sql<{ media: string; type: string; size: number; people: string }>`
    select id as media, type, size, people from library.media
    where hash = ${Buffer.from(hash, 'hex')} and library.may_be_shown(id) order by people limit 1`.execute(
    work.db,
  )
  const [found] = rows
  if (!found) return work.absent()
  const { people, ...media } = found
  return { ...media, isForGood: people === 'nobody' }
})

export const readMediaPartAct = act(readMediaPart, async (work, { media, part }) => {
  const { rows } = await sql<{ bytes: Buffer<ArrayBuffer> }>`
    select p.bytes from library.media_part p
    where p.media = ${media} and p.at = ${part} and library.may_be_shown(p.media)`.execute(work.db)
  return rows[0] ?? work.absent()
})

export const forgetMediaOfConsentAct = act(forgetMediaOfConsent, async (work, { consent, person }) => {
  await sql`delete from library.media_part p using library.media_consent c
    where c.media = p.media and c.consent = ${consent}`.execute(work.db)
  // What was said stands as text beside it, and the description may name who is seen.
  await sql`update library.media m set alt_kk = 'жойылды', alt_ru = 'удалено', alt_en = 'deleted',
      transcript_kk = case when m.kind <> 'picture' then 'жойылды' end,
      transcript_ru = case when m.kind <> 'picture' then 'удалено' end, transcript_en = null
    from library.media_consent c where c.media = m.id and c.consent = ${consent}`.execute(work.db)
  work.saw(person, 'system-duty')
  return {}
})

type Listed = MediaRow & { at: Date; size: number; people: 'nobody' | 'by-consent'; isShown: boolean }

// Whose consents these are; what the organisation cannot see it was not given.
async function peopleOf(work: Work, consents: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select c.person from privacy.consent_view c
    where c.id = any (${[...consents]}::uuid[]) and ${rules[0]!.where(work.actor)}`.execute(work.db)
  return rows.map(row => row.person)
}
