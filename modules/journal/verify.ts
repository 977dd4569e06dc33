// Proves that no row of the journal was changed, removed, inserted or cut. Needs the rows, the checkpoints
// and the public key only, so that anybody can run it anywhere.
import type { KeyObject } from 'node:crypto'
import { type Checkpoint, checkpointOf, isGenuine, keyIdOf } from './chain/checkpoint.ts'
import { append, emptyTree, leafOf, rootOf } from './chain/merkle.ts'

export interface ChainedRow {
  seq: number
  /** Hexadecimal. */
  leaf: string
  /** The canonical text of the row. */
  text: string
}

export interface Verified {
  rows: number
  /** Checkpoints that were compared with the rows. */
  checkpoints: number
  /** In words; empty when the journal is whole. */
  faults: string[]
}

/**
 * Rows come in the order of their numbers. `checkpointFileLines` is the file kept outside the database: only
 * it can show that the newest rows were cut off together with their checkpoints.
 */
export async function verifyJournal(journal: {
  rows: AsyncIterable<ChainedRow> | Iterable<ChainedRow>
  checkpoints: readonly Checkpoint[]
  checkpointFileLines: readonly string[]
  publicKey: KeyObject
  progress?: (rows: number) => void
}): Promise<Verified> {
  const faults: string[] = []
  const signed = genuineCheckpoints(journal, faults)
  const tree = emptyTree()
  let proven = 0
  let compared = 0
  let comparable = true
  let last = 0

  for await (const row of journal.rows) {
    if (row.seq > last + 1) faults.push(`Rows ${last + 1} to ${row.seq - 1} are missing.`)
    if (row.seq <= last) faults.push(`Row ${row.seq} stands where row ${last + 1} should.`)
    // After a gap no later root can come out right; what is told of it is the gap.
    if (row.seq !== last + 1) comparable = false
    if (leafOf(row.text).toString('hex') !== row.leaf) {
      faults.push(`Row ${row.seq} was changed: its content does not fit its leaf.`)
    }
    append(tree, Buffer.from(row.leaf, 'hex'))
    last = row.seq
    for (const checkpoint of (comparable && signed.get(row.seq)) || []) {
      compared++
      if (rootOf(tree).equals(checkpoint.root)) proven = row.seq
      else {
        comparable = false
        faults.push(
          `Rows ${proven + 1} to ${row.seq} are not the ones signed at ${checkpoint.signedAt.toISOString()}: something between them was changed, removed or inserted.`,
        )
      }
    }
    if (tree.size % 100_000 === 0) journal.progress?.(tree.size)
  }

  const newest = [...signed.values()]
    .flat()
    .sort((a, b) => a.size - b.size)
    .at(-1)
  if (newest && newest.size > last) {
    faults.push(
      `${newest.size} rows were signed at ${newest.signedAt.toISOString()}, the journal ends at ${last}: its tail was cut.`,
    )
  }
  if (comparable && proven < last)
    faults.push(`Rows ${proven + 1} to ${last} stand after the last checkpoint: nobody signed them.`)
  return { rows: tree.size, checkpoints: compared, faults }
}

function genuineCheckpoints(
  { checkpoints, checkpointFileLines, publicKey }: Parameters<typeof verifyJournal>[0],
  faults: string[],
): Map<number, Checkpoint[]> {
  const signed = new Map<number, Checkpoint[]>()
  const keyId = keyIdOf(publicKey)

  function take(checkpoint: Checkpoint, where: string) {
    if (checkpoint.keyId !== keyId || !isGenuine(checkpoint, publicKey)) {
      faults.push(`The checkpoint of ${checkpoint.size} rows in the ${where} is not signed with this key.`)
      return
    }
    const same = signed.get(checkpoint.size) ?? []
    if (!same.some(known => known.root.equals(checkpoint.root)))
      signed.set(checkpoint.size, [...same, checkpoint])
  }

  for (const checkpoint of checkpoints) take(checkpoint, 'database')
  for (const [at, line] of checkpointFileLines.entries()) {
    const checkpoint = checkpointOf(line)
    if (checkpoint) take(checkpoint, 'checkpoint file')
    else faults.push(`Line ${at + 1} of the checkpoint file cannot be read.`)
  }
  return signed
}
