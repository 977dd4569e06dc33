import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import { peopleOf } from '../seen.ts'
import { settings } from '../settings.ts'
import type { Signature } from '../sign.ts'
import { showTrust } from './show-trust.api.ts'

type Row = Answer<typeof showTrust>['rows'][number]

const pageLength = 50

export default act(showTrust, async (work, { owed, before }) => {
  const overseen = sql`signatures.is_overseer(organisation)`
  const { rows: counts } = await sql<{ trust: string; count: number; owed: number }>`
    select trust, count(*)::int as count, (count(*) filter (where owes <> '{}'))::int as owed
    from signatures.signature_view where ${overseen} group by trust order by trust`.execute(work.db)
  const [at, id] = before?.split(' ') ?? []
  const older = at && id ? sql`(at, id::text) < (${at}::timestamptz, ${id})` : sql`true`
  const { rows } = await sql<
    Omit<Row, 'at' | 'endedAt'> & Pick<Signature, 'person' | 'about' | 'at' | 'endedAt'>
  >`
    select id as signature, subject_kind as kind, person, about, evidence -> 'title' as title, at, level, trust, qualified, owes,
      attempts, last_cause as "lastCause", ended_at as "endedAt"
    from signatures.signature_view
    where ${overseen} and ${older} and (not ${owed}::boolean or owes <> '{}')
    order by at desc, id::text desc limit ${pageLength + 1}`.execute(work.db)
  const shown = rows.slice(0, pageLength)
  const last = shown.at(-1)
  work.saw(shown.flatMap(peopleOf), 'overseer-of-signatures')
  const { authority, verifier } = settings()
  return {
    total: counts.reduce((sum, { count }) => sum + count, 0),
    byTrust: counts.map(({ trust, count }) => ({ trust, count })),
    owed: counts.reduce((sum, { owed }) => sum + owed, 0),
    hasAuthority: authority !== null,
    hasVerifier: verifier !== null,
    rows: shown.map(({ person: _, about: __, at, endedAt, ...row }) => ({
      ...row,
      at: at.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    })),
    next: rows.length > pageLength && last ? `${last.at.toISOString()} ${last.signature}` : null,
  }
})
