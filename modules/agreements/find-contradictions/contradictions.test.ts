import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { documentKinds, furtherNumbers, parametersOf, type Unit, units } from '../kinds.ts'
import { type Candidate, contradictionsAmong, governingAmong, isSame } from './contradictions.ts'
import { numbersOfTheirOwn, subjectOf, subjects } from './subjects.ts'

type Said = [value: number, unit: Unit, byLaw?: 'law']

const among = (subject: string, ...said: Said[]): Candidate[] =>
  said.map(([value, unit, law], at) => ({ subject, value, unit, byLaw: law === 'law', key: String(at) }))

interface Case {
  about: string
  subject: string
  said: Said[]
  /** Null: they do not contradict. */
  governs: Said | null
}

const cases: Case[] = [
  {
    about: 'the offer answers claims in 20 working days, consumer law in 10 days',
    subject: 'claim-answer',
    said: [
      [20, 'working-days'],
      [10, 'days', 'law'],
    ],
    governs: [10, 'days', 'law'],
  },
  {
    about: 'the offer promises more than the law',
    subject: 'claim-answer',
    said: [
      [5, 'days'],
      [10, 'days', 'law'],
    ],
    governs: null,
  },
  {
    about: 'two documents promise different answers, both better than the law',
    subject: 'claim-answer',
    said: [
      [5, 'days'],
      [7, 'days'],
      [10, 'days', 'law'],
    ],
    governs: [5, 'days'],
  },
  {
    about: 'the offer refuses after 10 minutes, the house rules after 5',
    subject: 'late-refuse',
    said: [
      [10, 'minutes'],
      [5, 'minutes'],
    ],
    governs: [10, 'minutes'],
  },
  {
    about: 'free cancelling 12 and 10 hours before',
    subject: 'free-cancelling',
    said: [
      [12, 'hours'],
      [10, 'hours'],
    ],
    governs: [10, 'hours'],
  },
  {
    about: 'a consent for 10 years, and data kept until the contract ends',
    subject: 'processing-term',
    said: [
      [10, 'years'],
      [0, 'years'],
    ],
    governs: [0, 'years'],
  },
  {
    about: 'the law’s own term in a document',
    subject: 'stop-processing',
    said: [
      [15, 'working-days'],
      [15, 'working-days', 'law'],
    ],
    governs: null,
  },
  {
    about: 'an hour and sixty minutes',
    subject: 'hold-time',
    said: [
      [60, 'minutes'],
      [1, 'hours'],
    ],
    governs: null,
  },
  { about: 'one document alone', subject: 'no-show', said: [[100, 'percent']], governs: null },
  { about: 'the law alone', subject: 'claim-answer', said: [[10, 'days', 'law']], governs: null },
]

for (const { about, subject, said, governs } of cases) {
  test(`N2: ${about}: ${governs ? `${governs[0]} ${governs[1]} governs` : 'no contradiction'}`, () => {
    const [found] = contradictionsAmong(among(subject, ...said))
    const { governing } = found ?? {}
    assert.deepEqual(
      governing ? [governing.value, governing.unit, ...(governing.byLaw ? ['law'] : [])] : null,
      governs,
    )
  })
}

test('ten hours and five minutes of different consequences never meet', () => {
  const said = [
    ...among('free-cancelling', [10, 'hours']),
    ...among('late-move', [5, 'minutes']),
    ...among('late-refuse', [10, 'minutes']),
  ]
  assert.deepEqual(contradictionsAmong(said), [])
})

test('every number that a document may tell governs one subject, or is its contract’s own', () => {
  const names = new Set([
    ...documentKinds.flatMap(kind => Object.keys(parametersOf[kind])),
    ...Object.keys(furtherNumbers),
  ])
  for (const name of names) assert.equal(Boolean(subjectOf(name)), !numbersOfTheirOwn.includes(name), name)
  const all = Object.values(subjects).flatMap(subject => subject.numbers)
  assert.deepEqual([...all].sort(), [...names].filter(name => !numbersOfTheirOwn.includes(name)).sort())
})

const candidate: fc.Arbitrary<Omit<Candidate, 'key'>> = fc.record({
  subject: fc.constantFrom('claim-answer', 'late-refuse', 'processing-term', 'free-cancelling'),
  value: fc.nat(40),
  unit: fc.constantFrom(...units.filter(unit => unit !== 'percent')),
  byLaw: fc.boolean(),
})
const some = fc
  .array(candidate, { maxLength: 8 })
  .map(list => list.map((one, at): Candidate => ({ ...one, key: String(at) })))

test('the order in which documents are read changes nothing', () => {
  fc.assert(
    fc.property(some, fc.func(fc.integer()), (said, rank) => {
      const shuffled = said.toSorted((a, b) => rank(a.key) - rank(b.key))
      assert.deepEqual(contradictionsAmong(shuffled), contradictionsAmong(said))
    }),
  )
})

test('what is reported is not all equal, and what governs is one of it and no worse than any', () => {
  fc.assert(
    fc.property(some, said => {
      for (const { subject, candidates, governing } of contradictionsAmong(said)) {
        assert.ok(candidates.some(one => !isSame(one, candidates[0]!)))
        assert.ok(candidates.includes(governing))
        assert.ok(candidates.every(one => one.subject === subject))
        for (const one of candidates) assert.ok([one, governing].includes(governingAmong([one, governing])!))
        assert.equal(governingAmong([...candidates].reverse()), governing)
      }
    }),
  )
})
