// Staff are people too: what a person does with own visits, they may not do with a patient's.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Clinic, openWorld, type Someone } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { bookVisit } from '../book-visit/book-visit.api.ts'
import { cancelVisit } from '../cancel-visit/cancel-visit.api.ts'
import { showCancellationTerms } from '../cancel-visit/show-cancellation-terms.api.ts'
import { holdTime } from '../hold-time/hold-time.api.ts'
import { releaseHold } from '../release-hold/release-hold.api.ts'
import { accepts, at, book, childOf, patientOf, receivingClinic } from '../testing/receiving-clinic.ts'
import { moveVisit } from './move-visit.api.ts'

const world = await openWorld()
after(() => world.close())
let clinic: Clinic
const staff: Record<string, Someone> = {}
before(async () => {
  clinic = await receivingClinic(world)
  staff.doctor = clinic.doctor
  for (const duty of ['cashier', 'director', 'reception'])
    staff[duty] = await world.staff(clinic.organisation, duty)
  for (const one of Object.values(staff)) await accepts(world, clinic, one)
})

const absent = (error: unknown) => error instanceof Refusal && error.code === 'not-found'
const hold = async (someone: Someone, startsAt: string) => {
  const { practitioner, service } = clinic
  return world.run(holdTime, { practitioner, service, patient: someone.person, startsAt }, someone)
}

for (const [duty, who, hour] of [
  ['cashier', 'the cashier of the clinic', '09'],
  ['director', 'its director', '11'],
  ['doctor', 'the treating doctor', '15'],
] as const) {
  test(`${who} neither moves nor cancels a patient's visit, nor sees the terms of cancelling`, async () => {
    const someone = await patientOf(world, clinic)
    const { booking } = await book(world, clinic, someone, at('2026-11-25', `${hour}:00`))
    const asked = { booking, startsAt: at('2026-11-26', `${hour}:00`) }
    await assert.rejects(world.run(moveVisit, asked, staff[duty]), absent)
    await assert.rejects(world.run(cancelVisit, { booking, chargeTiyn: 0 }, staff[duty]), absent)
    await assert.rejects(world.run(showCancellationTerms, { booking }, staff[duty]), absent)
    await world.run(moveVisit, asked, someone)
  })

  test(`${who} neither gives up nor books a time that a patient holds`, async () => {
    const someone = await patientOf(world, clinic)
    const { booking } = await hold(someone, at('2026-11-27', `${hour}:00`))
    await assert.rejects(world.run(releaseHold, { booking }, staff[duty]), absent)
    await assert.rejects(world.run(bookVisit, { booking, paid: 'at-desk' }, staff[duty]), absent)
    await world.run(bookVisit, { booking, paid: 'at-desk' }, someone)
  })

  test(`${who} books, moves and cancels an own visit as any patient does`, async () => {
    const { booking } = await book(world, clinic, staff[duty]!, at('2026-11-30', `${hour}:00`))
    await world.run(moveVisit, { booking, startsAt: at('2026-12-01', `${hour}:00`) }, staff[duty])
    await world.run(cancelVisit, { booking, chargeTiyn: 0 }, staff[duty])
  })
}

test('reception moves and cancels the visits of its clinic, and books no time that a patient holds', async () => {
  const someone = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, someone, at('2026-12-02', '09:00'))
  await world.run(moveVisit, { booking, startsAt: at('2026-12-02', '10:00') }, staff.reception)
  await world.run(cancelVisit, { booking, chargeTiyn: 0 }, staff.reception)
  const held = await hold(someone, at('2026-12-02', '11:00'))
  const asked = { booking: held.booking, paid: 'at-desk' as const }
  await assert.rejects(world.run(bookVisit, asked, staff.reception), absent)
})

test("a parent moves and cancels the child's visit", async () => {
  const parent = await patientOf(world, clinic)
  const child = await childOf(world, parent)
  await accepts(world, clinic, parent, child)
  const { booking } = await book(world, clinic, parent, at('2026-12-03', '09:00'), child)
  await world.run(moveVisit, { booking, startsAt: at('2026-12-03', '10:00') }, parent)
  await world.run(cancelVisit, { booking, chargeTiyn: 0 }, parent)
})
