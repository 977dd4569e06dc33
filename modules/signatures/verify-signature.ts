// What whoever holds the code of a certificate learns of the signature; `/verify` asks it.
import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { three } from '../organisations/index.ts'
import type { Level, Qualified, SubjectKind, Trust } from './words.texts.ts'

export interface VerifiedSignature {
  kind: SubjectKind
  title: Text
  /** Initials of the signer; nothing more of the person is told. */
  initials: string
  /** Null: the platform. */
  organisation: Text | null
  at: Date
  level: Level
  trust: Trust
  qualified: Qualified | null
  stampedAt: Date | null
  endedAt: Date | null
}

/** Null for a code that no certificate bears. */
export async function verifySignature(
  work: Pick<Work, 'db'>,
  code: string,
): Promise<VerifiedSignature | null> {
  const { rows } = await sql<VerifiedSignature>`
    select subject_kind as kind, title, initials, at, level, trust, qualified,
      case when organisation_kk is not null then ${three('organisation')} end as organisation,
      stamped_at as "stampedAt", ended_at as "endedAt"
    from signatures.verify(${code})`.execute(work.db)
  return rows[0] ?? null
}
