import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { decideAlert } from '../decide-alert/decide-alert.api.ts'
import { exportIncidentNotice } from '../export-incident-notice/export-incident-notice.api.ts'
import { listAlerts } from '../list-alerts/list-alerts.api.ts'
import { listIncidents, showIncident } from '../list-incidents/list-incidents.api.ts'
import { openIncident } from '../open-incident/open-incident.api.ts'
import { detect, looked } from '../testing.ts'
import {
  addAffectedPerson,
  approveIncidentNotice,
  closeIncident,
  decideIncidentNotice,
  recordMeasure,
} from './settle-incident.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await world.clinic()
const officer = await world.staff(clinic.organisation, 'officer')
const director = await world.staff(clinic.organisation, 'director')
const auditor = await world.staff(clinic.organisation, 'auditor')
const what = 'Қызметкер бөтен адамның деректерін көшіріп алған'
const notice = {
  kk: 'Деректеріңізді бөтен адам көрді. {жақша} Клиникаға хабарласыңыз.',
  ru: 'Ваши данные увидел посторонний. Обратитесь в клинику.',
  en: 'A stranger has seen your data. Please ask the clinic.',
}

async function patient(name: string): Promise<Someone & { card: string }> {
  const someone = await world.person(name)
  const card = someone.person.slice(0, 8)
  await world.arrange(async db => {
    await sql`insert into organisations.patient (organisation, person, card_number, since)
      values (${clinic.organisation}, ${someone.person}, ${card}, ${world.clock.now()})`.execute(db)
    const iin = await world.sealing.seal(db, someone.person, 'people.person.iin', '900115400122')
    await sql`update people.person set iin_sealed = ${iin}, iin_blind = ${Buffer.from(someone.person)},
      phone = '+77015556677' where id = ${someone.person}`.execute(db)
  })
  return { ...someone, card }
}

const opened = (more: { detectedAt?: string; alerts?: string[] } = {}) =>
  world.run(openIncident, { kind: 'copying', source: 'staff', what, ...more }, officer)

test('an incident has one working day for the notice: found on Friday evening it is due on Monday night', async () => {
  world.clock.set('2026-11-27T20:00:00+05:00')
  const { dueAt, number } = await opened()
  assert.equal(dueAt, '2026-11-30T19:00:00.000Z')
  assert.match(number, /^I-\d+$/)
  await assert.rejects(opened({ detectedAt: '2026-11-28T20:00:00+05:00' }), { code: 'found-later' })
})

test('an alert becomes an incident with its people, and is decided by it', async () => {
  const victim = await patient('Айгерім Зардаповна')
  const desk = {
    ...(await world.staff(clinic.organisation, 'reception', 'Тіркеуші Т')),
    organisation: clinic.organisation,
    duty: 'reception',
  }
  await looked(world, desk, [victim.person])
  await detect(world)
  const { alerts } = await world.run(listAlerts, {}, officer)
  const { alert } = alerts.find(one => one.person?.id === victim.person)!
  const { incident } = await opened({ alerts: [alert] })
  const { affected } = await world.run(showIncident, { incident }, auditor)
  assert.deepEqual(
    affected,
    [{ person: victim.person, name: null }],
    'an auditor is told no name of a patient',
  )
  const shown = await world.run(showIncident, { incident }, officer)
  assert.deepEqual(shown.affected, [{ person: victim.person, name: 'Зардаповна Айгерім' }])
  assert.equal(shown.alerts[0]!.state, 'incident')
  await assert.rejects(world.run(decideAlert, { alert, decision: 'explained', words: 'Жоқ' }, officer), {
    code: 'decided-already',
  })
  await assert.rejects(opened({ alerts: [alert] }), { code: 'alert-decided' })
})

test('the export has exactly the fields of order 481/НҚ, as a paper and as a table', async () => {
  const { incident } = await opened()
  await world.run(
    addAffectedPerson,
    { incident, cardNumber: (await patient('Айгерім Сынақова')).card },
    officer,
  )
  await world.run(recordMeasure, { incident, words: '=Тіркелгі тоқтатылды' }, officer)
  const { csv, pdf } = await world.run(exportIncidentNotice, { incident }, officer)
  const [head, row, end] = csv.split('\r\n')
  assert.equal(
    head,
    '"responsible_name","responsible_phone","responsible_email","measures","full_name","iin","mobile"',
  )
  assert.equal(
    row,
    `"Жауапты Үлгі","+77270000000","klinika@demo.invalid","'=Тіркелгі тоқтатылды","Сынақова Айгерім","900115400122","+77015556677"`,
  )
  assert.equal(end, '')
  assert.equal(Buffer.from(pdf, 'base64').subarray(0, 5).toString(), '%PDF-')
})

test('the affected are told by the approved text, once, and the incident closes with lessons after the decision', async () => {
  const { incident } = await opened()
  await assert.rejects(world.run(approveIncidentNotice, { incident, ...notice }, officer), {
    code: 'nobody-affected',
  })
  const victim = await patient('Айгерім Сынақова')
  await world.run(addAffectedPerson, { incident, cardNumber: victim.card }, officer)
  await world.run(approveIncidentNotice, { incident, ...notice }, officer)
  await assert.rejects(world.run(approveIncidentNotice, { incident, ...notice }, officer), {
    code: 'approved-already',
  })
  await world.runJobs()
  const { rows } = await world.arrange(db =>
    sql<{ body: { kk: string } }>`select body from messages.message where person = ${victim.person}`.execute(
      db,
    ),
  )
  assert.deepEqual(
    rows.map(row => row.body.kk),
    [notice.kk],
  )
  const lessons = 'Кіру құқықтары тарылтылды'
  await assert.rejects(world.run(closeIncident, { incident, lessons }, officer), { code: 'decision-missing' })
  await world.run(decideIncidentNotice, { incident, decision: 'notified', words: 'Хат №12' }, officer)
  await assert.rejects(
    world.run(decideIncidentNotice, { incident, decision: 'not-notified', words: 'Жоқ' }, officer),
    { code: 'decided-already' },
  )
  await world.run(closeIncident, { incident, lessons }, officer)
  await assert.rejects(world.run(recordMeasure, { incident, words: 'Кеш қалды' }, officer), {
    code: 'incident-closed',
  })
  const { events, incident: closed } = await world.run(showIncident, { incident }, director)
  assert.deepEqual(
    events.map(event => event.what),
    ['notice-approved', 'told', 'notified', 'closed'],
  )
  assert.deepEqual([closed.dueAt, closed.decision], [null, 'notified'])
})

test('a closing and a measure at one moment: nothing is written into a closed incident', async () => {
  const { incident } = await opened()
  await world.run(
    decideIncidentNotice,
    { incident, decision: 'not-notified', words: 'Деректер шифрланған' },
    officer,
  )
  const measure = () => world.run(recordMeasure, { incident, words: 'Шара' }, officer)
  const closing = world.run(closeIncident, { incident, lessons: 'Сабақ алынды, жазылды' }, officer)
  const measures = await Promise.allSettled(Array.from({ length: 5 }, measure))
  await closing
  const { events } = await world.run(showIncident, { incident }, officer)
  const written = measures.filter(one => one.status === 'fulfilled').length
  assert.equal(events.filter(event => event.what === 'measure').length, written)
  await assert.rejects(measure(), { code: 'incident-closed' })
})

test('an auditor and a director read and write nothing; another clinic and a patient do not learn of it', async () => {
  const { incident } = await opened()
  for (const someone of [director, auditor]) {
    await world.run(showIncident, { incident }, someone)
    await assert.rejects(world.run(recordMeasure, { incident, words: 'Шара' }, someone), {
      code: 'not-your-duty',
    })
  }
  const elsewhere = await world.staff((await world.clinic('Басқа')).organisation, 'officer')
  assert.deepEqual((await world.run(listIncidents, {}, elsewhere)).incidents, [])
  for (const act of [showIncident, exportIncidentNotice]) {
    await assert.rejects(world.run(act, { incident }, elsewhere), { code: 'not-found' })
    await assert.rejects(world.run(act, { incident }, await world.person()), { code: 'not-your-duty' })
  }
})
