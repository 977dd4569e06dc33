import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { clockOf } from '../../deadlines/index.ts'
import { filled, keeperOf, looksUp, verifiedPractitioner } from '../testing.ts'
import * as join from './join.api.ts'
import * as review from './review.api.ts'

const world = await openWorld()
after(() => world.close())
const clinic = await world.clinic()
const keeper = await keeperOf(world)
const admin = await world.staff(keeper, 'admin')
const other = await world.staff(keeper, 'admin', 'Екінші Әкімші')

const applies = async (who: Someone, more = {}) =>
  (await world.run(join.applyAsPractitioner, { ...filled, ...more }, who)).application
const ownOf = async (who: Someone) => (await world.run(join.showMyApplications, {}, who)).applications[0]!
const slugOf = async (who: Someone) =>
  (await world.run(join.showMyApplications, {}, who)).verifications[0]!.slug
const onMonday = '2026-11-23T09:00:00+05:00'

test('DR-0b: a practitioner applies, each document is looked up, and the public page says what, by whom, when and until when', async () => {
  const who = await world.person('Сынақ Үлгіева')
  const sent = await world.run(join.applyAsPractitioner, filled, who)
  assert.equal(sent.dueAt, new Date('2026-12-08T00:00:00+05:00').toISOString(), 'ten working days')
  await looksUp(world, admin, sent.application)
  await world.run(
    review.decideApplication,
    { application: sent.application, outcome: 'accepted', reason: '' },
    admin,
  )
  const shown = await world.run(join.showPractitioner, { slug: await slugOf(who) })
  const [mark] = shown.verifications
  assert.deepEqual([mark!.until, mark!.by.organisation.en, shown.doctor], ['2027-06-30', 'Platform', null])
  assert.deepEqual(
    mark!.checks.map(({ document, register, checkedOn }) => [document, register, checkedOn]),
    ['certificate', 'diploma', 'licence'].map(document => [document, 'Үлгі тізілім', '2026-11-23']),
  )
  assert.ok(!JSON.stringify(shown).includes('ҮЛГІ-'), 'no number of a paper is published')
  const clock = await world.arrange(db =>
    clockOf({ db }, { event: 'practitioner-application', about: sent.application }),
  )
  assert.equal(clock!.how, 'done')
})

test('the mark ends by itself with the last day of the certificate', async () => {
  const who = await verifiedPractitioner(world, admin, await world.person(), {
    certificate: { number: 'ҮЛГІ-2', until: '2026-12-01' },
  })
  const slug = await slugOf(who)
  world.clock.set('2026-12-01T23:59:00+05:00')
  assert.equal((await world.run(join.showPractitioner, { slug })).verifications.length, 1)
  world.clock.set('2026-12-02T00:01:00+05:00')
  const after = await world.run(join.showPractitioner, { slug })
  const listed = await world.run(join.listPractitioners, {})
  world.clock.set(onMonday)
  assert.deepEqual(after.verifications, [])
  assert.ok(!listed.practitioners.some(one => one.slug === slug))
})

test('nobody is accepted while one document is unconfirmed, and the last look counts', async () => {
  const who = await world.person()
  const application = await applies(who)
  const accept = { application, outcome: 'accepted' as const, reason: '' }
  await assert.rejects(world.run(review.decideApplication, accept, admin), { code: 'not-confirmed' })
  await looksUp(world, admin, application)
  const look = { application, register: 'Үлгі тізілім', checkedOn: '2026-11-23' }
  world.clock.pass(1)
  await world.run(review.noteDocumentCheck, { ...look, document: 'licence', result: 'differs' }, admin)
  await assert.rejects(world.run(review.decideApplication, accept, admin), { code: 'not-confirmed' })
  world.clock.pass(1)
  await world.run(review.noteDocumentCheck, { ...look, document: 'licence', result: 'confirmed' }, admin)
  await world.run(review.decideApplication, accept, admin)
  assert.equal((await ownOf(who)).state, 'accepted')
})

test('a look at the moment of the decision takes its turn: nobody stands verified by a paper that was found wrong', async () => {
  const who = await world.person()
  const application = await applies(who)
  await looksUp(world, admin, application)
  world.clock.pass(1)
  const look = {
    application,
    document: 'licence',
    register: 'Үлгі тізілім',
    checkedOn: '2026-11-23',
  } as const
  const [decided, looked] = await Promise.allSettled([
    world.run(review.decideApplication, { application, outcome: 'accepted', reason: '' }, admin),
    world.run(review.noteDocumentCheck, { ...look, result: 'differs' }, other),
  ])
  assert.notEqual(decided.status, looked.status)
})

test('the database verifies nobody past the registers, not even at the hand of the system', async () => {
  const who = await verifiedPractitioner(world, admin, await world.person())
  const second = await applies(who)
  await assert.rejects(
    world.arrange(db =>
      sql`insert into directory.verification (id, profile, application, name_kk, name_ru, name_en, speciality, city,
          languages, valid_until, at, by_employment)
        select gen_random_uuid(), v.profile, ${second}, v.name_kk, v.name_ru, v.name_en, v.speciality, v.city,
          v.languages, v.valid_until, v.at, v.by_employment
        from directory.verification_view v where v.person = ${who.person}`.execute(db),
    ),
    { constraint: 'verification_rests_on_three_documents' },
  )
})

test('a refusal says why, and the objection goes to another administrator', async () => {
  const who = await world.person()
  const application = await applies(who)
  await looksUp(world, admin, application, 'not-found')
  const refuse = { application, outcome: 'refused' as const, reason: '' }
  await assert.rejects(world.run(review.decideApplication, refuse, admin), { code: 'reason-missing' })
  const reason = 'Сертификат тізілімде табылмады'
  await world.run(review.decideApplication, { ...refuse, reason }, admin)
  assert.equal((await ownOf(who)).refusal!.reason, reason)
  const objected = { application, text: 'Тізілім кеше жаңарды, қайта қараңыз' }
  await world.run(join.objectToDecision, objected, who)
  await assert.rejects(world.run(join.objectToDecision, objected, who), { code: 'objected-already' })
  const { objection } = (await ownOf(who)).objection!
  const answer = { objection, outcome: 'accepted' as const, reason: 'Тізілімде расталды' }
  await assert.rejects(world.run(review.answerObjection, answer, admin), { code: 'own-refusal' })
  await assert.rejects(world.run(review.answerObjection, answer, other), { code: 'not-confirmed' })
  world.clock.pass(1)
  await looksUp(world, other, application)
  await world.run(review.answerObjection, answer, other)
  const own = await world.run(join.showMyApplications, {}, who)
  assert.deepEqual([own.applications[0]!.state, own.verifications[0]!.stands], ['accepted', true])
})

test('two administrators decide at once: one decision stands; two applications at once: one waits', async () => {
  const who = await world.person()
  const sent = await Promise.allSettled([applies(who), applies(who)])
  assert.equal(sent.filter(one => one.status === 'fulfilled').length, 1)
  const { application } = await ownOf(who)
  const decided = await Promise.allSettled(
    [admin, other].map(by =>
      world.run(review.decideApplication, { application, outcome: 'refused', reason: 'себеп' }, by),
    ),
  )
  assert.equal(decided.filter(one => one.status === 'fulfilled').length, 1)
})

test('nobody decides the own application, nor looks up the own papers for it', async () => {
  const application = await applies(admin)
  await assert.rejects(looksUp(world, admin, application), { code: 'own-application' })
  await assert.rejects(
    world.run(review.decideApplication, { application, outcome: 'refused', reason: 'себеп' }, admin),
    { code: 'own-application' },
  )
})

test('strangers, doctors and the administrators of a clinic see no application', async () => {
  const who = await world.person()
  const application = await applies(who)
  const elsewhere = await world.staff(clinic.organisation, 'admin')
  await assert.rejects(world.run(review.showApplication, { application }, elsewhere), { code: 'not-found' })
  await assert.rejects(world.run(review.showApplication, { application }, clinic.doctor), {
    code: 'not-your-duty',
  })
  const objected = { application, text: 'Бөтен адамның қарсылығы' }
  await assert.rejects(world.run(join.objectToDecision, objected, await world.person()), {
    code: 'not-found',
  })
  const { rows } = await sql`select from directory.practitioner_application`.execute(world.database.kysely)
  assert.equal(rows.length, 0, 'nobody sees none')
})

test('a practitioner leaves at once; an administrator ends the mark with a reason that its holder reads', async () => {
  const leaving = await verifiedPractitioner(world, admin, await world.person())
  const markOf = async (who: Someone) => (await world.run(join.showMyApplications, {}, who)).verifications[0]!
  const { verification } = await markOf(leaving)
  await assert.rejects(world.run(join.leavePractitioners, { verification }, await world.person()), {
    code: 'not-found',
  })
  await world.run(join.leavePractitioners, { verification }, leaving)
  assert.equal((await markOf(leaving)).stands, false)
  const ended = await verifiedPractitioner(world, admin, await world.person())
  const reason = 'Лицензия тоқтатылды'
  const mark = await markOf(ended)
  await world.run(review.endVerification, { verification: mark.verification, reason }, admin)
  const after = await markOf(ended)
  assert.deepEqual([after.stands, after.ended!.reason], [false, reason])
})

test('DR-0b: a doctor of a clinic who was verified is linked to the page where visits are booked', async () => {
  await verifiedPractitioner(world, admin, clinic.doctor)
  const shown = await world.run(join.showPractitioner, { slug: await slugOf(clinic.doctor) })
  assert.match(shown.doctor!, /^dariger-/)
})
