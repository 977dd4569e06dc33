import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { letBack } from '../let-back/let-back.api.ts'
import { openEmergency } from '../open-emergency/open-emergency.api.ts'
import { openEmergencyRecord } from '../open-emergency-record/open-emergency-record.api.ts'
import { openRecord } from '../open-record/open-record.api.ts'
import { signedVisit } from '../testing.ts'
import { turnAway } from '../turn-away/turn-away.api.ts'
import { whoCould } from './who-could.api.ts'

const world = await openWorld()
after(() => world.close())
const { clinic, patient, booking } = await signedVisit(world)
const employment = clinic.doctor.employment!
const told = async () =>
  (await world.run(whoCould, {}, patient)).staff.find(one => one.employment === employment)

test('the patient is told of the doctor who treats, what could be opened, by which rule and clause', async () => {
  const doctor = await told()
  assert.ok(doctor?.sees.some(one => one.what.en === 'Notes of doctors' && one.clause === 'CL-5.2.7'))
  assert.equal(doctor?.mayTurnAway, true)
})

test('a colleague could only look the name up for an emergency; a cashier sees the money and the visit', async () => {
  const colleague = await world.staff(clinic.organisation, 'doctor', 'Әріптес Үлгіев')
  const cashier = await world.staff(clinic.organisation, 'cashier')
  const { staff } = await world.run(whoCould, {}, patient)
  const of = (someone: { employment?: string }) =>
    new Set(staff.find(one => one.employment === someone.employment)?.sees.map(one => one.rule))
  assert.deepEqual([...of(colleague)], ['emergency-search'])
  assert.deepEqual([...of(cashier)], ['cashier-of-visit'])
})

test('in one tap the doctor is turned away: the record closes to this doctor, and an emergency still opens it', async () => {
  assert.equal((await world.run(openRecord, { booking }, clinic.doctor)).past.length, 1)
  await world.run(turnAway, { person: patient.person, employment }, patient)
  assert.equal((await world.run(openRecord, { booking }, clinic.doctor)).past.length, 0)
  const after = await told()
  assert.ok(!after?.sees.some(one => one.rule === 'treating-doctor' && one.what.en === 'Notes of doctors'))
  await refused(world.run(turnAway, { person: patient.person, employment }, patient), 'turned-away-already')
  const emergency = { patient: patient.person, reason: 'injury', words: 'Апаттан кейін түсті.' } as const
  const { access } = await world.run(openEmergency, emergency, clinic.doctor)
  assert.equal((await world.run(openEmergencyRecord, { access }, clinic.doctor)).notes.length, 1)
  world.clock.pass(31)
  await world.run(letBack, { narrowing: after!.narrowing! }, patient)
  assert.equal((await world.run(openRecord, { booking }, clinic.doctor)).past.length, 1)
  await refused(world.run(letBack, { narrowing: after!.narrowing! }, patient), 'let-back-already')
})

test('nobody turns a doctor away for somebody else, nor asks who could see somebody else', async () => {
  const stranger = await world.person()
  await refused(world.run(turnAway, { person: patient.person, employment }, stranger), 'not-found')
  await refused(world.run(whoCould, { person: patient.person }, stranger), 'not-found')
  const { staff } = await world.run(whoCould, {}, stranger)
  assert.deepEqual(staff, [])
})

test('two windows that turn the same doctor away at once leave one row', async () => {
  const tries = await Promise.allSettled(
    Array.from({ length: 5 }, () => world.run(turnAway, { person: patient.person, employment }, patient)),
  )
  assert.equal(tries.filter(one => one.status === 'fulfilled').length, 1)
})

async function refused(run: Promise<unknown>, code: string) {
  await assert.rejects(run, (error: unknown) => error instanceof Refusal && error.code === code)
}
