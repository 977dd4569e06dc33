// CL-1.1b: who comes with a child and is not the representative states the authority, and that is kept.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld } from '../../../app/testing/world.ts'
import { companionTexts } from '../companion.texts.ts'
import { showVisit } from '../show-visit/show-visit.api.ts'
import { accepts, at, book, childOf, patientOf, receivingClinic } from '../testing/receiving-clinic.ts'
import { checkIn } from './check-in.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const reception = await world.staff(clinic.organisation, 'reception')
const parent = await patientOf(world, clinic, 'Ана Үлгіева')
const child = await childOf(world, parent, 'Алмас Үлгиев')
await accepts(world, clinic, parent, child)
const { booking } = await book(world, clinic, parent, at('2026-11-23', '09:00'), child)
const document = { kind: 'birth-certificate', number: '012345678' } as const
const companion = { name: 'Үлгі Әже', relation: 'grandparent', states: true } as const
const companionSeenBy = async (someone: typeof parent) =>
  (await world.run(showVisit, { booking }, someone)).companion

test('CL-1.1b: a grandmother who states nothing is not written down, and the child is not checked in', async () => {
  const silent = { ...companion, states: false } as unknown as typeof companion
  await assert.rejects(world.run(checkIn, { booking, document, companion: silent }, reception), {
    code: 'invalid-input',
  })
  assert.equal(await companionSeenBy(parent), null)
})

test('CL-1.1b: her name, relation and the very words of her statement are kept', async () => {
  await world.run(checkIn, { booking, document, companion }, reception)
  const kept = { name: 'Үлгі Әже', relation: 'grandparent', statement: companionTexts.statement.kk }
  assert.deepEqual(await companionSeenBy(parent), kept)
  assert.deepEqual(await companionSeenBy(reception), kept)
})

test('the doctor, the cashier and the director see the visit and not her name', async () => {
  const cashier = await world.staff(clinic.organisation, 'cashier')
  const director = await world.staff(clinic.organisation, 'director')
  for (const someone of [clinic.doctor, cashier, director]) assert.equal(await companionSeenBy(someone), null)
})

test('whoever reads the database as the program does changes no statement', async () => {
  await assert.rejects(
    world.database.pool.query('update scheduling.companion set name = $1', ['Басқа адам']),
    /permission denied/,
  )
})
