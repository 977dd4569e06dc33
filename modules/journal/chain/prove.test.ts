import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { append, emptyTree, pathFrom, proveInclusion, rootByProof, rootOf, type Tree } from './merkle.ts'

const leaves = Array.from({ length: 300 }, () => randomBytes(32))
const treeOf = (count: number): Tree => {
  const tree = emptyTree()
  for (const leaf of leaves.slice(0, count)) append(tree, leaf)
  return tree
}

test('a proof made of one batch and the frontier before it is the proof made of the whole journal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(250), fc.integer({ min: 1, max: 49 }), fc.nat(), async (start, length, pick) => {
      const size = start + length
      const index = start + (pick % length)
      const path = pathFrom(treeOf(start), leaves.slice(start, size), index, size)
      assert.deepEqual(path, await proveInclusion(leaves, index, size))
      assert.deepEqual(rootByProof(leaves[index]!, index, size, path), rootOf(treeOf(size)))
    }),
    { numRuns: 200 },
  )
})
