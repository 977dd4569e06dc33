// Who comes with a patient and is not the representative (CL-1.1b): the name, the relation and the very words in which
// that person stated to be let by the representative, who answers for it. The words bind; an identity is not checked.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import type { Booking } from './booking.ts'
import { companionTexts, type relations } from './companion.texts.ts'

export interface Companion {
  name: string
  relation: (typeof relations)[number]
}

/** Keeps who came with the patient, with the statement in the language in which it was read out. */
export async function recordCompanion(
  work: Work,
  { id, organisation, patient }: Booking,
  { name, relation }: Companion,
): Promise<void> {
  await sql`insert into scheduling.companion (booking, organisation, patient, name, relation, statement, by_account, at)
    values (${id}, ${organisation}, ${patient}, ${name}, ${relation}, ${companionTexts.statement[work.lang]},
      ${work.actor.account}, ${work.now})`.execute(work.db)
}

/** Who came with the patient; null also for those whom the wall does not let see it. */
export async function companionOf(work: Work, booking: string) {
  const { rows } = await sql<Companion & { statement: string }>`
    select name, relation, statement from scheduling.companion where booking = ${booking}`.execute(work.db)
  return rows[0] ?? null
}
