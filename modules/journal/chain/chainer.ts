// Moves journal rows from the inbox into the chain: one writer, one statement, one signed checkpoint a batch.
import type { KeyObject } from 'node:crypto'
import { appendFile, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Database } from '../../../kernel/database/database.ts'
import { causeOf, type Log } from '../../../kernel/log.ts'
import type { Db } from '../../../kernel/work.ts'
import { canonicalText } from './canonical.ts'
import { type Checkpoint, checkpointOf, lineOf, signCheckpoint } from './checkpoint.ts'
import { append, emptyTree, rootOf, type Tree } from './merkle.ts'

export interface ChainParts {
  database: Database
  /** Ed25519 private key. */
  signingKey: KeyObject
  /** File outside the database that gets a line for each checkpoint. */
  checkpointFile: string
  clock: () => Date
}

const batchSize = 5_000

/** Chains at most one batch; answers how many rows it moved. Another process that chains meanwhile: none. */
export async function chainOnce(parts: ChainParts): Promise<number> {
  const chained = await parts.database.kysely.transaction().execute(db => chainBatch(db, parts))
  if (!chained) return 0
  // Only after the commit: a file that knew of a checkpoint undone would accuse an honest table.
  await appendFile(parts.checkpointFile, lineOf(chained.checkpoint) + '\n')
  return chained.rows
}

/** Chains what waits, every second; `stop` chains the rest and returns. */
export async function startChainer(parts: ChainParts & { log: Log }): Promise<{ stop(): Promise<void> }> {
  const { log } = parts
  await fillCheckpointFile(parts)
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let stopping = false

  function run() {
    running = chainAll(parts)
      .catch(error => log('journal chainer failed', { cause: causeOf(error) }))
      .then(() => {
        if (!stopping) timer = setTimeout(run, 1000)
      })
  }

  run()
  return {
    async stop() {
      stopping = true
      clearTimeout(timer)
      await running
      await chainAll(parts)
    },
  }
}

async function chainBatch(
  db: Db,
  { signingKey, clock }: ChainParts,
): Promise<{ checkpoint: Checkpoint; rows: number } | null> {
  await sql`set local shipa.duty = 'system'`.execute(db)
  // Two chainers would give the same numbers twice; the lock ends with the transaction.
  const { rows: lock } = await sql<{ ours: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('shipa.journal')) as ours`.execute(db)
  if (!lock[0]?.ours) return null
  const { rows: last } = await sql<Tree>`
    select size, frontier from journal.checkpoint order by size desc limit 1`.execute(db)
  const tree = last[0] ?? emptyTree()
  const { rows } = await sql<{ leaf: Buffer }>`
    with batch as materialized (
      select ${tree.size}::bigint + row_number() over (order by at, id) as seq, i.*,
        sha256('\\x00'::bytea || convert_to(${sql.raw(canonicalText)}, 'UTF8')) as leaf
      from journal.inbox i order by at, id limit ${batchSize}
    ), chained as (
      insert into journal.entry (seq, ${columns}, leaf) select seq, ${columns}, leaf from batch
    ), emptied as (
      delete from journal.inbox where id in (select id from batch)
    )
    select leaf from batch order by seq`.execute(db)
  if (rows.length === 0) return null
  for (const { leaf } of rows) append(tree, leaf)
  const checkpoint = signCheckpoint(tree.size, rootOf(tree), clock(), signingKey)
  await sql`insert into journal.checkpoint (size, root, frontier, signed_at, key_id, signature)
    values (${tree.size}, ${checkpoint.root}, ${tree.frontier}, ${checkpoint.signedAt}, ${checkpoint.keyId},
      ${checkpoint.signature})`.execute(db)
  return { checkpoint, rows: rows.length }
}

const columns = sql.raw(
  'id, at, act, kind, outcome, purpose, account, actor_person, session, organisation, branch, duty, employment, channel, address, persons, rules, detail',
)

async function chainAll(parts: ChainParts): Promise<void> {
  while ((await chainOnce(parts)) === batchSize);
}

// A process killed between commit and file leaves the file one checkpoint behind.
async function fillCheckpointFile({ database, checkpointFile, log }: ChainParts & { log: Log }) {
  const { rows } =
    await sql<Checkpoint>`select size, root, signed_at as "signedAt", key_id as "keyId", signature
    from journal.checkpoint order by size desc limit 1`.execute(database.kysely)
  const newest = rows[0]
  const lines = await readFile(checkpointFile, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const written = checkpointOf(lines.trimEnd().split('\n').at(-1) ?? '')
  if ((written?.size ?? 0) > (newest?.size ?? 0)) {
    log('journal is shorter than its checkpoint file', { file: written?.size, table: newest?.size ?? 0 })
  }
  if (newest && newest.size > (written?.size ?? 0)) await appendFile(checkpointFile, lineOf(newest) + '\n')
}
