// Proves that one passage stands in the chain: its text, its place, and the way from its leaf to a signed root.
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { type Checkpoint, lineOf } from './checkpoint.ts'
import { pathFrom, type Tree } from './merkle.ts'

export interface EntryProof {
  number: number
  /** The canonical text; its SHA-256 behind a zero byte is the leaf. */
  text: string
  /** How many entries the checkpoint signs. */
  size: number
  /** Hashes beside the way up to the root, lowest first, in base64. */
  path: string[]
  /** The signed checkpoint as a line of the checkpoint file. */
  checkpoint: string
}

/**
 * The proof of the passage about a person that noted this key (the id of a signature); null while the second has
 * not passed in which the chainer comes by. Reads one batch of leaves, however long the journal is.
 */
export async function proveEntry(
  work: Pick<Work, 'db'>,
  { person, noted }: { person: string; noted: string },
): Promise<EntryProof | null> {
  const { rows: entries } = await sql<{ seq: number; text: string }>`
    select seq, canonical as text from journal.entry_noting(${person}, ${noted})`.execute(work.db)
  const entry = entries[0]
  if (!entry) return null
  const { rows: signed } = await sql<Checkpoint>`
    select size, root, signed_at as "signedAt", key_id as "keyId", signature from journal.checkpoint
    where size >= ${entry.seq} order by size limit 1`.execute(work.db)
  const { rows: earlier } = await sql<Tree>`
    select size, frontier from journal.checkpoint where size < ${entry.seq} order by size desc limit 1`.execute(
    work.db,
  )
  const checkpoint = signed[0]
  if (!checkpoint) return null
  const before = earlier[0] ?? { size: 0, frontier: [] }
  const { rows: leaves } = await sql<{ leaf: Buffer }>`
    select leaf from journal.leaves_between(${before.size}, ${checkpoint.size}) as leaf`.execute(work.db)
  const path = pathFrom(
    before,
    leaves.map(({ leaf }) => leaf),
    entry.seq - 1,
    checkpoint.size,
  )
  return {
    number: entry.seq,
    text: entry.text,
    size: checkpoint.size,
    path: path.map(hash => hash.toString('base64')),
    checkpoint: lineOf(checkpoint),
  }
}
