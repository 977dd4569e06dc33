import { type Kysely, sql } from 'kysely'
import type { Passage } from '../../kernel/gate.ts'
import type { Tables } from '../../kernel/work.ts'

/** Writes the journal row of a passage through the gate, in the transaction of the act itself. */
export async function record(db: Kysely<Tables>, p: Passage): Promise<void> {
  await sql`insert into journal.inbox (at, act, kind, outcome, purpose, account, actor_person, session, organisation,
      branch, duty, employment, channel, address, persons, rules, detail)
    values (${p.at}, ${p.act}, ${p.kind}, ${p.outcome}, ${p.purpose}, ${p.actor.account}, ${p.actor.person},
      ${p.actor.session}, ${p.actor.organisation}, ${p.actor.branch}, ${p.actor.duty}, ${p.actor.employment},
      ${p.origin.channel}, ${p.origin.address}, ${p.persons}, ${p.rules}, ${JSON.stringify(p.detail)})`.execute(
    db,
  )
}
