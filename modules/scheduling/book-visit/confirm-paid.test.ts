import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type Clinic, openWorld, type Someone } from '../../../app/testing/world.ts'
import { nobody, type Work } from '../../../kernel/work.ts'
import { confirmPaid } from '../confirm-paid.ts'
import { holdTime } from '../hold-time/hold-time.api.ts'
import { releaseHold } from '../release-hold/release-hold.api.ts'
import { showVisit } from '../show-visit/show-visit.api.ts'
import { at, book, patientOf, receivingClinic } from '../testing/receiving-clinic.ts'
import { bookVisit } from './book-visit.api.ts'

const world = await openWorld()
after(() => world.close())
let clinic: Clinic
before(async () => {
  clinic = await receivingClinic(world)
})

/** What the ledger does when the bank has spoken: calls the door as the system, in a transaction. */
async function settle(booking: string) {
  return world.database.kysely.transaction().execute(async db => {
    await sql`select set_config('shipa.duty', 'system', true)`.execute(db)
    const emitted: string[] = []
    const work: Work = {
      db,
      now: world.clock.now(),
      actor: { ...nobody, duty: 'system', system: true },
      origin: { lang: 'kk', address: '', device: '', channel: 'job' },
      lang: 'kk',
      sealing: world.sealing,
      act: 'test',
      purpose: 'payment',
      refuse: code => assert.fail(code),
      absent: () => assert.fail('absent'),
      saw: () => {},
      note: () => {},
      evenIfRefused: () => {},
      emit: async event => void emitted.push(event),
      later: async () => {},
    }
    return { outcome: await confirmPaid(work, booking), emitted }
  })
}

async function holdByCard(someone: Someone, startsAt: string) {
  const { practitioner, service } = clinic
  const { booking } = await world.run(
    holdTime,
    { practitioner, service, patient: someone.person, startsAt },
    someone,
  )
  const answer = await world.run(bookVisit, { booking, paid: 'card' }, someone)
  assert.equal(answer.state, 'held')
  return booking
}
const stateOf = async (booking: string, someone: Someone) =>
  (await world.run(showVisit, { booking }, someone)).visit.state

test('a visit paid by card stands when the bank has said so, and a doubled message changes nothing', async () => {
  const someone = await patientOf(world, clinic)
  const booking = await holdByCard(someone, at('2026-11-24', '09:00'))
  assert.equal(await stateOf(booking, someone), 'held')
  assert.deepEqual(await settle(booking), { outcome: 'booked', emitted: ['visit-booked'] })
  assert.deepEqual(await settle(booking), { outcome: 'already', emitted: [] })
  assert.equal(await stateOf(booking, someone), 'booked')
})

test('when the bank speaks twice at once the visit is booked once', async () => {
  const someone = await patientOf(world, clinic)
  const booking = await holdByCard(someone, at('2026-11-24', '10:00'))
  const outcomes = (await Promise.all([settle(booking), settle(booking), settle(booking)])).map(
    one => one.outcome,
  )
  assert.deepEqual(outcomes.sort(), ['already', 'already', 'booked'])
})

test('a late message gives the time to who paid, as long as nobody else has it', async () => {
  const someone = await patientOf(world, clinic)
  const booking = await holdByCard(someone, at('2026-11-24', '11:00'))
  world.clock.pass(20)
  await world.runJobs()
  assert.equal(await stateOf(booking, someone), 'expired')
  assert.equal((await settle(booking)).outcome, 'booked')
  await assert.rejects(
    book(world, clinic, await patientOf(world, clinic), at('2026-11-24', '11:00')),
    /slot-taken/,
  )
})

test('when another has the time by then, the money has to go back', async () => {
  const slow = await patientOf(world, clinic)
  const quick = await patientOf(world, clinic)
  const booking = await holdByCard(slow, at('2026-11-24', '12:00'))
  world.clock.pass(20)
  await book(world, clinic, quick, at('2026-11-24', '12:00'))
  assert.equal((await settle(booking)).outcome, 'lost')
  assert.equal(await stateOf(booking, slow), 'expired')
})

test('a payment at the desk marks the visit as paid', async () => {
  const someone = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, someone, at('2026-11-24', '14:00'))
  assert.equal((await settle(booking)).outcome, 'already')
  assert.ok((await world.run(showVisit, { booking }, someone)).visit.paidAt)
})

test('the words to the doctor are read by the doctor and the patient, and stand sealed', async () => {
  const someone = await patientOf(world, clinic)
  const reception = await world.staff(clinic.organisation, 'reception')
  const { practitioner, service } = clinic
  const asked = { practitioner, service, patient: someone.person, startsAt: at('2026-11-24', '15:00') }
  const { booking } = await world.run(holdTime, asked, someone)
  await world.run(bookVisit, { booking, paid: 'at-desk', wish: 'Құлағым ауырады' }, someone)
  const wish = async (who: Someone) => (await world.run(showVisit, { booking }, who)).wish
  assert.equal(await wish(someone), 'Құлағым ауырады')
  assert.equal(await wish(clinic.doctor), 'Құлағым ауырады')
  assert.equal(await wish(reception), null)
  const { rows } = await world.arrange(db =>
    sql<{
      sealed: Buffer
    }>`select wish_sealed as sealed from scheduling.booking where id = ${booking}`.execute(db),
  )
  assert.ok(!rows[0]!.sealed.includes(Buffer.from('Құлағым')))
})

test('whoever pays by card may still give the time up', async () => {
  const someone = await patientOf(world, clinic)
  const booking = await holdByCard(someone, at('2026-11-24', '16:00'))
  await world.run(releaseHold, { booking }, someone)
  await book(world, clinic, await patientOf(world, clinic), at('2026-11-24', '16:00'))
})
