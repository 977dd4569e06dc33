import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createShelf } from './shelf.ts'

test('a page is handed out again until its seconds are over, and the oldest makes room', () => {
  let now = 0
  const shelf = createShelf(2, () => now)
  shelf.put('/kk/a', 'a', 15)
  now = 14_999
  assert.equal(shelf.find('/kk/a'), 'a')
  now = 15_000
  assert.equal(shelf.find('/kk/a'), undefined)
  for (const name of ['b', 'c', 'd']) shelf.put(`/kk/${name}`, name, 15)
  assert.equal(shelf.find('/kk/b'), undefined)
  assert.equal(shelf.find('/kk/d'), 'd')
})
