import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Clinic, openWorld, type Someone } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { findFreeTimes } from '../find-free-times/find-free-times.api.ts'
import { at, book, patientOf, receivingClinic } from '../testing/receiving-clinic.ts'
import { recordAbsence } from './record-absence.api.ts'

const world = await openWorld()
after(() => world.close())
let clinic: Clinic
let reception: Someone
before(async () => {
  clinic = await receivingClinic(world)
  reception = await world.staff(clinic.organisation, 'reception')
})

const code = (expected: string) => (error: unknown) => error instanceof Refusal && error.code === expected
const away = (from: string, until: string) => ({
  practitioner: clinic.practitioner,
  startsAt: at('2026-11-24', from),
  endsAt: at('2026-11-24', until),
  kind: 'away' as const,
})

test('while a doctor is away nobody can book, and over a booked visit he cannot go', async () => {
  await book(world, clinic, await patientOf(world, clinic), at('2026-11-24', '09:00'))
  await assert.rejects(world.run(recordAbsence, away('09:15', '12:00'), reception), code('visits-in-the-way'))
  await world.run(recordAbsence, away('10:00', '18:00'), reception)
  const asked = { practitioner: clinic.practitioner, service: clinic.service, from: '2026-11-24', days: 1 }
  assert.deepEqual((await world.run(findFreeTimes, asked, null)).days[0]!.times, [at('2026-11-24', '09:30')])
  const late = await patientOf(world, clinic)
  await assert.rejects(book(world, clinic, late, at('2026-11-24', '11:00')), code('slot-taken'))
})

test('reception of another clinic, a cashier and a patient cannot send a doctor away', async () => {
  const foreign = await world.staff((await world.clinic()).organisation, 'reception')
  const cashier = await world.staff(clinic.organisation, 'cashier')
  const asked = away('09:30', '10:00')
  await assert.rejects(world.run(recordAbsence, asked, foreign), code('not-found'))
  await assert.rejects(world.run(recordAbsence, asked, cashier), code('not-your-duty'))
  await assert.rejects(world.run(recordAbsence, asked, await world.person()), code('not-your-duty'))
  await assert.rejects(
    world.run(recordAbsence, away('10:00', '09:00'), reception),
    code('ends-before-it-begins'),
  )
})
