import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clockOf } from '../../deadlines/index.ts'
import { showWhoLooked } from '../../journal/show-who-looked/show-who-looked.api.ts'
import { at, book } from '../../scheduling/testing/receiving-clinic.ts'
import { closeEmergency } from '../close-emergency/close-emergency.api.ts'
import { findInEmergency } from '../find-in-emergency/find-in-emergency.api.ts'
import { finishNote } from '../finish-note/finish-note.api.ts'
import { noteAlert } from '../note-alert/note-alert.api.ts'
import { openEmergencyRecord } from '../open-emergency-record/open-emergency-record.api.ts'
import { showEmergencies } from '../show-emergencies/show-emergencies.api.ts'
import { content, signedVisit } from '../testing.ts'
import { turnAway } from '../turn-away/turn-away.api.ts'
import { writeNote } from '../write-note/write-note.api.ts'
import { openEmergency } from './open-emergency.api.ts'

const world = await openWorld()
after(() => world.close())
const { clinic, patient, booking } = await signedVisit(world)
await world.run(noteAlert, { booking, text: 'Пенициллинге аллергия' }, clinic.doctor)
const other = await signedVisit(world)
const officer = await world.staff(clinic.organisation, 'officer', 'Офицер Сынақов')
const asked = {
  patient: patient.person,
  reason: 'unconscious',
  words: 'Дәлізде құлап қалды, ес-түссіз.',
} as const

test('a doctor without a care relation finds the patient by the whole name and opens the record for half an hour', async () => {
  const stranger = await world.staff(clinic.organisation, 'doctor', 'Кезекші Үлгібаев')
  const { patients } = await world.run(findInEmergency, { words: 'Сынақова Айг' }, stranger)
  assert.ok(patients.some(one => one.id === patient.person))
  const { access } = await world.run(openEmergency, asked, stranger)
  const record = await world.run(openEmergencyRecord, { access }, stranger)
  assert.equal(record.alerts[0]?.text, 'Пенициллинге аллергия')
  assert.equal(record.notes[0]?.diagnosis, content.diagnosis)
  const { accesses } = await world.run(showEmergencies, {}, officer)
  assert.equal(accesses.find(one => one.access === access)?.words, asked.words)
  world.clock.pass(31)
  await refused(world.run(openEmergencyRecord, { access }, stranger), 'not-found')
})

test('the patient is told at once, sees it in the journal with its ground, and the words lie sealed', async () => {
  const stranger = await world.staff(clinic.organisation, 'doctor', 'Кезекші Үлгібаев')
  await world.run(openEmergency, asked, stranger)
  const { rows } = await world.arrange(db =>
    sql<{
      body: { kk: string }
      words: Buffer
    }>`select body, (select words_sealed from care.emergency_access limit 1) as words
      from messages.message where person = ${patient.person} and topic = 'emergency-access' limit 1`.execute(
      db,
    ),
  )
  assert.match(rows[0]!.body.kk, /шұғыл жағдайда/)
  assert.ok(!rows[0]!.words.includes(Buffer.from('ес-түссіз')))
  const { passages } = await world.run(showWhoLooked, { duty: 'doctor' }, patient)
  assert.match(passages[0]!.why[0]!.kk, /шұғыл жағдайда жарты сағатқа/)
})

test('left unexplained for 72 hours it withholds the right, also past the act; the officer gives it back', async () => {
  const stranger = await world.staff(clinic.organisation, 'doctor', 'Кезекші Үлгібаев')
  const { access } = await world.run(openEmergency, asked, stranger)
  world.clock.pass(72 * 60 - 1)
  await world.run(openEmergency, asked, stranger)
  world.clock.pass(2)
  await refused(world.run(openEmergency, asked, stranger), 'emergency-right-withheld')
  await assert.rejects(
    world.database.pool.query(`begin; set local shipa.duty = 'doctor'; set local shipa.organisation = '${clinic.organisation}';
      set local shipa.person = '${stranger.person}';
      insert into care.emergency_access (id, patient, organisation, employment, reason, words_sealed, opened_at, until)
      values (gen_random_uuid(), '${patient.person}', '${clinic.organisation}', '${stranger.employment}', 'injury', '\\x00',
        '${world.clock.now().toISOString()}', '${world.clock.now().toISOString()}'::timestamptz + interval '1 minute'); commit`),
    /waits for its explanation/,
  )
  await world.database.pool.query('rollback').catch(() => {})
  await world.run(closeEmergency, { access, how: 'justified', note: 'Бейнежазба растайды.' }, officer)
  await world.run(openEmergency, asked, stranger)
  await refused(
    world.run(closeEmergency, { access, how: 'unjustified', note: 'Екінші рет жабу.' }, officer),
    'emergency-closed-already',
  )
})

test('an officer who is a doctor too does not review an own emergency access', async () => {
  const both = await world.staff(clinic.organisation, 'doctor', 'Кезекші Үлгібаев')
  const { access } = await world.run(openEmergency, asked, both)
  const other = await world.staff(clinic.organisation, 'officer')
  await world.arrange(async db => {
    await sql`update organisations.employment set person = ${both.person} where id = ${other.employment}`.execute(
      db,
    )
    await sql`update accounts.session set employment = ${other.employment} where account = ${both.account}`.execute(
      db,
    )
  })
  const own = { access, how: 'justified', note: 'Өзім тексердім, дұрыс.' } as const
  await refused(world.run(closeEmergency, own, both), 'own-emergency')
  await world.run(closeEmergency, { ...own, note: 'Бейнежазба растайды.' }, officer)
})

test('a visit finished with that doctor explains it by itself and stops the clock', async () => {
  const doctor = other.clinic.doctor
  await world.run(turnAway, { person: other.patient.person, employment: doctor.employment! }, other.patient)
  const { access } = await world.run(openEmergency, { ...asked, patient: other.patient.person }, doctor)
  const again = await book(world, other.clinic, other.patient, at('2026-12-07', '09:00'))
  await world.arrange(db =>
    sql`update scheduling.booking set state = 'in-visit' where id = ${again.booking}`.execute(db),
  )
  await world.run(writeNote, { booking: again.booking, version: 0, ...content }, doctor)
  await world.run(finishNote, { booking: again.booking, version: 1 }, doctor)
  await world.runJobs()
  const { accesses } = await world.run(showEmergencies, {}, doctor)
  assert.equal(accesses.find(one => one.access === access)?.closing?.how, 'visit')
  const clock = await world.arrange(db => clockOf({ db }, { event: 'emergency-access', about: access }))
  assert.equal(clock?.how, 'done')
})

test('no other clinic, no other duty and no colleague gets in by it', async () => {
  const elsewhere = await world.clinic('Бөтен клиника')
  const stranger = await world.staff(clinic.organisation, 'doctor', 'Кезекші Үлгібаев')
  const { access } = await world.run(openEmergency, asked, stranger)
  await refused(world.run(openEmergency, asked, elsewhere.doctor), 'not-found')
  await refused(world.run(openEmergencyRecord, { access }, elsewhere.doctor), 'not-found')
  const colleague = await world.staff(clinic.organisation, 'doctor')
  await refused(world.run(openEmergencyRecord, { access }, colleague), 'not-found')
  const reception = await world.staff(clinic.organisation, 'reception')
  for (const someone of [reception, officer, patient])
    await refused(world.run(openEmergency, asked, someone), 'not-your-duty')
  const officerElsewhere = await world.staff(elsewhere.organisation, 'officer')
  const how = { how: 'justified', note: 'Бөтен клиниканың офицері.' } as const
  await refused(world.run(closeEmergency, { access, ...how }, officerElsewhere), 'not-found')
})

async function refused(run: Promise<unknown>, code: string) {
  await assert.rejects(run, (error: unknown) => error instanceof Refusal && error.code === code)
}
