import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DatedRange, differsTooMuch, flagOf, rangeFor, readValue } from './judge.ts'

const adult: DatedRange = {
  ...{ low: 3.5, high: 5.1, criticalLow: 2.8, criticalHigh: 6.2 },
  ...{ sex: null, fromYears: 18, untilYears: null, since: '2026-08-01' },
}

test('the limits themselves are normal, the critical limits are not yet critical', () => {
  const cases = [
    [2.79, 'critical-low'],
    [2.8, 'low'],
    [3.49, 'low'],
    [3.5, 'normal'],
    [5.1, 'normal'],
    [5.11, 'high'],
    [6.2, 'high'],
    [6.21, 'critical-high'],
  ] as const
  for (const [value, flag] of cases) assert.equal(flagOf(value, adult), flag, String(value))
})

test('no known range is not called normal, and a limit that is not set is not crossed', () => {
  assert.equal(flagOf(5, null), 'no-range')
  assert.equal(flagOf(0, { ...adult, low: null, criticalLow: null }), 'normal')
})

test('the range begins on the birthday, is that of the own sex, and the newest that stands', () => {
  const of = { sex: 'female' as const, birthDate: '2008-11-24' }
  const woman: DatedRange = { ...adult, sex: 'female', low: 120, high: 150 }
  const newer: DatedRange = { ...woman, low: 117, since: '2026-11-24' }
  assert.equal(rangeFor([adult], { ...of, day: '2026-11-23' }), null)
  assert.equal(rangeFor([adult], { ...of, day: '2026-11-24' }), adult)
  assert.equal(rangeFor([adult, woman], { ...of, day: '2026-11-24' }), woman)
  assert.equal(rangeFor([woman, newer], { ...of, day: '2026-11-24' }), newer)
  assert.equal(rangeFor([woman, newer], { ...of, birthDate: '1990-01-01', day: '2026-11-23' }), woman)
  assert.equal(rangeFor([{ ...woman, sex: 'male' }], { ...of, day: '2026-11-24' }), null)
  const child: DatedRange = { ...adult, fromYears: 0, untilYears: 18 }
  assert.equal(rangeFor([child], { ...of, day: '2026-11-23' }), child)
  assert.equal(rangeFor([child], { ...of, day: '2026-11-24' }), null)
})

test('a value is compared with the previous one only while that is near in time', () => {
  const now = new Date('2026-11-24T09:00:00+05:00')
  const before = (days: number) => ({ value: 100, at: new Date(now.getTime() - days * 86_400_000) })
  const limit = { percent: 20, days: 30 }
  assert.equal(differsTooMuch(121, before(1), limit, now), true)
  assert.equal(differsTooMuch(120, before(1), limit, now), false)
  assert.equal(differsTooMuch(79, before(30), limit, now), true)
  assert.equal(differsTooMuch(500, before(31), limit, now), false)
  assert.equal(differsTooMuch(500, null, limit, now), false)
  assert.equal(differsTooMuch(500, before(1), { ...limit, percent: null }, now), false)
})

test('a value is read as people write it and rounded to the places of its test', () => {
  assert.deepEqual(readValue(' 5,46 ', 1), { value: 5.5, text: '5.5' })
  for (const wrong of ['', '-1', '1e3', '5.4.3', '<0.1', '٥', '1 000', '12345678'])
    assert.equal(readValue(wrong, 1), null)
  fc.assert(
    fc.property(fc.nat(9_999_999), fc.nat(4), (whole, decimals) => {
      assert.equal(readValue(String(whole), decimals)!.value, whole)
    }),
  )
})
