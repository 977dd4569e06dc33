import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byDuty, percentExplained } from './by-duty.ts'

test('one unexplained look of a thousand is not told as 100 per cent', () => {
  assert.equal(percentExplained({ looks: 1000, explained: 999 }), 99)
  assert.equal(percentExplained({ looks: 0, explained: 0 }), 100)
})

test('the days of a duty are added up, each duty apart', () => {
  const days = [
    { duty: 'doctor', looks: 3, explained: 2 },
    { duty: 'doctor', looks: 1, explained: 1 },
    { duty: 'cashier', looks: 5, explained: 5 },
  ]
  assert.deepEqual(byDuty(days), [
    { duty: 'doctor', looks: 4, explained: 3 },
    { duty: 'cashier', looks: 5, explained: 5 },
  ])
})
