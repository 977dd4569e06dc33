import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { openWorld } from '../../app/testing/world.ts'
import type { Work } from '../../kernel/work.ts'
import { addWorkingDays } from '../catalogue/index.ts'
import { clockOf, pauseClocks, resumeClocks, runningClocks, startClock, stopClock } from './clocks.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await world.clinic()

// The door as other modules call it, with the system's transaction.
const inWork = <T>(run: (work: Work) => Promise<T>) =>
  world.arrange(db =>
    run({ db, now: world.clock.now(), actor: { account: null }, later: async () => {} } as unknown as Work),
  )
const matter = (event: string) => ({
  event,
  about: randomUUID(),
  organisation: clinic.organisation,
  person: null,
  link: '/officer',
})
const consumerPromise = {
  length: 20,
  unit: 'working-days',
  basis: { kk: 'Оферта', ru: 'Оферта', en: 'The offer' },
} as const

test('an offer that promises 20 working days to a claim is answered within the 10 days of the law', async () => {
  const clock = await inWork(work => startClock(work, { ...matter('claim'), promised: [consumerPromise] }))
  assert.equal(clock.dueAt?.toISOString(), '2026-12-03T19:00:00.000Z', 'midnight after 3 December in Almaty')
  assert.deepEqual([clock.length, clock.unit], [10, 'days'])
})

test('one working day from Friday ends with Monday, and a holiday does not count', async () => {
  world.clock.set('2026-12-11T18:00:00+05:00')
  const friday = await inWork(work => startClock(work, matter('breach-notice')))
  assert.equal(friday.dueAt?.toISOString(), '2026-12-14T19:00:00.000Z')
  world.clock.set('2026-12-15T18:00:00+05:00')
  const eve = await inWork(work => startClock(work, matter('breach-notice')))
  assert.equal(eve.dueAt?.toISOString(), '2026-12-17T19:00:00.000Z', 'the 16th is Independence Day')
})

test('a clock that stands still has no end, and its paused days are given back', async () => {
  world.clock.set('2026-11-23T09:00:00+05:00')
  const asked = matter('withdraw')
  await inWork(work => startClock(work, asked))
  world.clock.set('2026-11-24T09:00:00+05:00')
  const flood = { organisation: clinic.organisation, events: ['withdraw'], cause: randomUUID() }
  assert.equal(await inWork(work => pauseClocks(work, flood, { reason: 'Force majeure: flood' })), 1)
  assert.equal((await inWork(work => clockOf(work, asked)))!.dueAt, null)
  const meanwhile = matter('withdraw')
  assert.equal(
    (await inWork(work => startClock(work, meanwhile))).dueAt,
    null,
    'what begins now stands still too',
  )
  world.clock.set('2026-11-26T09:00:00+05:00')
  await inWork(work => resumeClocks(work, flood))
  assert.notEqual((await inWork(work => clockOf(work, meanwhile)))!.dueAt, null)
  const later = (await inWork(work => clockOf(work, asked)))!
  assert.equal(
    later.dueAt?.toISOString(),
    '2026-12-18T19:00:00.000Z',
    '14 December, and 24–26 November again',
  )
})

test('hours run through nights and stop with a pause', async () => {
  world.clock.set('2026-11-23T09:00:00+05:00')
  const asked = matter('emergency-access')
  await inWork(work => startClock(work, asked))
  await inWork(work => pauseClocks(work, asked, { reason: 'The system was down' }))
  world.clock.pass(90)
  await inWork(work => resumeClocks(work, asked))
  assert.equal((await inWork(work => clockOf(work, asked)))!.dueAt?.toISOString(), '2026-11-26T05:30:00.000Z')
})

test('without pauses the clock agrees with the calendar of working days, whatever the day and the term', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2027-11-01'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 40 }),
      async (from, length) => {
        const { rows } = await sql<{ ends: Date }>`
          select deadlines.term_ends(${randomUUID()}, ${from}, ${length}, 'working-days') as ends`.execute(
          world.database.kysely,
        )
        const last = await addWorkingDays({ db: world.database.kysely }, from, length)
        assert.equal(rows[0]!.ends.getTime(), Date.parse(`${last}T24:00:00+05:00`))
      },
    ),
    { numRuns: 60 },
  )
})

test('a stopped clock leaves the wall, and stops once', async () => {
  const asked = matter('know')
  await inWork(work => startClock(work, asked))
  const onWall = async () =>
    (await inWork(work => runningClocks(work, clinic.organisation))).some(
      clock => clock.about === asked.about,
    )
  assert.equal(await onWall(), true)
  await inWork(work => stopClock(work, asked, 'done'))
  await inWork(work => stopClock(work, asked, 'refused'))
  assert.equal(await onWall(), false)
  assert.equal((await inWork(work => clockOf(work, asked)))!.how, 'done')
})

test('a stranger sees no clock of the clinic', async () => {
  const stranger = await world.person()
  const asked = { ...matter('know'), person: stranger.person }
  await inWork(work => startClock(work, asked))
  const { rows } = await sql`select from deadlines.clock_view`.execute(world.database.kysely)
  assert.equal(rows.length, 0, 'nobody sees none')
})

test('a matter without any term is a bug, told at once', async () => {
  await assert.rejects(
    inWork(work => startClock(work, matter('no-such-event'))),
    /no term is known/,
  )
})
