// Proofs of RFC 6962 over all leaves of the journal, made when a person asks for them: that the tree kept by the person
// is the beginning of today's tree, and that single leaves stand in it. Nothing but hashes is read.
import { hash } from 'node:crypto'

/** Complete nodes by height: `levels[0]` holds the leaves, 32 bytes each, `levels[1]` their pairs, and so on. */
export type Levels = readonly Buffer[]

const width = 32
const nodeMark = Buffer.from([1])

export function levelsOf(leaves: Buffer): Levels {
  const levels = [leaves]
  for (let below = leaves; below.length >= 2 * width; below = levels.at(-1)!) {
    const count = Math.floor(below.length / (2 * width))
    const above = Buffer.allocUnsafe(count * width)
    for (let at = 0; at < count; at++) {
      const pair = below.subarray(at * 2 * width, (at + 1) * 2 * width)
      hash('sha256', Buffer.concat([nodeMark, pair]), 'buffer').copy(above, at * width)
    }
    levels.push(above)
  }
  return levels
}

/** Root over the leaves from `from` up to `until`; the whole tree's when they are 0 and its size. */
export function rangeRoot(levels: Levels, from: number, until: number): Buffer {
  const many = until - from
  const height = Math.log2(many)
  if (Number.isInteger(height) && from % many === 0) {
    const at = (from / many) * width
    return levels[height]!.subarray(at, at + width)
  }
  const middle = from + splitOf(many)
  const [left, right] = [rangeRoot(levels, from, middle), rangeRoot(levels, middle, until)]
  return hash('sha256', Buffer.concat([nodeMark, left, right]), 'buffer')
}

/** Siblings of the leaf at `index` on its way to the root over `size` leaves, lowest first. */
export function inclusionProof(levels: Levels, index: number, size: number): Buffer[] {
  function path(from: number, until: number): Buffer[] {
    if (until - from === 1) return []
    const middle = from + splitOf(until - from)
    return index < middle
      ? [...path(from, middle), rangeRoot(levels, middle, until)]
      : [...path(middle, until), rangeRoot(levels, from, middle)]
  }
  return path(0, size)
}

/** Proof that the tree over the first `kept` leaves is the beginning of the tree over `size` leaves. */
export function consistencyProof(levels: Levels, kept: number, size: number): Buffer[] {
  function part(from: number, until: number, isWhole: boolean): Buffer[] {
    if (kept === until) return isWhole ? [] : [rangeRoot(levels, from, until)]
    const middle = from + splitOf(until - from)
    return kept <= middle
      ? [...part(from, middle, isWhole), rangeRoot(levels, middle, until)]
      : [...part(middle, until, false), rangeRoot(levels, from, middle)]
  }
  return part(0, size, true)
}

// The largest power of two below a number of leaves.
function splitOf(many: number): number {
  return 2 ** Math.ceil(Math.log2(many) - 1)
}
