import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whoDecides } from './who-decides.ts'

test('PF-4.5: from 16 one decides alone, except on surgery; before that the representative does', () => {
  assert.deepEqual(whoDecides(15, false), ['representative'])
  assert.deepEqual(whoDecides(16, false), ['patient'])
  assert.deepEqual(whoDecides(17, true), ['representative'])
  assert.ok(whoDecides(18, true).includes('patient'))
})
