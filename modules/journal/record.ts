import type { Connection } from '../../kernel/database/database.ts'
import type { Passage } from '../../kernel/gate.ts'

/** Writes the journal row of a passage through the gate, in the transaction of the act itself. */
export function record(query: Connection['query'], p: Passage): Promise<unknown> {
  return query(
    `insert into journal.inbox (at, act, kind, outcome, purpose, account, actor_person, session, organisation,
      branch, duty, employment, channel, address, persons, rules, detail)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      ...[p.at, p.act, p.kind, p.outcome, p.purpose],
      ...[
        p.actor.account,
        p.actor.person,
        p.actor.session,
        p.actor.organisation,
        p.actor.branch,
        p.actor.duty,
      ],
      ...[
        p.actor.employment,
        p.origin.channel,
        p.origin.address,
        p.persons,
        p.rules,
        JSON.stringify(p.detail),
      ],
    ],
  )
}
