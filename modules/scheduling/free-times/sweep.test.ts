import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fits, freeSpans, type Span, startsIn } from './sweep.ts'

const at = (clock: string) => {
  const [hour, minute] = clock.split(':').map(Number)
  return hour! * 60 + minute!
}
const span = (text: string): Span => {
  const [from, until] = text.split('-')
  return { from: at(from!), until: at(until!) }
}
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const cases: {
  says: string
  open: string[]
  taken: string[]
  minutes: number
  now?: string
  starts: string[]
}[] = [
  {
    says: 'an empty morning',
    open: ['09:00-11:00'],
    taken: [],
    minutes: 30,
    starts: ['09:00', '09:30', '10:00', '10:30'],
  },
  {
    says: 'one visit in the middle',
    open: ['09:00-11:00'],
    taken: ['09:30-10:00'],
    minutes: 30,
    starts: ['09:00', '10:00', '10:30'],
  },
  {
    says: 'a short visit does not lose the rest of the hour',
    open: ['09:00-10:30'],
    taken: ['09:00-09:20'],
    minutes: 30,
    starts: ['09:20', '09:50'],
  },
  {
    says: 'a rest too short for the service is not offered',
    open: ['09:00-10:00'],
    taken: ['09:20-09:40'],
    minutes: 30,
    starts: [],
  },
  {
    says: 'two shifts and a dinner',
    open: ['14:00-15:00', '09:00-10:00'],
    taken: [],
    minutes: 60,
    starts: ['09:00', '14:00'],
  },
  {
    says: 'shifts that touch are one',
    open: ['09:00-09:30', '09:30-10:00'],
    taken: [],
    minutes: 60,
    starts: ['09:00'],
  },
  {
    says: 'a visit over the edge of the shift',
    open: ['09:00-10:00'],
    taken: ['08:30-09:15'],
    minutes: 15,
    starts: ['09:15', '09:30', '09:45'],
  },
  { says: 'the whole day taken', open: ['09:00-10:00'], taken: ['08:00-11:00'], minutes: 15, starts: [] },
  {
    says: 'overlapping busy times of doctor and room',
    open: ['09:00-11:00'],
    taken: ['09:00-10:00', '09:30-10:15'],
    minutes: 45,
    starts: ['10:15'],
  },
  {
    says: 'the past is not offered, and the grid stays',
    open: ['09:00-11:00'],
    taken: [],
    minutes: 30,
    now: '09:10',
    starts: ['09:30', '10:00', '10:30'],
  },
  {
    says: 'this very minute is still offered',
    open: ['09:00-10:00'],
    taken: [],
    minutes: 30,
    now: '09:30',
    starts: ['09:30'],
  },
]

for (const { says, open, taken, minutes, now, starts } of cases) {
  test(`free times: ${says}`, () => {
    const free = freeSpans(open.map(span), taken.map(span))
    assert.deepEqual(startsIn(free, minutes, now ? at(now) : 0).map(clock), starts)
  })
}

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 90 }))
    .map(([from, length]) => ({ from, until: from + length })),
  { maxLength: 12 },
)
const inside = (list: readonly Span[], minute: number) => list.some(s => s.from <= minute && minute < s.until)

test('a minute is free exactly when it is open and not taken', () => {
  fc.assert(
    fc.property(spans, spans, (open, taken) => {
      const free = freeSpans(open, taken)
      for (let minute = 0; minute < 500; minute++) {
        if (inside(free, minute) !== (inside(open, minute) && !inside(taken, minute))) return false
      }
      return true
    }),
  )
})

test('every offered time fits, is not past, and offered times never overlap', () => {
  fc.assert(
    fc.property(
      spans,
      spans,
      fc.integer({ min: 5, max: 60 }),
      fc.integer({ min: 0, max: 300 }),
      (open, taken, minutes, now) => {
        const free = freeSpans(open, taken)
        const starts = startsIn(free, minutes, now)
        return starts.every(
          (from, index) =>
            fits(free, { from, until: from + minutes }, now) &&
            (index === 0 || starts[index - 1]! + minutes <= from),
        )
      },
    ),
  )
})
