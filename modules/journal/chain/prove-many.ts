// Proofs of many entries at once: each against the checkpoint that signed it first, a batch of leaves read once.
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { type Checkpoint, lineOf } from './checkpoint.ts'
import { pathFrom, type Tree } from './merkle.ts'

export interface Proof {
  number: number
  /** Hashes beside the way up to the root, lowest first, in base64. */
  path: string[]
  /** The signed checkpoint as a line of the checkpoint file. */
  checkpoint: string
}

/** In the order of the numbers given; each must be chained. */
export async function proveEntries(work: Pick<Work, 'db'>, numbers: readonly number[]): Promise<Proof[]> {
  const { rows } = await sql<Checkpoint & { seq: number }>`
    select n.seq, c.size, c.root, c.signed_at as "signedAt", c.key_id as "keyId", c.signature
    from unnest(${[...numbers]}::bigint[]) with ordinality as n (seq, place)
    cross join lateral (select * from journal.checkpoint where size >= n.seq order by size limit 1) c
    order by n.place`.execute(work.db)
  const batches = new Map<number, Batch>()
  const proofs: Proof[] = []
  for (const { seq, ...checkpoint } of rows) {
    let batch = batches.get(checkpoint.size)
    if (!batch) {
      batch = await readBatch(work, seq, checkpoint.size)
      batches.set(checkpoint.size, batch)
    }
    const path = pathFrom(batch.before, batch.leaves, seq - 1, checkpoint.size)
    proofs.push({
      number: seq,
      path: path.map(hash => hash.toString('base64')),
      checkpoint: lineOf(checkpoint),
    })
  }
  return proofs
}

interface Batch {
  before: Tree
  leaves: Buffer[]
}

async function readBatch(work: Pick<Work, 'db'>, seq: number, size: number): Promise<Batch> {
  const { rows: earlier } = await sql<Tree>`
    select size, frontier from journal.checkpoint where size < ${seq} order by size desc limit 1`.execute(
    work.db,
  )
  const before = earlier[0] ?? { size: 0, frontier: [] }
  const { rows } = await sql<{ leaf: Buffer }>`
    select leaf from journal.leaves_between(${before.size}, ${size}) as leaf`.execute(work.db)
  return { before, leaves: rows.map(({ leaf }) => leaf) }
}
