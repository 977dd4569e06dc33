// Blocked data is there and nobody of the staff sees it: the policies of its tables ask privacy.is_blocked. The
// person goes on seeing the own data.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'

export interface Blocked {
  person: string
  /** Null: wherever it is held. */
  organisation: string | null
  recordClass: string
  /** The request or the destruction on whose account. */
  about: string
}

/**
 * Hides the records of one class that are there of a person from staff, until it is unblocked; later ones are seen. Blocking twice for one matter
 * is once. By an officer of the organisation, or the system. Law 94-V Art. 25(2)(8), Digital Code Art. 41.
 */
export async function blockData(work: Work, of: Blocked & { reason: string }): Promise<void> {
  await sql`insert into privacy.blocking (id, person, organisation, record_class, reason, about, from_at, by_account)
    values (${randomUUID()}, ${of.person}, ${of.organisation}, ${of.recordClass}, ${of.reason}, ${of.about}, ${work.now},
      ${work.actor.account})
    on conflict on constraint blocked_once_for_a_matter do nothing`.execute(work.db)
}

/** Ends every blocking of this class of a person at the organisation; answers how many there were. */
export async function unblockData(work: Work, of: Blocked): Promise<number> {
  const { numAffectedRows } = await sql`insert into privacy.blocking_end (blocking, at, about, by_account)
    select b.id, ${work.now}, ${of.about}, ${work.actor.account} from privacy.blocking b
    where b.person = ${of.person} and b.organisation is not distinct from ${of.organisation}
      and b.record_class = ${of.recordClass}
      and not exists (select from privacy.blocking_end e where e.blocking = b.id)
    on conflict (blocking) do nothing`.execute(work.db)
  return Number(numAffectedRows ?? 0)
}
