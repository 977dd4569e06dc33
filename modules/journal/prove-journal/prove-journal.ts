import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { canonicalText } from '../chain/canonical.ts'
import { type Checkpoint, checkpointOf, isGenuine, keyIdOf, lineOf } from '../chain/checkpoint.ts'
import { newestCheckpoint } from '../chain/newest.ts'
import { consistencyProof, inclusionProof, type Levels, levelsOf, rangeRoot } from '../chain/proof.ts'
import { witnessKey } from '../witness.ts'
import { proveJournal } from './prove-journal.api.ts'

const mostRows = 5_000
const batch = 50_000

export default act(proveJournal, async (work, asked) => {
  const kept = checkpointOf(asked.kept) ?? work.refuse('not-a-checkpoint')
  const key = witnessKey()
  if (kept.keyId !== keyIdOf(key) || !isGenuine(kept, key)) work.refuse('not-signed-here')
  work.saw(work.actor.person!, 'self')
  const current = await newestCheckpoint(work)
  const answer = { kept: told(kept), current: current && told(current), rows: 0, proof: null }
  if (!current || current.size < kept.size) return { ...answer, verdict: 'cut' as const }
  const leaves = await leavesOf(work, current.size)
  if (leaves.length < kept.size * 32) return { ...answer, verdict: 'cut' as const }
  const levels = levelsOf(leaves)
  const isWhole =
    leaves.length === current.size * 32 &&
    rangeRoot(levels, 0, kept.size).equals(kept.root) &&
    rangeRoot(levels, 0, current.size).equals(current.root)
  const own = await ownRows(work, kept.size, current.size)
  if (!isWhole || own.some(row => !row.fits)) return { ...answer, verdict: 'changed' as const }
  const proof = {
    kept: lineOf(kept),
    current: lineOf(current),
    publicKey: key.export({ type: 'spki', format: 'pem' }).toString(),
    consistency: inText(consistencyProof(levels, kept.size, current.size)),
    rows: own.map(row => rowProof(levels, row, current.size)),
  }
  return { ...answer, verdict: 'whole' as const, rows: own.length, proof: JSON.stringify(proof, null, 1) }
})

function told({ size, signedAt }: Checkpoint) {
  return { size, signedAt: signedAt.toISOString() }
}

/** All leaves one after the other: hashes, which tell nothing of what they were made from. */
async function leavesOf(work: Work, size: number): Promise<Buffer> {
  const parts: Buffer[] = []
  for (let after = 0; after < size; after += batch) {
    const { rows } = await sql<{ leaves: Buffer | null }>`
      select string_agg(leaf, ''::bytea) as leaves
      from journal.leaves_between(${after}, ${Math.min(after + batch, size)}) as leaf`.execute(work.db)
    if (rows[0]?.leaves) parts.push(rows[0].leaves)
  }
  return Buffer.concat(parts)
}

interface OwnRow {
  number: number
  leaf: Buffer
  /** Whether the row still says what its leaf was made from. */
  fits: boolean
}

async function ownRows(work: Work, after: number, until: number): Promise<OwnRow[]> {
  const { rows } = await sql<OwnRow>`
    select seq as number, leaf, leaf = sha256('\\x00'::bytea || convert_to(${sql.raw(canonicalText)}, 'UTF8')) as fits
    from journal.entry where persons @> array[${work.actor.person}]::uuid[] and seq > ${after} and seq <= ${until}
    order by seq desc limit ${mostRows}`.execute(work.db)
  return rows
}

function rowProof(levels: Levels, { number, leaf }: OwnRow, size: number) {
  return { number, leaf: leaf.toString('base64'), path: inText(inclusionProof(levels, number - 1, size)) }
}

function inText(hashes: readonly Buffer[]): string[] {
  return hashes.map(one => one.toString('base64'))
}
