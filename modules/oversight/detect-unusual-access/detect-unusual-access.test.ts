import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { at, book, patientOf, receivingClinic } from '../../scheduling/testing/receiving-clinic.ts'
import { answerLook, showMyLooks } from '../answer-look/answer-look.api.ts'
import { decideAlert } from '../decide-alert/decide-alert.api.ts'
import { listAlerts, showAlert } from '../list-alerts/list-alerts.api.ts'
import { detect, looked } from '../testing.ts'
import { endWatch, listWatched, watchPerson } from '../watch-person/watch-person.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await receivingClinic(world)
const officer = await world.staff(clinic.organisation, 'officer', 'Ерлан Сынақбай')

/** Somebody of the reception, whose surname and telephone nobody else has. */
async function receptionist(name = `Тіркеуші Т${randomUUID().slice(0, 6)}`) {
  const someone = await world.staff(clinic.organisation, 'reception', name)
  await alone(someone.person)
  return { ...someone, organisation: clinic.organisation, branch: clinic.branch, duty: 'reception' }
}

async function patient(name = `Науқас Н${randomUUID().slice(0, 6)}`): Promise<Someone & { card: string }> {
  const someone = await patientOf(world, clinic, name)
  await alone(someone.person)
  const card = someone.person.slice(0, 8)
  await world.arrange(db =>
    sql`insert into organisations.patient (organisation, person, card_number, since)
      values (${clinic.organisation}, ${someone.person}, ${card}, ${world.clock.now()})`.execute(db),
  )
  return { ...someone, card }
}

const alone = (person: string) =>
  world.arrange(db => sql`update people.person set phone = ${person} where id = ${person}`.execute(db))

/** Rules of what was found about a member of staff, the first one of each alert. */
async function foundOf(staff: Someone) {
  const { alerts } = await world.run(listAlerts, {}, officer)
  return alerts.filter(alert => alert.staff?.person === staff.person)
}
const rulesOf = async (staff: Someone) => (await foundOf(staff)).map(alert => alert.rule)

test('a look that a visit explains raises nothing; the same look at a person without one does, with what was tried', async () => {
  const [known, unknown] = [await patient(), await patient()]
  await book(world, clinic, known, at('2026-11-24', '09:00'))
  const desk = await receptionist()
  await looked(world, desk, [known.person])
  await looked(world, desk, [unknown.person])
  await detect(world)
  const [alert, ...more] = await foundOf(desk)
  assert.deepEqual(more, [])
  assert.equal(alert!.rule, 'unexplained')
  assert.equal(alert!.person!.id, unknown.person)
  assert.equal(alert!.tried.length, 5)
  assert.equal(alert!.state, 'asked')
})

test('a doctor is explained by her own patient, and by the patient of the next room, but not by one of another speciality', async () => {
  const own = await patient()
  await book(world, clinic, own, at('2026-11-24', '09:30'))
  const doctor = {
    ...clinic.doctor,
    organisation: clinic.organisation,
    branch: clinic.branch,
    duty: 'doctor',
  }
  const stranger = {
    ...(await world.staff(clinic.organisation, 'doctor', 'Басқа Маманов')),
    ...{ organisation: clinic.organisation, branch: clinic.branch, duty: 'doctor' },
  }
  await alone(doctor.person)
  await alone(stranger.person)
  await looked(world, doctor, [own.person])
  await looked(world, stranger, [own.person])
  await detect(world)
  assert.deepEqual(await rulesOf(doctor), [])
  assert.deepEqual(await rulesOf(stranger), ['unexplained'])
})

test('a relative, a namesake, a colleague, a watched person and oneself: the heaviest rule names the alert', async () => {
  world.clock.set('2026-11-24T10:00:00+05:00')
  const desk = await receptionist('Меруерт Сапарова')
  const kin = await patient()
  await world.arrange(db =>
    sql`update people.person set phone = ${desk.person} where id = ${kin.person}`.execute(db),
  )
  const namesake = await patient('Болат Сапаров')
  const colleague = await receptionist()
  const famous = await patient()
  const { watch } = await world.run(watchPerson, { cardNumber: famous.card, reason: 'Әнші' }, officer)
  for (const person of [kin, namesake, colleague, famous, desk]) await looked(world, desk, [person.person])
  await detect(world)
  const found = new Map((await foundOf(desk)).map(alert => [alert.person?.id, alert]))
  const rule = (who: Someone) => found.get(who.person)?.rule
  assert.deepEqual(
    [rule(kin), rule(namesake), rule(colleague), rule(famous), rule(desk)],
    ['family', 'same-name', 'colleague', 'watched', 'self'],
  )
  assert.ok(found.get(famous.person)!.weight > found.get(namesake.person)!.weight)
  assert.equal((await world.run(listWatched, {}, officer)).watched.length, 1)
  await world.run(endWatch, { watch }, officer)
  await assert.rejects(world.run(watchPerson, { cardNumber: famous.card, reason: 'Әнші' }, desk), {
    code: 'not-your-duty',
  })
})

test('a list of the day that names a relative asks nobody; data opened of one’s own account neither', async () => {
  world.clock.set('2026-11-25T10:00:00+05:00')
  const desk = await receptionist()
  const [one, two] = [await patient(), await patient()]
  await world.arrange(db =>
    sql`update people.person set phone = ${desk.person} where id = ${one.person}`.execute(db),
  )
  await looked(world, desk, [one.person, two.person])
  await looked(world, desk, [desk.person], { rules: ['self'] })
  await detect(world)
  assert.deepEqual(await rulesOf(desk), [])
})

test('more people within an hour than the duty ever sees is a case at once; the usual amount is not', async () => {
  world.clock.set('2026-11-26T10:00:00+05:00')
  const people = await world.arrange(async db => {
    const { rows } = await sql<{
      id: string
    }>`insert into people.person (id, family_name, given_name, birth_date, sex, phone, made_at)
      select gen_random_uuid(), 'Ө' || n, 'Үлгі', '1990-01-01', 'female', gen_random_uuid()::text, now() from generate_series(1, 70) n returning id`.execute(
      db,
    )
    return rows.map(row => row.id)
  })
  const [much, usual] = [await receptionist(), await receptionist()]
  await looked(world, much, people)
  await looked(world, usual, people.slice(0, 50))
  await detect(world)
  const [alert] = await foundOf(much)
  assert.deepEqual([alert!.rule, alert!.count, alert!.state, alert!.caseWhy], ['bulk', 70, 'case', 'serious'])
  assert.deepEqual(await rulesOf(usual), [])
  // The same amount the next hour is what this duty does by now.
  await looked(world, usual, people)
  await detect(world)
  assert.deepEqual(await rulesOf(usual), [])
})

test('off shift, an export after hours, a sleeping account, a burst of refusals, removals, a script: each is found', async () => {
  const night = new Date('2026-11-26T23:30:00+05:00')
  world.clock.set(night.toISOString())
  const [desk, exporter, denied, remover, script] = [
    await receptionist(),
    await receptionist(),
    await receptionist(),
    await receptionist(),
    await receptionist(),
  ]
  const someone = await patient()
  await book(world, clinic, someone, at('2026-11-27', '09:00'))
  await looked(world, desk, [someone.person])
  await looked(world, exporter, [], { act: 'export-bookings', kind: 'write' })
  for (let n = 0; n < 10; n++) await looked(world, denied, [], { outcome: 'not-found' })
  for (let n = 0; n < 15; n++) await looked(world, remover, [], { act: 'revoke-document', kind: 'write' })
  for (let n = 0; n < 200; n++) await looked(world, script, [], { channel: 'api' })
  world.clock.set('2026-11-27T10:00:00+05:00')
  const sleeper = await receptionist()
  await world.arrange(db =>
    sql`insert into accounts.session (account, token_hash, made_at, last_seen_at, idle_minutes, ends_at, address, device)
    values (${sleeper.account}, sha256(${sleeper.person}::text::bytea), '2026-08-01', '2026-08-01', 15, '2026-08-02', '', '')`.execute(
      db,
    ),
  )
  await looked(world, sleeper, [someone.person])
  await detect(world)
  assert.deepEqual(await rulesOf(desk), ['off-shift'])
  assert.deepEqual(await rulesOf(exporter), ['export-after-hours'])
  assert.deepEqual(await rulesOf(denied), ['deny-burst'])
  assert.deepEqual(await rulesOf(remover), ['many-removals'])
  assert.deepEqual(await rulesOf(script), ['script'])
  assert.deepEqual(await rulesOf(sleeper), ['dormant'])
})

test('the one who looked is asked the same day by letter, answers, and the officer finds it explained', async () => {
  world.clock.set('2026-11-30T10:00:00+05:00')
  const desk = await receptionist()
  await looked(world, desk, [(await patient()).person])
  await detect(world)
  const letters = await world.arrange(db =>
    sql`select 1 from messages.message where person = ${desk.person} and topic = 'look-asked'`.execute(db),
  )
  assert.equal(letters.rows.length, 1)
  const { looks } = await world.run(showMyLooks, {}, desk)
  assert.equal(looks.length, 1)
  const { alert } = looks[0]!
  await world.run(answerLook, { alert, words: 'Телефонмен сұраған еді' }, desk)
  await assert.rejects(world.run(answerLook, { alert, words: 'Тағы да' }, desk), { code: 'answered-already' })
  await assert.rejects(world.run(answerLook, { alert, words: 'Бөтен жауап' }, await receptionist()), {
    code: 'not-found',
  })
  await assert.rejects(world.run(decideAlert, { alert, decision: 'explained', words: 'өзім' }, desk), {
    code: 'not-your-duty',
  })
  const shown = await world.run(showAlert, { alert }, officer)
  assert.deepEqual([shown.alert.state, shown.alert.answer], ['answered', 'Телефонмен сұраған еді'])
  await world.run(decideAlert, { alert, decision: 'explained', words: 'Қоңырау тіркелген' }, officer)
  await assert.rejects(world.run(decideAlert, { alert, decision: 'case', words: 'Қайта қарау' }, officer), {
    code: 'decided-already',
  })
  assert.deepEqual(await rulesOf(desk), [])
})

test('who does not answer in three days, and who does it again, becomes a case', async () => {
  const [silent, again] = [await receptionist(), await receptionist()]
  const [one, two, three] = [await patient(), await patient(), await patient()]
  world.clock.set('2026-12-01T10:00:00+05:00')
  await looked(world, silent, [one.person])
  await looked(world, again, [two.person])
  await detect(world)
  world.clock.set('2026-12-02T10:00:00+05:00')
  await looked(world, again, [three.person])
  await detect(world)
  assert.deepEqual(
    (await foundOf(again)).map(alert => [alert.state, alert.caseWhy]),
    [
      ['case', 'repeat'],
      ['asked', null],
    ],
  )
  world.clock.set('2026-12-05T10:00:00+05:00')
  await world.runJobs()
  assert.deepEqual(
    (await foundOf(silent)).map(alert => alert.caseWhy),
    ['no-answer'],
  )
})

test('N6 and N7: the share of explained access by duty and day, and how many look again', async () => {
  const { explained, repeat, readAt } = await world.run(listAlerts, {}, officer)
  const first = explained.find(row => row.day === '2026-11-23' && row.duty === 'reception')!
  assert.deepEqual([first.looks, first.explained], [2, 1])
  assert.ok(repeat.asked.staff > repeat.asked.again && repeat.asked.again >= 1)
  assert.ok(readAt)
})

test('the officer does not decide about an own look; a stranger’s officer and a patient see nothing', async () => {
  world.clock.set('2026-12-07T10:00:00+05:00')
  const me = { ...officer, organisation: clinic.organisation, duty: 'officer' }
  await alone(officer.person)
  await looked(world, me, [(await patient()).person])
  await detect(world)
  const alert = (await foundOf(officer))[0]!.alert
  await assert.rejects(world.run(decideAlert, { alert, decision: 'explained', words: 'өзім' }, officer), {
    code: 'own-look',
  })
  const elsewhere = await world.staff((await world.clinic('Басқа')).organisation, 'officer')
  assert.deepEqual((await world.run(listAlerts, {}, elsewhere)).alerts, [])
  await assert.rejects(world.run(showAlert, { alert }, elsewhere), { code: 'not-found' })
  await assert.rejects(world.run(listAlerts, {}, await patient()), { code: 'not-your-duty' })
  const director = await world.staff(clinic.organisation, 'director')
  await world.run(decideAlert, { alert, decision: 'explained', words: 'Тексерілді' }, director)
})

test('two deciders at one moment: one decides', async () => {
  const desk = await receptionist()
  await looked(world, desk, [(await patient()).person])
  await detect(world)
  const alert = (await foundOf(desk))[0]!.alert
  const director = await world.staff(clinic.organisation, 'director')
  const decided = await Promise.allSettled(
    [officer, director].map(one =>
      world.run(decideAlert, { alert, decision: 'explained', words: 'Анық' }, one),
    ),
  )
  assert.deepEqual(decided.map(one => one.status).sort(), ['fulfilled', 'rejected'])
})

test('entries are read once: two runs over the same hours write nothing twice, and nobody but the system reads the journal through', async () => {
  const before = await world.arrange(db =>
    sql<{ n: number }>`select count(*)::int as n from oversight.alert`.execute(db),
  )
  await detect(world)
  const then = await world.arrange(db =>
    sql<{ n: number }>`select count(*)::int as n from oversight.alert`.execute(db),
  )
  assert.deepEqual(then.rows, before.rows)
  await assert.rejects(
    world.database.pool.query('select * from journal.passages_between(0, 10)'),
    /only the system/,
  )
})
