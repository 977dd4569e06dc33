import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageOn, birthdayOf, consentsForOneself } from './age.ts'

test('one is a year older on the birthday and not on the day before', () => {
  assert.equal(ageOn('2010-11-23', '2026-11-22'), 15)
  assert.equal(ageOn('2010-11-23', '2026-11-23'), 16)
})

test('born on 29 February, one comes of age on 1 March of a common year', () => {
  assert.equal(ageOn('2008-02-29', '2026-02-28'), 17)
  assert.equal(birthdayOf('2008-02-29', 18), '2026-03-01')
  assert.equal(birthdayOf('2008-02-29', 20), '2028-02-29')
})

test('the birthday of an age is the first day on which one is that old', () => {
  for (const birth of ['2008-02-29', '2000-12-31', '2010-01-01', '2011-03-01']) {
    for (let age = 1; age < 30; age++) {
      const day = birthdayOf(birth, age)
      const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
      assert.deepEqual([ageOn(birth, before), ageOn(birth, day)], [age - 1, age])
    }
  }
})

test('from sixteen one consents for oneself', () => {
  assert.equal(consentsForOneself('2010-11-23', '2026-11-22'), false)
  assert.equal(consentsForOneself('2010-11-23', '2026-11-23'), true)
})
