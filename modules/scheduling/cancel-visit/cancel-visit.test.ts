import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type Clinic, openWorld, type Someone } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { findFreeTimes } from '../find-free-times/find-free-times.api.ts'
import { moveVisit } from '../move-visit/move-visit.api.ts'
import { at, book, patientOf, receivingClinic } from '../testing/receiving-clinic.ts'
import { cancelVisit } from './cancel-visit.api.ts'
import { showCancellationTerms } from './show-cancellation-terms.api.ts'

const world = await openWorld()
after(() => world.close())
let clinic: Clinic
let reception: Someone
before(async () => {
  clinic = await receivingClinic(world)
  reception = await world.staff(clinic.organisation, 'reception')
})

const code = (expected: string) => (error: unknown) => error instanceof Refusal && error.code === expected
const free = async (day: string) => {
  const asked = { practitioner: clinic.practitioner, service: clinic.service, from: day, days: 1 }
  return (await world.run(findFreeTimes, asked, null)).days[0]!.times
}

test('the terms stand before the button: until ten hours before it is free, later the whole price', async () => {
  world.clock.set('2026-11-23T09:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, someone, at('2026-11-24', '09:00'))
  const terms = await world.run(showCancellationTerms, { booking }, someone)
  assert.deepEqual(terms, {
    freeUntil: at('2026-11-23', '23:00'),
    chargeTiyn: 0,
    lateChargeTiyn: clinic.tiyn,
    free: 'in-time',
    prepayOnlyDays: 90,
  })
  world.clock.set('2026-11-23T23:01:00+05:00')
  await assert.rejects(world.run(cancelVisit, { booking, chargeTiyn: 0 }, someone), code('terms-changed'))
  assert.deepEqual(await world.run(cancelVisit, { booking, chargeTiyn: clinic.tiyn }, someone), {
    chargeTiyn: clinic.tiyn,
  })
  await assert.rejects(book(world, clinic, someone, at('2026-11-26', '09:00')), code('prepayment-only'))
})

test('a cancelled time is free for others at once', async () => {
  world.clock.set('2026-11-23T09:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const startsAt = at('2026-11-25', '09:00')
  const { booking } = await book(world, clinic, someone, startsAt)
  assert.ok(!(await free('2026-11-25')).includes(startsAt))
  await world.run(cancelVisit, { booking, chargeTiyn: 0 }, someone)
  assert.ok((await free('2026-11-25')).includes(startsAt))
  await book(world, clinic, someone, startsAt)
})

test('when the clinic cannot receive it is free at any hour, and only reception says so', async () => {
  world.clock.set('2026-11-23T09:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, someone, at('2026-11-23', '11:00'))
  const asked = { booking, chargeTiyn: 0, because: 'clinic' as const }
  await assert.rejects(world.run(cancelVisit, asked, someone), code('only-clinic-says-so'))
  assert.deepEqual(await world.run(cancelVisit, asked, reception), { chargeTiyn: 0 })
  await book(world, clinic, someone, at('2026-11-24', '11:00'))
})

test('patient and reception cancel at once: one cancellation, one event', async () => {
  world.clock.set('2026-11-23T09:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, someone, at('2026-11-25', '12:00'))
  const asked = { booking, chargeTiyn: 0 }
  const answers = await Promise.allSettled(
    [someone, reception, reception].map(who => world.run(cancelVisit, asked, who)),
  )
  assert.equal(answers.filter(answer => answer.status === 'fulfilled').length, 1)
  const { rows } = await world.arrange(db =>
    sql`select 1 from scheduling.booking_event where booking = ${booking} and what = 'cancelled'`.execute(db),
  )
  assert.equal(rows.length, 1)
})

test('a stranger cannot cancel, move or see the terms', async () => {
  world.clock.set('2026-11-23T09:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const stranger = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, someone, at('2026-11-25', '14:00'))
  await assert.rejects(world.run(showCancellationTerms, { booking }, stranger), code('not-found'))
  await assert.rejects(world.run(cancelVisit, { booking, chargeTiyn: 0 }, stranger), code('not-found'))
  await assert.rejects(
    world.run(moveVisit, { booking, startsAt: at('2026-11-25', '15:00') }, stranger),
    code('not-found'),
  )
})

test('moving gives the old time back and takes the new one; a taken one leaves everything as it was', async () => {
  world.clock.set('2026-11-23T09:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const other = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, someone, at('2026-11-30', '09:00'))
  await book(world, clinic, other, at('2026-11-30', '10:00'))
  await assert.rejects(
    world.run(moveVisit, { booking, startsAt: at('2026-11-30', '10:00') }, someone),
    code('slot-taken'),
  )
  assert.ok(!(await free('2026-11-30')).includes(at('2026-11-30', '09:00')))
  await world.run(moveVisit, { booking, startsAt: at('2026-11-30', '09:15') }, someone)
  await world.run(moveVisit, { booking, startsAt: at('2026-11-30', '11:00') }, someone)
  assert.ok((await free('2026-11-30')).includes(at('2026-11-30', '09:00')))
})

test('in the last hours the patient cannot move by herself, reception can', async () => {
  world.clock.set('2026-11-23T09:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, someone, at('2026-11-23', '15:00'))
  const asked = { booking, startsAt: at('2026-11-27', '15:00') }
  await assert.rejects(world.run(moveVisit, asked, someone), code('too-late-to-move'))
  await world.run(moveVisit, asked, reception)
})

test('eight visits moved to one time at once: one gets there, the others stay where they were', async () => {
  world.clock.set('2026-11-23T09:00:00+05:00')
  const wanted = at('2026-12-03', '16:00')
  const bookings = await Promise.all(
    Array.from({ length: 8 }, async (_, index) => {
      const someone = await patientOf(world, clinic)
      const from = new Date(Date.parse(at('2026-12-04', '09:00')) + index * 1_800_000).toISOString()
      return { someone, ...(await book(world, clinic, someone, from)) }
    }),
  )
  const answers = await Promise.allSettled(
    bookings.map(({ someone, booking }) => world.run(moveVisit, { booking, startsAt: wanted }, someone)),
  )
  assert.equal(answers.filter(answer => answer.status === 'fulfilled').length, 1)
  const { rows } = await world.arrange(db =>
    sql`select 1 from scheduling.occupancy where starts_at = ${wanted} and state <> 'released' and kind = 'practitioner'`.execute(
      db,
    ),
  )
  assert.equal(rows.length, 1)
})
