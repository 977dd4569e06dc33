import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Clinic, openWorld } from '../../../app/testing/world.ts'
import { nobody } from '../../../kernel/work.ts'
import { findFreeTimes } from '../find-free-times/find-free-times.api.ts'
import { findNextFree } from '../find-next-free/find-next-free.api.ts'
import { firstFreeWithin } from '../free-times/first-free.ts'
import { at, book, patientOf, receivingClinic } from '../testing/receiving-clinic.ts'
import { keepNextFree } from './next-free.ts'

const world = await openWorld()
after(() => world.close())
let clinic: Clinic
before(async () => {
  clinic = await receivingClinic(world)
  world.clock.set('2026-11-23T08:00:00+05:00')
  const later = async () => {}
  await world.arrange(db => keepNextFree({ db, now: world.clock.now(), later }, [clinic.practitioner]))
})

const next = async () =>
  (await world.run(findNextFree, { practitioners: [clinic.practitioner] }, null)).next[0]?.startsAt

test('the next free time follows bookings and the clock by itself', async () => {
  assert.equal(await next(), at('2026-11-23', '09:00'))
  const someone = await patientOf(world, clinic)
  await book(world, clinic, someone, at('2026-11-23', '09:00'))
  await world.runJobs()
  assert.equal(await next(), at('2026-11-23', '09:30'))
  world.clock.set('2026-11-23T09:31:00+05:00')
  assert.equal(await next(), undefined)
  await world.runJobs()
  assert.equal(await next(), at('2026-11-23', '10:00'))
})

test('free times skip dinner, weekends and holidays', async () => {
  world.clock.set('2026-11-23T08:00:00+05:00')
  const asked = { practitioner: clinic.practitioner, service: clinic.service, from: '2026-12-12', days: 7 }
  const { days, minutes } = await world.run(findFreeTimes, asked, null)
  assert.equal(minutes, 30)
  assert.deepEqual(
    days.map(({ day, times }) => [day, times.length]),
    [
      ['2026-12-12', 0],
      ['2026-12-13', 0],
      ['2026-12-14', 16],
      ['2026-12-15', 16],
      ['2026-12-16', 0],
      ['2026-12-17', 16],
      ['2026-12-18', 16],
    ],
  )
  assert.ok(!days[2]!.times.includes(at('2026-12-14', '13:00')))
})

test('whoever is at work till three finds the first time of the afternoon', async () => {
  const work = { db: world.database.kysely, now: world.clock.now(), actor: nobody }
  const within = { day: '2026-11-24', days: 3, fromMinute: 15 * 60, untilMinute: 18 * 60 }
  const first = await firstFreeWithin(work, new Map([[clinic.practitioner, 30]]), within)
  assert.equal(first.get(clinic.practitioner)?.toISOString(), at('2026-11-24', '15:00'))
  const night = await firstFreeWithin(work, new Map([[clinic.practitioner, 30]]), {
    ...within,
    fromMinute: 1200,
    untilMinute: 1440,
  })
  assert.equal(night.size, 0)
})
