// An acceptance by tick is signed: the signature names the pair of texts and each of them by its hash.
import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { type Level, sign } from '../signatures/index.ts'

export async function signAcceptance(
  work: Work,
  acceptance: string,
  by: { level: Level; ticked: string },
): Promise<void> {
  const { rows } = await sql<Accepted>`
    select a.organisation, a.on_behalf_of as about, a.shown_hash as hash, encode(e.hash_kk, 'hex') as kk,
      encode(e.hash_ru, 'hex') as ru, e.number,
      jsonb_build_object('kk', e.title_kk, 'ru', e.title_ru, 'en', coalesce(e.title_en, e.title_ru)) as title
    from agreements.acceptance a join agreements.edition e on e.id = a.edition where a.id = ${acceptance}`.execute(
    work.db,
  )
  const { organisation, about, hash, kk, ru, number, title } = rows[0]!
  await sign(work, {
    subject: { kind: 'acceptance', id: acceptance },
    title,
    hash,
    parts: { kk, ru },
    level: by.level,
    organisation,
    about,
    evidence: { edition: number, ticked: by.ticked },
  })
}

interface Accepted {
  organisation: string | null
  about: string | null
  hash: Buffer
  kk: string
  ru: string
  number: number
  title: Text
}
