import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'

type What = 'measure' | 'notified' | 'not-notified' | 'notice-approved' | 'told' | 'closed'

/** Writes what was done. Breaks `incident_is_closed`, `incident_decided_once`, `incident_closed_once`. */
export async function writeIncidentEvent(
  work: Work,
  incident: string,
  what: What,
  words: string | null,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await sql`insert into oversight.incident_event (id, incident, what, at, by_account, words, detail)
    values (${randomUUID()}, ${incident}, ${what}, ${work.now}, ${work.actor.account}, ${words},
      ${JSON.stringify(detail)})`.execute(work.db)
}

/** Adds people whom it touched; who stands there already is left as is. */
export async function addAffected(work: Work, incident: string, persons: readonly string[]): Promise<void> {
  await sql`insert into oversight.incident_person (incident, person, added_at, by_account)
    select ${incident}, person, ${work.now}, ${work.actor.account} from unnest(${[...persons]}::uuid[]) person
    on conflict do nothing`.execute(work.db)
}
