import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { bookVisit, holdTime } from '../../scheduling/index.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { openRecord } from './open-record.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const patient = await patientOf(world, clinic)

test('the doctor reads what the patient said when booking; nobody else does, and the journal knows it', async () => {
  const { practitioner, service } = clinic
  const asked = { practitioner, service, patient: patient.person, startsAt: at('2026-11-24', '09:00') }
  const { booking } = await world.run(holdTime, asked, patient)
  await world.run(bookVisit, { booking, paid: 'at-desk', wish: 'Құлағым ауырады' }, patient)
  const { visit } = await world.run(openRecord, { booking }, clinic.doctor)
  assert.equal(visit.wish, 'Құлағым ауырады')
  const { rows } = await world.arrange(db =>
    sql`select 1 from journal.inbox where act = 'open-record' and detail ->> 'booking' = ${booking}
      and rules = '{treating-doctor}'`.execute(db),
  )
  assert.equal(rows.length, 1)
  const colleague = await world.staff(clinic.organisation, 'doctor')
  await assert.rejects(world.run(openRecord, { booking }, colleague), { code: 'not-found' })
  const reception = await world.staff(clinic.organisation, 'reception')
  for (const someone of [reception, patient, await world.person()]) {
    await assert.rejects(world.run(openRecord, { booking }, someone), { code: 'not-your-duty' })
  }
})

test('a patient who said nothing has no words', async () => {
  const { booking } = await book(world, clinic, patient, at('2026-11-24', '10:00'))
  assert.equal((await world.run(openRecord, { booking }, clinic.doctor)).visit.wish, null)
})
