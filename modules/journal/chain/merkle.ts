// The Merkle tree of RFC 6962 over the leaves of the journal. Only the frontier is kept (the roots of the
// complete subtrees, largest first), so that a batch of any size is added without reading what came before.
import { hash } from 'node:crypto'

export interface Tree {
  size: number
  frontier: Buffer[]
}

/** Hash of a row's canonical text as a leaf. */
export function leafOf(text: string): Buffer {
  return hash('sha256', Buffer.concat([leafMark, Buffer.from(text, 'utf8')]), 'buffer')
}

export function emptyTree(): Tree {
  return { size: 0, frontier: [] }
}

/** Adds a leaf to the tree, in place. */
export function append(tree: Tree, leaf: Buffer): void {
  let node = leaf
  // Each bit that carries over joins two complete subtrees of the same height.
  for (let size = tree.size; size % 2 === 1; size = Math.floor(size / 2)) {
    node = join(tree.frontier.pop()!, node)
  }
  tree.frontier.push(node)
  tree.size++
}

/** Root over all leaves so far. */
export function rootOf(tree: Tree): Buffer {
  const last = tree.frontier.at(-1)
  if (!last) return hash('sha256', Buffer.alloc(0), 'buffer')
  return tree.frontier.slice(0, -1).reduceRight((right, left) => join(left, right), last)
}

/** Proof that the leaf at `index` (from 0) stands in the tree over the first `size` leaves; read once through. */
export async function proveInclusion(
  leaves: AsyncIterable<Buffer> | Iterable<Buffer>,
  index: number,
  size: number,
): Promise<Buffer[]> {
  if (!(index >= 0 && index < size)) throw new RangeError('no such leaf in a tree of this size')
  const siblings = siblingsOf(index, 0, size).map(range => ({ ...range, tree: emptyTree() }))
  let at = 0
  for await (const leaf of leaves) {
    if (at === size) break
    const sibling = siblings.find(range => at >= range.from && at < range.until)
    if (sibling) append(sibling.tree, leaf)
    at++
  }
  if (at < size) throw new RangeError('fewer leaves than the tree has')
  return siblings.map(({ tree }) => rootOf(tree))
}

/**
 * The same proof from the frontier before a batch and the leaves of the batch alone; the leaf stands in the batch.
 * Left of the batch each sibling is one complete subtree, and all of those are in the frontier.
 */
export function pathFrom(before: Tree, batch: readonly Buffer[], index: number, size: number): Buffer[] {
  if (!(index >= before.size && index < size && size === before.size + batch.length)) {
    throw new RangeError('no such leaf in this batch')
  }
  return siblingsOf(index, 0, size).map(({ from, until }) => {
    const tree = from < before.size ? subtreesFrom(before, from, until) : emptyTree()
    const begin = Math.max(from, before.size)
    for (const leaf of batch.slice(begin - before.size, Math.max(until, begin) - before.size))
      append(tree, leaf)
    return rootOf(tree)
  })
}

/** Root that a proof leads to; the entry is proven when it equals the root of a signed checkpoint. */
export function rootByProof(
  leaf: Buffer,
  index: number,
  size: number,
  proof: readonly Buffer[],
): Buffer | null {
  const siblings = siblingsOf(index, 0, size)
  if (proof.length !== siblings.length) return null
  return siblings.reduce(
    (node, sibling, at) => (sibling.from > index ? join(node, proof[at]!) : join(proof[at]!, node)),
    leaf,
  )
}

const leafMark = Buffer.from([0])
const nodeMark = Buffer.from([1])

function join(left: Buffer, right: Buffer): Buffer {
  return hash('sha256', Buffer.concat([nodeMark, left, right]), 'buffer')
}

// The complete subtrees of a frontier that lie in a range of leaves.
function subtreesFrom({ size, frontier }: Tree, from: number, until: number): Tree {
  const part = emptyTree()
  let begin = 0
  for (const root of frontier) {
    const width = 2 ** Math.floor(Math.log2(size - begin))
    if (begin >= from && begin < until) {
      part.frontier.push(root)
      part.size += width
    }
    begin += width
  }
  return part
}

// Ranges of leaves beside the path from a leaf up to the root, lowest first.
function siblingsOf(index: number, from: number, until: number): { from: number; until: number }[] {
  if (until - from === 1) return []
  const middle = from + 2 ** Math.ceil(Math.log2(until - from) - 1)
  return index < middle
    ? [...siblingsOf(index, from, middle), { from: middle, until }]
    : [...siblingsOf(index, middle, until), { from, until: middle }]
}
