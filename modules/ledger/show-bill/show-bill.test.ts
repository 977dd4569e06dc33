import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import showBill from './show-bill.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)

test('CL-2.1: the bill shows the price of the booking, and keeps it when the price list changes', async () => {
  const patient = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, patient, at('2026-11-24', '09:00'))
  const bill = await world.run(showBill, { booking }, patient)
  assert.deepEqual(
    bill.lines.map(line => [line.name.kk, line.quantity, line.tiyn]),
    [['ЛОР қабылдауы', 1, clinic.tiyn]],
  )
  await world.arrange(db =>
    sql`update organisations.price set tiyn = tiyn * 2 where service = ${clinic.service}`.execute(db),
  )
  assert.deepEqual(await world.run(showBill, { booking }, patient), bill)
  await world.arrange(db =>
    sql`update organisations.price set tiyn = ${clinic.tiyn} where service = ${clinic.service}`.execute(db),
  )
})

test('CL-3.9b: it is due by the beginning of the visit, or for services paid after, ten minutes past its end', async () => {
  const patient = await patientOf(world, clinic)
  const before = await book(world, clinic, patient, at('2026-11-24', '10:00'))
  assert.equal(
    (await world.run(showBill, { booking: before.booking }, patient)).dueAt,
    at('2026-11-24', '10:00'),
  )
  await world.arrange(db =>
    sql`update organisations.service set paid = 'after' where id = ${clinic.service}`.execute(db),
  )
  const later = await book(world, clinic, patient, at('2026-11-24', '11:00'))
  assert.equal(
    (await world.run(showBill, { booking: later.booking }, patient)).dueAt,
    at('2026-11-24', '11:40'),
  )
})

test('a doctor of the clinic may see the visit, and not its bill', async () => {
  const patient = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, patient, at('2026-11-25', '09:00'))
  await assert.rejects(world.run(showBill, { booking }, clinic.doctor), { code: 'not-found' })
  await assert.rejects(world.run(showBill, { booking }, null), { code: 'sign-in-needed' })
})
