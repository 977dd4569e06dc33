import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cancelTerms, lateness, missedCharge, missedFrom, offerNumbers, prepayOnlyUntil } from './terms.ts'

const parameters = {
  'cancel-free-hours': 10,
  'late-move-minutes': 5,
  'late-refuse-minutes': 10,
  'delay-max-minutes': 60,
  'arrive-early-minutes': 10,
  'late-cancel-percent': 100,
  'no-show-percent': 100,
  'prepay-only-days': 90,
  'hold-minutes': 15,
}
const numbers = offerNumbers(parameters)
const startsAt = new Date('2026-11-24T09:00:00+05:00')
const visit = { state: 'booked', startsAt, tiyn: 1_200_000 }

const cancels: [says: string, now: string, state: string, free: string | null, charge: number][] = [
  ['a day before is free', '2026-11-23T09:00', 'booked', 'in-time', 0],
  ['ten hours before, to the minute, is still free', '2026-11-23T23:00', 'booked', 'in-time', 0],
  ['a minute later costs the whole price', '2026-11-23T23:01', 'booked', null, 1_200_000],
  ['after the visit began it costs the whole price', '2026-11-24T09:30', 'booked', null, 1_200_000],
  ['a held time costs nothing at any hour', '2026-11-24T08:59', 'held', 'not-booked-yet', 0],
  ['an hour of waiting in the corridor is not too long', '2026-11-24T10:00', 'checked-in', null, 1_200_000],
  ['past an hour the patient may leave free', '2026-11-24T10:01', 'checked-in', 'clinic-delays', 0],
]
for (const [says, now, state, free, chargeTiyn] of cancels) {
  test(`cancelling: ${says}`, () => {
    const terms = cancelTerms({ ...visit, state }, numbers, new Date(`${now}:00+05:00`))
    assert.deepEqual(terms, { freeUntil: new Date('2026-11-23T23:00:00+05:00'), free, chargeTiyn })
  })
}

test('an edition with other numbers gives other terms', () => {
  const mild = offerNumbers({ ...parameters, 'cancel-free-hours': 2, 'late-cancel-percent': 50 })
  const terms = cancelTerms(visit, mild, new Date('2026-11-24T08:00:00+05:00'))
  assert.equal(terms.chargeTiyn, 600_000)
  assert.equal(terms.freeUntil.toISOString(), '2026-11-24T02:00:00.000Z')
})

test('an offer without one of its numbers is not read as zero', () => {
  const { 'no-show-percent': _, ...less } = parameters
  assert.throws(() => offerNumbers(less), /no-show-percent/)
})

const late: [came: string, minutes: number, is: string][] = [
  ['08:50', 0, 'in-time'],
  ['09:00', 0, 'in-time'],
  ['09:05', 5, 'late'],
  ['09:06', 6, 'may-be-moved'],
  ['09:10', 10, 'may-be-moved'],
  ['09:11', 11, 'may-be-refused'],
]
for (const [came, minutes, is] of late) {
  test(`coming at ${came} for 09:00 is ${is}`, () => {
    assert.deepEqual(lateness(startsAt, new Date(`2026-11-24T${came}:00+05:00`), numbers), { minutes, is })
  })
}

test('a visit is missed from ten minutes after its beginning, and prepayment lasts ninety days', () => {
  assert.equal(missedFrom(startsAt, numbers).toISOString(), '2026-11-24T04:10:00.000Z')
  assert.equal(missedCharge(1_200_000, numbers), 1_200_000)
  assert.equal(prepayOnlyUntil(startsAt, numbers).toISOString(), '2027-02-22T04:00:00.000Z')
})

test('a charge is never below nothing, never above the price, and whole tenge', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 72 }),
      (tenge, percent, hours) => {
        const some = offerNumbers({
          ...parameters,
          'late-cancel-percent': percent,
          'cancel-free-hours': hours,
        })
        const { chargeTiyn, free } = cancelTerms(
          { ...visit, tiyn: tenge * 100 },
          some,
          new Date(startsAt.getTime() - 3_600_000),
        )
        return (
          chargeTiyn >= 0 &&
          chargeTiyn <= tenge * 100 &&
          chargeTiyn % 100 === 0 &&
          (free === null || chargeTiyn === 0)
        )
      },
    ),
  )
})
