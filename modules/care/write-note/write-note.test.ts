import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { addAddendum } from '../add-addendum/add-addendum.api.ts'
import { endAlert } from '../end-alert/end-alert.api.ts'
import { finishNote } from '../finish-note/finish-note.api.ts'
import { noteAlert } from '../note-alert/note-alert.api.ts'
import { openRecord } from '../open-record/open-record.api.ts'
import { showMyHealth } from '../show-my-health/show-my-health.api.ts'
import { content, signedVisit, visitUnderWay } from '../testing.ts'
import { writeNote } from './write-note.api.ts'

const world = await openWorld()
after(() => world.close())
const { clinic, patient, booking } = await visitUnderWay(world)

test('the doctor writes, saves again and finds what was written; the patient sees nothing before the signature', async () => {
  assert.equal((await world.run(openRecord, { booking }, clinic.doctor)).note, null)
  const draft = { ...content, plan: '', diagnosis: '' }
  assert.equal((await world.run(writeNote, { booking, version: 0, ...draft }, clinic.doctor)).version, 1)
  assert.equal((await world.run(writeNote, { booking, version: 1, ...content }, clinic.doctor)).version, 2)
  const record = await world.run(openRecord, { booking }, clinic.doctor)
  assert.equal(record.note?.plan, content.plan)
  assert.equal(record.note?.version, 2)
  assert.equal(record.patient.age, 36)
  assert.deepEqual((await world.run(showMyHealth, {}, patient)).notes, [])
})

test('a save from a window left open is told so, and the newer text stays', async () => {
  await refused(
    world.run(writeNote, { booking, version: 1, ...content, plan: 'ескі' }, clinic.doctor),
    'saved-elsewhere',
  )
  await refused(
    world.run(writeNote, { booking, version: 0, ...content, plan: 'ескі' }, clinic.doctor),
    'saved-elsewhere',
  )
  assert.equal((await world.run(openRecord, { booking }, clinic.doctor)).note?.plan, content.plan)
})

test('of ten saves of the same version at once exactly one stands', async () => {
  const { version } = (await world.run(openRecord, { booking }, clinic.doctor)).note!
  const saves = await Promise.allSettled(
    Array.from({ length: 10 }, (_, at) =>
      world.run(writeNote, { booking, version, ...content, plan: `№ ${at}` }, clinic.doctor),
    ),
  )
  assert.equal(saves.filter(save => save.status === 'fulfilled').length, 1)
})

test('what was written lies sealed: no word of it is in the table', async () => {
  const { rows } = await world.arrange(db =>
    sql<{ bytes: Buffer }>`select content_sealed as bytes from care.note`.execute(db),
  )
  for (const word of ['Мұрын', 'J30.1']) assert.ok(rows.every(row => !row.bytes.includes(Buffer.from(word))))
})

test('an unknown diagnosis is refused beside its field, and an unfinished note is not signed', async () => {
  const { version } = (await world.run(openRecord, { booking }, clinic.doctor)).note!
  await refused(
    world.run(writeNote, { booking, version, ...content, diagnosis: 'J99.9' }, clinic.doctor),
    'unknown-diagnosis',
  )
  await world.run(writeNote, { booking, version, ...content, plan: '' }, clinic.doctor)
  await assert.rejects(
    world.run(finishNote, { booking, version: version + 1 }, clinic.doctor),
    (error: unknown) => {
      return error instanceof Refusal && error.code === 'note-incomplete' && error.fields[0]?.field === 'plan'
    },
  )
})

test('a sign that cannot be printed is kept in the draft and named beside its field before the signature', async () => {
  const { version } = (await world.run(openRecord, { booking }, clinic.doctor)).note!
  await world.run(writeNote, { booking, version, ...content, plan: 'АҚ ≤ 120 漢 😀' }, clinic.doctor)
  await assert.rejects(
    world.run(finishNote, { booking, version: version + 1 }, clinic.doctor),
    (error: unknown) => {
      assert.ok(error instanceof Refusal)
      assert.equal(error.code, 'not-printable')
      assert.deepEqual(
        error.fields.map(({ field, values }) => [field, values?.signs]),
        [['plan', '漢 😀']],
      )
      return true
    },
  )
})

test('the signature ends the visit; after it there are only addenda, and the patient reads them', async () => {
  const { version } = (await world.run(openRecord, { booking }, clinic.doctor)).note!
  await refused(world.run(addAddendum, { booking, text: 'ерте' }, clinic.doctor), 'not-signed')
  await world.run(writeNote, { booking, version, ...content }, clinic.doctor)
  await world.run(finishNote, { booking, version: version + 1 }, clinic.doctor)
  await refused(
    world.run(writeNote, { booking, version: version + 1, ...content, plan: 'кеш' }, clinic.doctor),
    'signed-already',
  )
  await refused(world.run(addAddendum, { booking, text: '漢' }, clinic.doctor), 'not-printable')
  await refused(world.run(finishNote, { booking, version: version + 1 }, clinic.doctor), 'signed-already')
  await world.run(addAddendum, { booking, text: 'Сынама теріс.' }, clinic.doctor)
  const record = await world.run(openRecord, { booking }, clinic.doctor)
  assert.equal(record.visit.state, 'fulfilled')
  const { notes } = await world.run(showMyHealth, {}, patient)
  assert.match(notes[0]?.diagnosisName?.kk ?? '', /ринит/)
  assert.equal(notes[0]?.addenda[0]?.text, 'Сынама теріс.')
  assert.match(notes[0]!.author!.name, /Үлгіев/)
})

test('a signed note cannot be changed past the acts either, not even under the duty of its doctor', async () => {
  const change = `begin; set local shipa.duty = 'doctor'; set local shipa.organisation = '${clinic.organisation}';
    set local shipa.person = '${clinic.doctor.person}'; update care.note set version = version + 1; commit`
  await assert.rejects(world.database.pool.query(change), /a signed note is never changed/)
})

test('an alert stands above everything until it is ended', async () => {
  const { alert } = await world.run(noteAlert, { booking, text: 'Пенициллинге аллергия' }, clinic.doctor)
  assert.equal(
    (await world.run(openRecord, { booking }, clinic.doctor)).alerts[0]?.text,
    'Пенициллинге аллергия',
  )
  await world.run(endAlert, { booking, alert }, clinic.doctor)
  assert.deepEqual((await world.run(openRecord, { booking }, clinic.doctor)).alerts, [])
})

test('no other doctor, no other duty, no stranger and no other clinic opens or writes the record', async () => {
  const colleague = await world.staff(clinic.organisation, 'doctor')
  const other = await signedVisit(world)
  for (const doctor of [colleague, other.clinic.doctor]) {
    await refused(world.run(openRecord, { booking }, doctor), 'not-found')
    await refused(world.run(writeNote, { booking, version: 0, ...content }, doctor), 'not-found')
    await refused(world.run(addAddendum, { booking, text: 'бөтен' }, doctor), 'not-found')
    await refused(world.run(noteAlert, { booking, text: 'бөтен' }, doctor), 'not-found')
  }
  const reception = await world.staff(clinic.organisation, 'reception')
  for (const someone of [reception, patient, await world.person()]) {
    await refused(world.run(openRecord, { booking }, someone), 'not-your-duty')
  }
  await refused(world.run(openRecord, { booking }, null), 'sign-in-needed')
  await refused(world.run(showMyHealth, { person: patient.person }, other.patient), 'not-found')
})

test('a visit that has not begun has no note', async () => {
  const waiting = await visitUnderWay(world, { clinic, patient, clock: '15:00' })
  await world.arrange(db =>
    sql`update scheduling.booking set state = 'called' where id = ${waiting.booking}`.execute(db),
  )
  await refused(
    world.run(writeNote, { booking: waiting.booking, version: 0, ...content }, clinic.doctor),
    'not-in-visit',
  )
})

async function refused(run: Promise<unknown>, code: string) {
  await assert.rejects(run, (error: unknown) => {
    assert.ok(error instanceof Refusal, String(error))
    assert.equal(error.code, code)
    return true
  })
}
