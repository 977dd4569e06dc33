// After a restore: whoever was destroyed since the backup was taken is there again, and is destroyed once more
// before anybody is served.
import type pg from 'pg'
import type { Erasure } from './erasure-ledger.ts'

export interface Replayed {
  /** Destructions done again. */
  again: number
  /** Those that the restored database had done itself. */
  before: number
  /** Destructions of the restored database that the ledger does not know: it is older than the backup. */
  unknown: number
}

/**
 * Destroys again what the ledger names, all in one transaction. `client` belongs to the owner of the database;
 * `blind` is the keyed hash by which the ledger knows people.
 */
export async function replayErasures(
  client: pg.ClientBase,
  erasures: readonly Erasure[],
  blind: (person: string) => string,
): Promise<Replayed> {
  await client.query(`begin; set local shipa.duty = 'system'`)
  const { rows: ends } = await client.query<{ destruction: string }>(
    `select destruction from rights.destruction_end where outcome = 'destroyed'`,
  )
  const done = new Set(ends.map(({ destruction }) => destruction))
  const known = new Set(erasures.map(({ destruction }) => destruction))
  const { rows: people } = await client.query<{ id: string }>('select id from people.person_view')
  const byBlind = new Map(people.map(({ id }) => [blind(id), id]))
  let again = 0
  for (const erasure of erasures) {
    const person = byBlind.get(erasure.person)
    if (done.has(erasure.destruction) || !person) continue
    const { destruction, organisation, recordClass, byKind, byId, at, counts, proof } = erasure
    await client.query('select kernel.destroy($1, $2, $3)', [person, organisation, recordClass])
    await client.query(
      `insert into rights.destruction (id, person, organisation, record_class, by_kind, by_id, ordered_at)
        values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [destruction, person, organisation, recordClass, byKind, byId, at],
    )
    await client.query(
      `insert into rights.destruction_end (destruction, at, outcome, counts, proof) values ($1, $2, 'destroyed', $3, $4)`,
      [destruction, at, counts, Buffer.from(proof, 'hex')],
    )
    again++
  }
  await client.query('commit')
  return {
    again,
    before: ends.length,
    unknown: [...done].filter(destruction => !known.has(destruction)).length,
  }
}
