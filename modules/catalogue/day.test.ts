import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf } from './day.ts'

test('the day is that of Almaty', () => {
  assert.equal(dayOf(new Date('2026-11-22T20:00:00Z')), '2026-11-23')
})
