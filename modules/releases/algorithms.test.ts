import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { anonymise, isDiverse } from './anonymity.ts'
import { boundsOf, joinSmall, suppress } from './cells.ts'
import { shifted, shiftOf } from './dates.ts'
import { isolated } from './differencing.ts'
import { fields, nameOf, type Visit } from './hierarchies.ts'
import { riskOf } from './risk.ts'

const visits = fc.array(
  fc.record<Visit>({
    person: fc.integer({ min: 1, max: 60 }).map(String),
    age: fc.integer({ min: 0, max: 99 }),
    sex: fc.constantFrom('female', 'male'),
    city: fc.constantFrom('almaty', 'astana', 'taraz'),
    day: fc.integer({ min: 0, max: 365 }).map(days => shifted('2026-01-01', days)),
    service: fc.constantFrom('LOR-1', 'LOR-2'),
    diagnosis: fc.constantFrom('J30.1', 'J30.4', 'H66.0', 'J31.0', 'H61.2'),
  }),
  { minLength: 1, maxLength: 200 },
)

test('PF-3.10: nobody in a release hides among fewer than k people, nor in a class of fewer than l diagnoses', () => {
  fc.assert(
    fc.property(visits, fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 3 }), (all, k, l) => {
      const found = anonymise(all, { fields, k, l, mostSuppressed: 0.2 })
      if (!found) return
      for (const [name, group] of found.classes) {
        assert.ok(new Set(group.map(visit => visit.person)).size >= k)
        assert.ok(isDiverse(group, found.diagnosisLevel, l))
        assert.ok(group.every(visit => nameOf(visit, found.levels) === name))
      }
      assert.ok(found.suppressed.length <= all.length * 0.2)
      const released = [...found.classes.values()].flat().length
      assert.equal(released + found.suppressed.length, all.length, 'nobody is lost or doubled')
    }),
    { numRuns: 60 },
  )
})

test('the finest levels that keep k are chosen: twelve alike need no coarsening', () => {
  const alike = Array.from(
    { length: 12 },
    (_, at): Visit => ({
      ...{ age: 34, sex: 'female', city: 'almaty', day: '2026-11-23', service: 'LOR-1' },
      ...{ person: String(at), diagnosis: at % 2 ? 'J30.1' : 'H66.0' },
    }),
  )
  const found = anonymise(alike, { fields, k: 11, l: 2, mostSuppressed: 0 })!
  assert.equal(found.loss, 0)
  assert.equal(found.diagnosisLevel, 0)
  assert.equal(anonymise(alike.slice(0, 10), { fields, k: 11, l: 2, mostSuppressed: 0 }), null)
})

test('a class in which nine of ten have one diagnosis tells it of everybody', () => {
  const of = (...diagnoses: string[]) => diagnoses.map(diagnosis => ({ diagnosis }) as Visit)
  assert.equal(isDiverse(of(...Array(9).fill('J30.1'), 'H66.0'), 0, 2), false)
  assert.equal(isDiverse(of(...Array(4).fill('J30.1'), 'H66.0'), 0, 2), true)
  assert.equal(isDiverse(of('J30.1', 'J30.4'), 1, 2), false, 'the same category')
})

test('ten visits of one person are one person', () => {
  const same = Array.from(
    { length: 12 },
    (): Visit => ({
      ...{ person: '1', age: 34, sex: 'female', city: 'almaty', day: '2026-11-23', service: 'LOR-1' },
      diagnosis: 'J30.1',
    }),
  )
  assert.equal(anonymise(same, { fields, k: 2, l: 1, mostSuppressed: 0.5 }), null)
})

test('the risk of the prosecutor is one over the smallest class, the journalist counts the population', () => {
  const of = (...people: string[]) => people.map(person => ({ person }))
  const classes = new Map([
    ['a', of('1', '2')],
    ['b', of('3', '4', '5', '6')],
  ])
  const risk = riskOf(classes, name => (name === 'a' ? 20 : 4))
  assert.equal(risk.prosecutorMax, 0.5)
  assert.equal(risk.prosecutorAverage, 2 / 6)
  assert.equal(risk.journalistMax, 0.25)
  assert.equal(risk.marketer, (2 / 20 + 4 / 4) / 6)
})

test('the order of a person’s visits survives the shift of dates, and another key moves them otherwise', () => {
  const key = randomBytes(32)
  const days = ['2026-01-05', '2026-02-01', '2026-02-02']
  const moved = days.map(day => shifted(day, shiftOf('aigerim', key)))
  assert.deepEqual([...moved].sort(), moved)
  const shifts = new Set(Array.from({ length: 50 }, () => shiftOf('aigerim', randomBytes(32))))
  assert.ok(shifts.size > 20)
  assert.ok([...shifts].every(days => Math.abs(days) <= 182))
})

test('PF-3.11: from the totals nobody learns more about a small cell than that it is small', () => {
  const tables = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
  fc.assert(
    fc.property(tables, counts => {
      const k = 6
      const shown = suppress(counts, k)
      const hidden = shown.map(row => row.map(cell => cell === null))
      const isWhollyHidden = hidden.flat().every(Boolean)
      for (const [r, row] of counts.entries()) {
        for (const [c, count] of row.entries()) {
          if (count > 0 && count < k) assert.equal(shown[r]![c], null, 'a small cell is hidden')
          if (!hidden[r]![c]) assert.equal(shown[r]![c], count)
          if (!hidden[r]![c] || count >= k || isWhollyHidden) continue
          const [low, high] = boundsOf(counts, hidden, r, c)
          assert.ok(low <= 1 && high >= k - 1, `${count} lies between ${low} and ${high}`)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('the bounds are exact: they agree with trying every table that has the same totals', () => {
  const small = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 2,
  })
  const hiding = fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 2,
  })
  fc.assert(
    fc.property(small, hiding, (counts, hidden) => {
      const cells = hidden.flatMap((row, r) => row.flatMap((is, c) => (is ? [[r, c] as const] : [])))
      const possible = cells.map(() => new Set<number>())
      for (const guess of guesses(cells.length, 8)) {
        const table = counts.map(row => [...row])
        for (const [at, [r, c]] of cells.entries()) table[r]![c] = guess[at]!
        if (!sameTotals(table, counts)) continue
        for (const [at, value] of guess.entries()) possible[at]!.add(value)
      }
      for (const [at, [r, c]] of cells.entries()) {
        assert.deepEqual(boundsOf(counts, hidden, r, c), [
          Math.min(...possible[at]!),
          Math.max(...possible[at]!),
        ])
      }
    }),
    { numRuns: 15 },
  )
})

test('rows and columns that are small as a whole are joined before anything is shown', () => {
  const table = joinSmall(
    {
      rows: ['a', 'b', 'c'],
      columns: ['x', 'y'],
      counts: [
        [20, 30],
        [1, 2],
        [9, 9],
      ],
    },
    10,
    'other',
  )
  assert.deepEqual(table.rows, ['a', 'other'])
  assert.deepEqual(table.counts, [
    [20, 30],
    [10, 11],
  ])
})

test('two releases that differ by one person are found, two about the same people or about others are not', () => {
  const people = Array.from({ length: 20 }, (_, at) => String(at))
  const of = (...names: string[]) => ({ all: new Set(names), classes: [new Set(names)] })
  assert.equal(isolated(of(...people), of(...people.slice(1)), 11), 1)
  assert.equal(isolated(of(...people), of(...people), 11), 0)
  assert.equal(isolated(of(...people), of('x', 'y'), 11), 0)
  const halves = { all: new Set(people), classes: [new Set(people.slice(0, 10)), new Set(people.slice(10))] }
  const smaller = { all: new Set(people), classes: [new Set(people.slice(0, 8)), new Set(people.slice(8))] }
  assert.equal(isolated(halves, smaller, 11), 2, 'the same people, cut otherwise')
})

function* guesses(length: number, most: number): Generator<number[]> {
  if (length === 0) {
    yield []
    return
  }
  for (const rest of guesses(length - 1, most))
    for (let value = 0; value <= most; value++) yield [value, ...rest]
}

function sameTotals(one: readonly (readonly number[])[], two: readonly (readonly number[])[]): boolean {
  const total = (line: readonly number[]) => line.reduce((a, b) => a + b, 0)
  return (
    one.every((row, r) => total(row) === total(two[r]!)) &&
    one[0]!.every((_, c) => total(one.map(row => row[c]!)) === total(two.map(row => row[c]!)))
  )
}
