import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type Clinic, openWorld, type Someone } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { bookAtDesk } from '../book-at-desk/book-at-desk.api.ts'
import { callPatient } from '../call-patient/call-patient.api.ts'
import { finishVisit } from '../finish-visit/finish-visit.api.ts'
import { holdTime } from '../hold-time/hold-time.api.ts'
import { markNoShow } from '../mark-no-show/mark-no-show.api.ts'
import { openQueueBoard } from '../open-queue-board/open-queue-board.api.ts'
import { showDay } from '../show-day/show-day.api.ts'
import { showMyVisits } from '../show-my-visits/show-my-visits.api.ts'
import { showQueueBoard } from '../show-queue-board/show-queue-board.api.ts'
import { showVisit } from '../show-visit/show-visit.api.ts'
import { startVisit } from '../start-visit/start-visit.api.ts'
import { at, book, patientOf, receivingClinic } from '../testing/receiving-clinic.ts'
import { checkIn } from './check-in.api.ts'

const world = await openWorld()
after(() => world.close())
let clinic: Clinic
let reception: Someone
let foreignReception: Someone
before(async () => {
  clinic = await receivingClinic(world)
  reception = await world.staff(clinic.organisation, 'reception')
  foreignReception = await world.staff((await world.clinic()).organisation, 'reception')
})

const code = (expected: string) => (error: unknown) => error instanceof Refusal && error.code === expected
const document = { kind: 'id-card', number: '012345678' } as const

test('a visit goes from the desk to the end: document once, number on the board, called, begun, finished', async () => {
  const aigerim = await patientOf(world, clinic, 'Айгерім Үлгіева')
  world.clock.set('2026-11-23T09:00:00+05:00')
  const { booking } = await book(world, clinic, aigerim, at('2026-11-23', '10:00'))
  const day = await world.run(showDay, {}, reception)
  assert.deepEqual(
    day.visits.map(visit => [visit.patientName, visit.state]),
    [['Үлгіева Айгерім', 'booked']],
  )
  assert.equal(day.practitioners.length, 1)

  world.clock.set('2026-11-23T10:06:30+05:00')
  await assert.rejects(world.run(checkIn, { booking }, reception), code('document-needed'))
  const came = await world.run(checkIn, { booking, document }, reception)
  assert.deepEqual(came, { queueNumber: 1, lateMinutes: 6, lateness: 'may-be-moved' })
  await assert.rejects(world.run(checkIn, { booking, document }, reception), code('not-now'))

  const { board } = await world.run(openQueueBoard, { branch: clinic.branch }, reception)
  assert.deepEqual((await world.run(showQueueBoard, { board }, null)).waiting, ['01'])
  assert.deepEqual(await world.run(callPatient, {}, clinic.doctor), { booking, queueNumber: 1 })
  const hung = await world.run(showQueueBoard, { board }, null)
  assert.deepEqual(hung.called, [{ number: '01', room: '101', fresh: true }])
  assert.ok(!JSON.stringify(hung).includes('Үлгіева'))
  await assert.rejects(world.run(callPatient, {}, clinic.doctor), code('nobody-waits'))

  await assert.rejects(world.run(finishVisit, { booking }, clinic.doctor), code('changed-meanwhile'))
  await world.run(startVisit, { booking }, clinic.doctor)
  assert.deepEqual((await world.run(showQueueBoard, { board }, null)).called, [])
  await world.run(finishVisit, { booking }, clinic.doctor)
  const { visit, history } = await world.run(showVisit, { booking }, aigerim)
  assert.equal(visit.state, 'fulfilled')
  assert.deepEqual(
    history.map(event => event.what),
    ['held', 'booked', 'checked-in', 'called', 'started', 'finished'],
  )
})

test('two members of staff check a patient in at once: she gets one number', async () => {
  const someone = await patientOf(world, clinic)
  world.clock.set('2026-11-24T08:00:00+05:00')
  const { booking } = await book(world, clinic, someone, at('2026-11-24', '09:00'))
  const both = await Promise.allSettled(
    [1, 2, 3].map(() => world.run(checkIn, { booking, document }, reception)),
  )
  assert.equal(both.filter(one => one.status === 'fulfilled').length, 1)
  const events = await world.arrange(async db => {
    const { rows } =
      await sql`select 1 from scheduling.booking_event where booking = ${booking} and what = 'checked-in'`.execute(
        db,
      )
    return rows.length
  })
  assert.equal(events, 1)
})

test('neither a stranger nor the reception of another clinic learns that the visit exists', async () => {
  const someone = await patientOf(world, clinic)
  const stranger = await patientOf(world, clinic)
  world.clock.set('2026-11-24T08:00:00+05:00')
  const { booking } = await book(world, clinic, someone, at('2026-11-24', '11:00'))
  for (const who of [stranger, foreignReception]) {
    await assert.rejects(world.run(showVisit, { booking }, who), code('not-found'))
  }
  await assert.rejects(world.run(checkIn, { booking, document }, foreignReception), code('not-found'))
  await assert.rejects(world.run(checkIn, { booking, document }, clinic.doctor), code('not-your-duty'))
  await assert.rejects(world.run(checkIn, { booking, document }, someone), code('not-your-duty'))
  assert.equal((await world.run(showMyVisits, {}, stranger)).coming.length, 0)
  assert.equal((await world.run(showMyVisits, {}, someone)).coming.length, 1)
  assert.equal((await world.run(showDay, { day: '2026-11-24' }, foreignReception)).visits.length, 0)
})

test('another doctor of the same clinic does not see the visit in his day', async () => {
  const other = await world.staff(clinic.organisation, 'doctor')
  const someone = await patientOf(world, clinic)
  world.clock.set('2026-11-25T08:00:00+05:00')
  const { booking } = await book(world, clinic, someone, at('2026-11-25', '09:00'))
  assert.equal((await world.run(showDay, { day: '2026-11-25' }, other)).visits.length, 0)
  assert.equal((await world.run(showDay, { day: '2026-11-25' }, clinic.doctor)).visits.length, 1)
  await assert.rejects(world.run(showVisit, { booking }, other), code('not-found'))
  await assert.rejects(world.run(startVisit, { booking }, other), code('not-found'))
})

test('while a time is only held, the clinic sees that it is taken and not by whom', async () => {
  const someone = await patientOf(world, clinic, 'Жасырын Үлгіева')
  world.clock.set('2026-11-26T08:00:00+05:00')
  const { practitioner, service } = clinic
  const asked = { practitioner, service, patient: someone.person, startsAt: at('2026-11-26', '09:00') }
  await world.run(holdTime, asked, someone)
  const [visit] = (await world.run(showDay, {}, reception)).visits
  assert.equal(visit?.state, 'held')
  assert.equal(visit?.patientName, null)
})

test('reception books a registered patient, whose offer is accepted by the booking itself; a newcomer is not to be found', async () => {
  world.clock.set('2026-11-27T08:00:00+05:00')
  const known = await patientOf(world, clinic)
  await book(world, clinic, known, at('2026-11-27', '09:00'))
  const { practitioner, service } = clinic
  const ask = { practitioner, service, channel: 'phone' as const, startsAt: at('2026-11-27', '10:00') }
  await world.run(bookAtDesk, { ...ask, patient: known.person }, reception)
  const newcomer = await patientOf(world, clinic)
  await assert.rejects(
    world.run(bookAtDesk, { ...ask, patient: newcomer.person }, reception),
    code('not-found'),
  )
  const clash = world.run(bookAtDesk, { ...ask, patient: known.person }, reception)
  await assert.rejects(clash, code('slot-taken'))
})

test('nobody is missed before the minutes of the offer have passed; after them the time costs and prepayment is due', async () => {
  world.clock.set('2026-11-30T08:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, someone, at('2026-11-30', '09:00'))
  world.clock.set('2026-11-30T09:10:00+05:00')
  await assert.rejects(world.run(markNoShow, { booking }, reception), code('too-early'))
  world.clock.set('2026-11-30T09:11:00+05:00')
  assert.deepEqual(await world.run(markNoShow, { booking }, reception), { chargeTiyn: clinic.tiyn })
  await assert.rejects(book(world, clinic, someone, at('2026-12-01', '09:00')), code('prepayment-only'))
  world.clock.set('2027-03-02T09:11:00+05:00')
  await book(world, clinic, someone, at('2027-03-03', '09:00'))
})
