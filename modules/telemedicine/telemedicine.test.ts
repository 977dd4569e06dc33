import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type Clinic, openWorld, type Someone } from '../../app/testing/world.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { finishNote } from '../care/finish-note/finish-note.api.ts'
import { markSensitive } from '../care/mark-sensitive/mark-sensitive.api.ts'
import { openRecord } from '../care/open-record/open-record.api.ts'
import { content } from '../care/testing.ts'
import { writeNote } from '../care/write-note/write-note.api.ts'
import { shareFile } from '../files/share-file/share-file.api.ts'
import { described, puts } from '../files/testing.ts'
import { showWhoLooked } from '../journal/show-who-looked/show-who-looked.api.ts'
import takePaymentAtDesk from '../ledger/take-payment-at-desk/take-payment-at-desk.api.ts'
import { exportMyData } from '../rights/my-privacy/my-privacy.api.ts'
import { finishVisit } from '../scheduling/finish-visit/finish-visit.api.ts'
import { cancelVisit, showMyVisits, startVisit } from '../scheduling/index.ts'
import {
  accepts,
  at,
  book,
  childOf,
  patientOf,
  receivingClinic,
} from '../scheduling/testing/receiving-clinic.ts'
import { askLine, sendSignal } from './line/line.api.ts'
import { listVideoVisits, showVideoRegister } from './lists/lists.api.ts'
import { listRemoteServices, setRemoteService } from './remote-services/remote-services.api.ts'
import {
  agreeToVideo,
  checkIdentity,
  endVideoVisit,
  enterRoom,
  showRoom,
  writeMessage,
} from './room/room.api.ts'
import { doorAt, lineHeld, timesOf } from './room-times.ts'
import { edition, statement } from './statement.ts'
import { credentialsOf } from './turn.ts'

const world = await openWorld()
after(() => world.close())
let clinic: Clinic
let director: Someone
let cashier: Someone
before(async () => {
  clinic = await receivingClinic(world)
  director = await world.staff(clinic.organisation, 'director')
  cashier = await world.staff(clinic.organisation, 'cashier')
  await setRemote(true)
})

const code = (expected: string) => (error: unknown) => error instanceof Refusal && error.code === expected
const setRemote = (isRemote: boolean) =>
  world.run(
    setRemoteService,
    { service: clinic.service, isRemote, earlyMinutes: 15, graceMinutes: 20 },
    director,
  )

/** Books a visit by video, pays it, agrees; the room stands. */
async function remoteVisit(patient: Someone, startsAt: string, more: { for?: string } = {}) {
  const { booking } = await book(world, clinic, patient, startsAt, more.for)
  await world.runJobs()
  await world.run(takePaymentAtDesk, { booking, method: 'terminal', tiyn: clinic.tiyn }, cashier)
  await world.run(agreeToVideo, { booking, edition }, patient)
  return booking
}

const ask = (
  someone: Someone,
  booking: string,
  line: string,
  more: { after?: number; isConnected?: boolean } = {},
) => world.run(askLine, { booking, line, after: 0, isConnected: false, ...more }, someone)

test('PF-1.7e: a patient waits, is let in, both are connected, write to each other, and the room closes with the visit', async () => {
  world.clock.set('2026-11-23T09:00:00+05:00')
  const aigerim = await patientOf(world, clinic, 'Айгерім Үлгіева')
  const booking = await remoteVisit(aigerim, at('2026-11-24', '10:00'))
  const visits = (await world.run(showMyVisits, {}, aigerim)).coming
  assert.equal(visits.find(visit => visit.id === booking)?.byVideo, true)

  world.clock.set('2026-11-24T09:44:00+05:00')
  await assert.rejects(world.run(enterRoom, { booking }, aigerim), code('too-early'))
  world.clock.set('2026-11-24T09:45:00+05:00')
  const hers = await world.run(enterRoom, { booking }, aigerim)
  assert.deepEqual(hers.ice, [], 'without a relay the browsers try their own addresses')
  assert.equal((await ask(aigerim, booking, hers.line)).stage, 'waiting')
  const [waiting] = (await world.run(listVideoVisits, { as: 'doctor' }, clinic.doctor)).visits
  assert.equal(waiting?.waitsSince, at('2026-11-24', '09:45'))

  const his = await world.run(enterRoom, { booking }, clinic.doctor)
  assert.equal((await ask(clinic.doctor, booking, his.line)).other, hers.line)
  const offer = {
    booking,
    line: his.line,
    to: hers.line,
    kind: 'offer',
    body: '{"sdp":"v=0\\r\\n"}',
  } as const
  await assert.rejects(world.run(sendSignal, offer, clinic.doctor), code('line-lost'), 'not let in yet')
  await world.run(startVisit, { booking }, clinic.doctor)
  await world.run(sendSignal, offer, clinic.doctor)
  const heard = await ask(aigerim, booking, hers.line)
  assert.equal(heard.stage, 'let-in')
  assert.deepEqual(
    heard.signals.map(one => [one.from, one.kind, one.body]),
    [[his.line, 'offer', offer.body]],
  )
  const { signal } = heard.signals[0]!
  assert.deepEqual((await ask(aigerim, booking, hers.line, { after: signal })).signals, [])
  assert.deepEqual((await ask(aigerim, booking, hers.line)).signals, [], 'what was read is removed')

  await world.run(writeMessage, { booking, text: 'Құлағым ауырады' }, aigerim)
  world.clock.set('2026-11-24T09:45:10+05:00')
  await world.run(writeMessage, { booking, text: 'Қай жағы?' }, clinic.doctor)
  const { messages } = await world.run(showRoom, { booking }, clinic.doctor)
  assert.deepEqual(
    messages.map(message => [message.side, message.mine, message.text]),
    [
      ['patient', false, 'Құлағым ауырады'],
      ['doctor', true, 'Қай жағы?'],
    ],
  )
  const { file } = await puts(world, aigerim)
  const opening = {
    file,
    toKind: 'clinic',
    to: clinic.organisation,
    until: '2026-12-31',
    agrees: true,
  } as const
  await world.run(shareFile, opening, aigerim)
  assert.equal((await ask(clinic.doctor, booking, his.line)).files, 1)
  for (const who of [aigerim, clinic.doctor])
    assert.deepEqual((await world.run(showRoom, { booking }, who)).files, [{ file, title: described.title }])

  for (let minutes = 0; minutes < 12; minutes++) {
    world.clock.set(`2026-11-24T09:5${Math.floor(minutes / 2)}:${minutes % 2 ? '30' : '00'}+05:00`)
    await ask(aigerim, booking, hers.line, { isConnected: true })
    await ask(clinic.doctor, booking, his.line, { isConnected: true })
  }

  const took = { booking, outcome: 'took-place' } as const
  await assert.rejects(world.run(endVideoVisit, took, clinic.doctor), code('identity-not-checked'))
  await assert.rejects(
    world.run(checkIdentity, { booking, way: 'known' }, clinic.doctor),
    code('not-known-here'),
  )
  await world.run(checkIdentity, { booking, way: 'document' }, clinic.doctor)
  await assert.rejects(
    world.run(endVideoVisit, { booking, outcome: 'technical' }, clinic.doctor),
    code('line-held'),
  )
  await world.run(endVideoVisit, took, clinic.doctor)
  assert.equal((await ask(aigerim, booking, hers.line)).stage, 'over')
  await assert.rejects(world.run(enterRoom, { booking }, aigerim), code('visit-over'))
  await assert.rejects(world.run(writeMessage, { booking, text: 'Тағы' }, aigerim), code('visit-over'))

  await world.runJobs()
  await assert.rejects(ask(aigerim, booking, hers.line), code('line-lost'), 'technical traces are swept')
  assert.equal((await world.run(showRoom, { booking }, aigerim)).messages.length, 2, 'what was written stays')
  const [told] = (await world.run(showVideoRegister, {}, director)).visits
  assert.deepEqual(
    [told?.state, told?.identity, told?.patientWasThere, told?.doctorWasThere, told?.connectedSeconds],
    ['fulfilled', 'document', true, true, 120],
  )
})

test('nobody enters without having agreed, and the very words that were shown are kept', async () => {
  world.clock.set('2026-11-25T08:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const { booking } = await book(world, clinic, someone, at('2026-11-25', '09:00'))
  await world.runJobs()
  world.clock.set('2026-11-25T08:50:00+05:00')
  await assert.rejects(world.run(enterRoom, { booking }, someone), code('not-agreed'))
  await assert.rejects(
    world.run(agreeToVideo, { booking, edition: edition + 1 }, someone),
    code('statement-changed'),
  )
  await world.run(agreeToVideo, { booking, edition }, someone)
  await assert.rejects(world.run(agreeToVideo, { booking, edition }, someone), code('agreed-already'))
  await assert.rejects(world.run(enterRoom, { booking }, someone), code('pay-first'))
  await world.run(takePaymentAtDesk, { booking, method: 'cash', tiyn: clinic.tiyn }, cashier)
  await world.run(enterRoom, { booking }, someone)
  const kept = await world.arrange(async db => {
    const { rows } = await sql<{ text: string; signed: boolean }>`select a.statement_kk as text,
      exists (select from signatures.signature s where s.subject = a.id and s.hash = a.hash) as signed
      from telemedicine.agreement a where a.booking = ${booking}`.execute(db)
    return rows
  })
  assert.deepEqual(kept, [{ text: statement.kk, signed: true }])
})

test('a stranger, another doctor of the clinic and the director do not get into the room', async () => {
  world.clock.set('2026-11-25T11:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const stranger = await patientOf(world, clinic)
  const other = await world.staff(clinic.organisation, 'doctor')
  const booking = await remoteVisit(someone, at('2026-11-25', '12:00'))
  world.clock.set('2026-11-25T11:50:00+05:00')
  const { line } = await world.run(enterRoom, { booking }, someone)
  await world.run(writeMessage, { booking, text: 'Құпия' }, someone)
  for (const who of [stranger, other]) {
    await assert.rejects(world.run(showRoom, { booking }, who), code('not-found'))
    await assert.rejects(world.run(enterRoom, { booking }, who), code('not-found'))
    await assert.rejects(world.run(writeMessage, { booking, text: 'Бөтен' }, who), code('not-found'))
    await assert.rejects(ask(who, booking, line), code('line-lost'))
  }
  await assert.rejects(world.run(showRoom, { booking }, director), code('not-found'))
  await assert.rejects(
    world.run(endVideoVisit, { booking, outcome: 'took-place' }, someone),
    code('not-your-duty'),
  )
  await assert.rejects(
    world.run(
      setRemoteService,
      { service: clinic.service, isRemote: false, earlyMinutes: 15, graceMinutes: 20 },
      clinic.doctor,
    ),
    code('not-your-duty'),
  )
  const foreign = await world.staff((await world.clinic()).organisation, 'director')
  await assert.rejects(
    world.run(
      setRemoteService,
      { service: clinic.service, isRemote: false, earlyMinutes: 15, graceMinutes: 20 },
      foreign,
    ),
    code('not-found'),
  )
  assert.equal((await world.run(listVideoVisits, { as: 'patient' }, stranger)).visits.length, 0)
  await assert.rejects(world.run(listVideoVisits, { as: 'doctor' }, stranger), code('not-found'))
  assert.equal((await world.run(showVideoRegister, {}, foreign)).visits.length, 0)
})

test('what is written is sealed: the row holds none of the words', async () => {
  const rows = await world.arrange(
    async db =>
      (await sql<{ row: string }>`select m::text as row from telemedicine.message m`.execute(db)).rows,
  )
  assert.ok(rows.length > 0)
  for (const { row } of rows) assert.ok(!row.includes(Buffer.from('Құпия').toString('hex')))
})

test('a mother enters with her child; a second window lets the first one go; who waits earlier is ahead', async () => {
  world.clock.set('2026-11-26T08:00:00+05:00')
  const mother = await patientOf(world, clinic)
  const child = await childOf(world, mother)
  await accepts(world, clinic, mother, child)
  const early = await patientOf(world, clinic)
  const first = await remoteVisit(early, at('2026-11-26', '09:00'))
  const second = await remoteVisit(mother, at('2026-11-26', '09:30'), { for: child })
  world.clock.set('2026-11-26T09:20:00+05:00')
  const before = await world.run(enterRoom, { booking: first }, early)
  assert.equal((await ask(early, first, before.line)).ahead, 0)
  const phone = await world.run(enterRoom, { booking: second }, mother)
  world.clock.set('2026-11-26T09:20:05+05:00')
  const computer = await world.run(enterRoom, { booking: second }, mother)
  assert.equal((await ask(mother, second, phone.line)).stage, 'elsewhere')
  assert.equal((await ask(mother, second, computer.line)).stage, 'waiting')
  assert.equal((await ask(mother, second, computer.line)).ahead, 1)
  world.clock.set('2026-11-26T09:22:00+05:00')
  assert.equal((await ask(mother, second, computer.line)).ahead, 0, 'who has been silent has left')
})

test('when the line never held the doctor calls the visit off, and the money goes back', async () => {
  world.clock.set('2026-11-26T10:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const booking = await remoteVisit(someone, at('2026-11-26', '11:00'))
  const technical = { booking, outcome: 'technical' } as const
  world.clock.set('2026-11-26T11:00:00+05:00')
  await assert.rejects(world.run(endVideoVisit, technical, clinic.doctor), code('patient-never-came'))
  await world.run(enterRoom, { booking }, someone)
  await world.run(startVisit, { booking }, clinic.doctor)
  const both = await Promise.allSettled(
    [1, 2, 3].map(() => world.run(endVideoVisit, technical, clinic.doctor)),
  )
  assert.equal(both.filter(one => one.status === 'fulfilled').length, 1, 'called off once')
  await world.runJobs()
  const back = await world.arrange(
    async db =>
      (
        await sql<{
          tiyn: string
        }>`select sum(r.tiyn) as tiyn
          from ledger.refund r join ledger.payment p on p.id = r.payment
          join ledger.invoice i on i.id = p.invoice where i.booking = ${booking}`.execute(db)
      ).rows[0],
  )
  assert.equal(Number(back?.tiyn), clinic.tiyn)
  const [told] = (await world.run(showVideoRegister, {}, director)).visits
  assert.deepEqual([told?.state, told?.patientWasThere, told?.doctorWasThere], ['cancelled', true, false])
})

test('who reads the journal sees that the doctor was in the room, and not each question of a window', async () => {
  world.clock.set('2026-11-27T08:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const booking = await remoteVisit(someone, at('2026-11-27', '09:00'))
  world.clock.set('2026-11-27T09:00:00+05:00')
  const { line } = await world.run(enterRoom, { booking }, clinic.doctor)
  for (let times = 0; times < 5; times++) await ask(clinic.doctor, booking, line)
  const { passages } = await world.run(showWhoLooked, {}, someone)
  const said = passages.map(passage => passage.what.en)
  assert.equal(said.filter(what => what === enterRoom.says.en).length, 1)
  assert.ok(!said.includes(askLine.says.en))
})

test('PF-1.7e: in the room or by signing the note, no visit by video ends before it is written down who was there', async () => {
  world.clock.set('2026-11-27T12:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const booking = await remoteVisit(someone, at('2026-11-27', '14:00'))
  world.clock.set('2026-11-27T14:00:00+05:00')
  await world.run(enterRoom, { booking }, someone)
  await world.run(startVisit, { booking }, clinic.doctor)
  await world.run(writeNote, { booking, version: 0, ...content }, clinic.doctor)
  const sign = () => world.run(finishNote, { booking, version: 1 }, clinic.doctor)
  await assert.rejects(sign(), code('identity-not-checked'))
  await assert.rejects(world.run(finishVisit, { booking }, clinic.doctor), code('identity-not-checked'))
  const { visit, note } = await world.run(openRecord, { booking }, clinic.doctor)
  assert.deepEqual([visit.state, visit.byVideo, note?.signedAt], ['in-visit', true, null])
  world.clock.set('2026-11-27T15:20:00+05:00')
  assert.equal((await world.run(showRoom, { booking }, someone)).stage, 'over')
  assert.equal((await world.run(showRoom, { booking }, clinic.doctor)).stage, 'let-in', 'to be ended still')
  await world.run(checkIdentity, { booking, way: 'document' }, clinic.doctor)
  await sign()
  assert.equal((await world.run(showRoom, { booking }, clinic.doctor)).stage, 'over')
})

test('who could not be made sure of was given no service, however long they spoke: it is called off', async () => {
  const someone = await patientOf(world, clinic)
  const booking = await remoteVisit(someone, at('2026-11-27', '16:00'))
  world.clock.set('2026-11-27T16:00:00+05:00')
  const hers = await world.run(enterRoom, { booking }, someone)
  await world.run(startVisit, { booking }, clinic.doctor)
  const his = await world.run(enterRoom, { booking }, clinic.doctor)
  for (let tens = 1; tens <= 8; tens++) {
    world.clock.set(new Date(Date.parse(at('2026-11-27', '16:00')) + tens * 10_000).toISOString())
    await ask(someone, booking, hers.line, { isConnected: true })
    await ask(clinic.doctor, booking, his.line, { isConnected: true })
  }
  await world.run(endVideoVisit, { booking, outcome: 'technical' }, clinic.doctor)
  await world.runJobs()
  const [told] = (await world.run(showVideoRegister, {}, director)).visits
  assert.deepEqual([told?.state, told?.identity, told?.connectedSeconds], ['cancelled', null, 80])
})

test('from 16 nobody agrees in her place, and a note kept from the parent keeps the chat with it', async () => {
  world.clock.set('2026-11-27T16:30:00+05:00')
  const parent = await world.person('Дана Үлгіева')
  const young = await patientOf(world, clinic, 'Арман Үлгіев')
  await world.arrange(async db => {
    await sql`update people.person set birth_date = '2010-01-15' where id = ${young.person}`.execute(db)
    await sql`insert into people.representation (person, representative, ground, basis, starts_on, ends_on, made_at)
      values (${young.person}, ${parent.person}, 'parent', 'үлгі', '2010-01-15', '2028-01-15', ${world.clock.now()})`.execute(
      db,
    )
  })
  const { booking } = await book(world, clinic, young, at('2026-11-27', '17:00'))
  await world.runJobs()
  await world.run(takePaymentAtDesk, { booking, method: 'terminal', tiyn: clinic.tiyn }, cashier)
  await assert.rejects(world.run(agreeToVideo, { booking, edition }, parent), code('agrees-alone'))
  await world.run(agreeToVideo, { booking, edition }, young)
  world.clock.set('2026-11-27T17:00:00+05:00')
  await world.run(enterRoom, { booking }, young)
  await world.run(startVisit, { booking }, clinic.doctor)
  await world.run(writeMessage, { booking, text: 'Мұны анама айтпаңызшы' }, young)
  await world.run(checkIdentity, { booking, way: 'document' }, clinic.doctor)
  await world.run(writeNote, { booking, version: 0, ...content }, clinic.doctor)
  await world.run(finishNote, { booking, version: 1 }, clinic.doctor)
  const read = async (who: Someone) => (await world.run(showRoom, { booking }, who)).messages.length
  assert.deepEqual([await read(young), await read(parent)], [1, 1])
  await world.run(markSensitive, { booking, sensitive: true }, young)
  assert.deepEqual([await read(young), await read(parent), await read(clinic.doctor)], [1, 0, 1])
  const copy = await world.run(exportMyData, { person: young.person, what: 'file' }, parent)
  assert.doesNotMatch(Buffer.from(copy.content, 'base64').toString(), /telemedicine.message/)
})

test('what the director had set when it was booked holds; a service taken back is offered no more', async () => {
  world.clock.set('2026-11-27T10:00:00+05:00')
  const someone = await patientOf(world, clinic)
  const booking = await remoteVisit(someone, at('2026-11-30', '09:00'))
  const { services } = await world.run(listRemoteServices, {}, null)
  assert.deepEqual(
    services.map(one => [one.service, one.doctors[0]?.tiyn]),
    [[clinic.service, clinic.tiyn]],
  )
  world.clock.pass(1)
  await setRemote(false)
  assert.deepEqual((await world.run(listRemoteServices, {}, null)).services, [])
  assert.equal((await world.run(showRoom, { booking }, someone)).stage, 'before')
  const inHouse = await book(world, clinic, someone, at('2026-12-01', '09:00'))
  await world.runJobs()
  await assert.rejects(world.run(showRoom, { booking: inHouse.booking }, someone), code('not-found'))
  await world.run(cancelVisit, { booking, chargeTiyn: 0, because: 'patient' }, someone)
  assert.equal((await world.run(showRoom, { booking }, someone)).stage, 'over')
})

test('the door opens by the minutes of the room, for the doctor all that day, and closes for both', () => {
  const visit = { startsAt: new Date(at('2026-11-24', '10:00')), endsAt: new Date(at('2026-11-24', '10:30')) }
  const times = timesOf(visit, { early: 15, grace: 20 })
  const cases = [
    ['patient', '2026-11-24', '09:44', 'early'],
    ['patient', '2026-11-24', '09:45', 'open'],
    ['patient', '2026-11-24', '10:49', 'open'],
    ['patient', '2026-11-24', '10:50', 'late'],
    ['doctor', '2026-11-23', '23:59', 'early'],
    ['doctor', '2026-11-24', '00:00', 'open'],
    ['doctor', '2026-11-24', '10:50', 'late'],
  ] as const
  for (const [side, day, clock, expected] of cases)
    assert.equal(doorAt(side, new Date(at(day, clock)), times), expected, `${side} ${day} ${clock}`)
  const night = timesOf(
    { startsAt: new Date(at('2026-11-24', '23:50')), endsAt: new Date(at('2026-11-25', '00:20')) },
    { early: 15, grace: 20 },
  )
  assert.equal(doorAt('doctor', new Date(at('2026-11-25', '00:05')), night), 'open', 'past midnight')
  assert.equal(lineHeld({ patient: 60, doctor: 60 }), true)
  assert.equal(lineHeld({ patient: 3600, doctor: 59 }), false)
})

test('the relay is given a name that ends within the hour and the proof that we gave it', () => {
  const relay = { url: 'turn:relay.example.kz:3478', secret: 'үлгі-құпиясы-16-таңба' }
  const given = credentialsOf(relay, 'line', new Date('2026-11-24T05:00:00Z'))
  assert.equal(given.username, '1795500000:line')
  assert.equal(Buffer.from(given.credential, 'base64').length, 20)
  assert.notEqual(
    given.credential,
    credentialsOf({ ...relay, secret: 'басқа' }, 'line', new Date('2026-11-24T05:00:00Z')).credential,
  )
})
