import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { type Clinic, openWorld, type Someone } from '../../../app/testing/world.ts'
import { cancelVisit } from '../cancel-visit/cancel-visit.api.ts'
import { moveVisit } from '../move-visit/move-visit.api.ts'
import { accepts, at, book, childOf, patientOf, receivingClinic } from '../testing/receiving-clinic.ts'

const world = await openWorld()
after(() => world.close())
let clinic: Clinic
before(async () => {
  clinic = await receivingClinic(world)
})
beforeEach(() => world.clock.set('2026-11-23T09:00:00+05:00'))

async function toldTo(someone: Someone) {
  const { rows } = await world.arrange(db =>
    sql<{ topic: string; kk: string }>`select topic, body ->> 'kk' as kk from messages.message
      where to_address = ${`${someone.person}@demo.invalid`} order by written_at, topic`.execute(db),
  )
  return rows
}

test('CL-3.9a: who books is told the number, the time and when to come, and nothing about health', async () => {
  const patient = await patientOf(world, clinic)
  const { number } = await book(world, clinic, patient, at('2026-11-26', '09:00'))
  await world.runJobs()
  const [letter] = await toldTo(patient)
  assert.equal(letter!.topic, 'visit-booked')
  assert.match(letter!.kk, new RegExp(`${number}.*26 қараша.*09:00.*10 минут ерте`))
  assert.doesNotMatch(letter!.kk, /ЛОР|Үлгі/)
})

test('CL-3.9c: a day before she is reminded once, with the hour until which cancelling is free', async () => {
  const patient = await patientOf(world, clinic)
  await book(world, clinic, patient, at('2026-11-26', '09:30'))
  world.clock.set('2026-11-25T09:29:00+05:00')
  await world.runJobs()
  assert.deepEqual(
    (await toldTo(patient)).map(letter => letter.topic),
    ['visit-booked'],
  )
  world.clock.set('2026-11-25T09:30:00+05:00')
  await world.runJobs()
  await world.runJobs()
  const letters = await toldTo(patient)
  assert.deepEqual(
    letters.map(letter => letter.topic),
    ['visit-booked', 'visit-reminder'],
  )
  assert.match(letters[1]!.kk, /25 қараша, 23:30 дейін тегін/)
})

test('CL-5.1.4: after a move only the new day reminds, after a cancellation none', async () => {
  const mover = await patientOf(world, clinic)
  const leaver = await patientOf(world, clinic)
  const moved = await book(world, clinic, mover, at('2026-11-26', '10:00'))
  const left = await book(world, clinic, leaver, at('2026-11-26', '10:30'))
  await world.run(moveVisit, { booking: moved.booking, startsAt: at('2026-11-27', '10:00') }, mover)
  await world.run(cancelVisit, { booking: left.booking, chargeTiyn: 0 }, leaver)
  world.clock.set('2026-11-25T12:00:00+05:00')
  await world.runJobs()
  assert.ok(!(await toldTo(mover)).some(letter => letter.topic === 'visit-reminder'))
  world.clock.set('2026-11-26T10:00:00+05:00')
  await world.runJobs()
  const topics = async (someone: Someone) => (await toldTo(someone)).map(letter => letter.topic).sort()
  assert.deepEqual(await topics(mover), ['visit-booked', 'visit-moved', 'visit-reminder'])
  assert.deepEqual(await topics(leaver), ['visit-booked', 'visit-cancelled'])
})

test('of a child’s visit the mother is told', async () => {
  const mother = await patientOf(world, clinic)
  const child = await childOf(world, mother)
  await accepts(world, clinic, mother, child)
  await book(world, clinic, mother, at('2026-11-26', '11:00'), child)
  await world.runJobs()
  assert.deepEqual(
    (await toldTo(mother)).map(letter => letter.topic),
    ['visit-booked'],
  )
})
