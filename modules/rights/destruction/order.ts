// Orders to destroy. The order is a row; whether it may be carried out is judged when its time comes, by the
// database, since a hold may be placed in between.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'

export interface DestructionOrder {
  person: string
  /** Null: wherever it is held. */
  organisation: string | null
  recordClass: string
  by: { kind: 'request' | 'withdrawal' | 'term'; id: string }
}

/**
 * Orders the destruction of one class of records of a person; ordered twice by the same matter it is once.
 * A withdrawal is carried out by itself; a request waits for a second person, a term for an officer. What the
 * law keeps is restricted instead (Digital Code Art. 41). Answers the id of the order. Who decided the request
 * counts as who ordered, though a job writes it down.
 */
export async function orderDestruction(work: Work, order: DestructionOrder): Promise<string> {
  const { person, organisation, recordClass, by } = order
  const same = await sql<{ id: string }>`
    select id from rights.destruction where by_kind = ${by.kind} and by_id = ${by.id} and person = ${person}
      and organisation is not distinct from ${organisation} and record_class = ${recordClass}`.execute(
    work.db,
  )
  if (same.rows[0]) return same.rows[0].id
  const id = randomUUID()
  await sql`insert into rights.destruction (id, person, organisation, record_class, by_kind, by_id, ordered_at, ordered_by)
    values (${id}, ${person}, ${organisation}, ${recordClass}, ${by.kind}, ${by.id}, ${work.now},
      coalesce(${work.actor.account}::uuid, (select a.by_account from rights.answer a where a.request = ${by.id})))`.execute(
    work.db,
  )
  if (by.kind === 'withdrawal') await work.later('carry-out-destruction', { destruction: id })
  return id
}
