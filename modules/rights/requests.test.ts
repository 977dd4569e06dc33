import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { type Clinic, openWorld, type Someone } from '../../app/testing/world.ts'
import { answerRequest } from './answer-request/answer-request.api.ts'
import { askQuestion } from './ask-question/ask-question.api.ts'
import { objectToRefusal } from './object-to-refusal/object-to-refusal.api.ts'
import { submitRequest } from './submit-request/submit-request.api.ts'
import { takeInRequest } from './take-in-request/take-in-request.api.ts'
import { filled, platformOf, registered } from './testing.ts'
import {
  checkIdentity,
  pauseRequest,
  resumeRequest,
  takeRequest,
} from './work-on-request/work-on-request.api.ts'

const world = await openWorld()
after(() => world.close())
let clinic: Clinic
let officer: Someone
let second: Someone
before(async () => {
  await platformOf(world)
  clinic = await world.clinic()
  officer = await world.staff(clinic.organisation, 'officer')
  second = await world.staff(clinic.organisation, 'officer')
})
beforeEach(() => world.clock.set('2026-11-23T09:00:00+05:00'))

async function patient(): Promise<Someone> {
  const someone = await world.person()
  await registered(world, clinic.organisation, someone.person)
  return someone
}

function submit(someone: Someone, kind: 'know' | 'copy' | 'destroy' | 'correct' | 'block', more = {}) {
  return world.run(
    submitRequest,
    { kind, person: someone.person, organisation: clinic.organisation, form: { ...filled, ...more } },
    someone,
  )
}

const yes = (request: string, ...decisions: { recordClass: string; decision: any; reason?: string }[]) => ({
  request,
  granted: true,
  says: 'Деректеріңіз осы жауапқа қоса берілді.',
  decisions,
})
const no = (request: string) => ({
  request,
  granted: false,
  reason: 'kept-by-law',
  says: 'Бұл жазбаларды сақтауды заң міндеттейді.',
  decisions: [],
})

function outcome(request: string) {
  return world.arrange(async db => {
    const { rows } = await sql<{ result: string | null; stopped: string | null; due: Date | null }>`
      select e.result, c.how as stopped, c.due_at as due from rights.request r
        left join rights.execution e on e.request = r.id left join deadlines.clock_view c on c.about = r.id
      where r.id = ${request}`.execute(db)
    return rows[0]!
  })
}

test('LB-A1: a request has its number and its clock at once, and is signed by the confirmed session', async () => {
  const me = await patient()
  const { request, number } = await submit(me, 'know')
  assert.match(number, /^R-2026-\d{6}$/)
  assert.equal((await outcome(request)).due?.toISOString(), '2026-11-26T19:00:00.000Z')
  const signed = await world.arrange(db =>
    sql<{ level: string }>`select level from signatures.signature where subject = ${request}`.execute(db),
  )
  assert.deepEqual(
    signed.rows.map(row => row.level),
    ['step-up'],
  )
})

test('LB-A1: who asks again says why, and who wants an answer by e-mail gives the address', async () => {
  const me = await patient()
  await assert.rejects(submit(me, 'know', { repeated: true }), (refusal: any) =>
    refusal.fields.some((fault: any) => fault.field === 'form.repeatedWhy'),
  )
  await assert.rejects(submit(me, 'know', { email: undefined }), { code: 'invalid-input' })
})

test('a second request for the same is joined to the first, also when both come at once', async () => {
  const me = await patient()
  const both = await Promise.all([submit(me, 'copy'), submit(me, 'copy')])
  const [joined, first] = both[0].joinedTo ? both : [both[1], both[0]]
  assert.deepEqual([first.joinedTo, joined.joinedTo], [null, first.request])
  await assert.rejects(world.run(answerRequest, no(joined.request), officer), { code: 'joined' })
})

test('nobody asks about another, or an organisation where she is not registered', async () => {
  const [me, other] = [await patient(), await patient()]
  const form = { kind: 'know' as const, organisation: clinic.organisation, form: filled }
  await assert.rejects(world.run(submitRequest, { ...form, person: other.person }, me), { code: 'not-found' })
  const stranger = await world.person()
  await assert.rejects(world.run(submitRequest, { ...form, person: stranger.person }, stranger), {
    code: 'not-theirs',
  })
})

test('N16: given, nothing held, and held but not to be shown are three different answers', async () => {
  const me = await patient()
  const ask = async (decision: 'give' | 'keep', recordClass: string) => {
    const { request } = await submit(me, 'know')
    const one = { recordClass, decision, ...(decision === 'keep' ? { reason: 'secret-of-another' } : {}) }
    await world.run(answerRequest, yes(request, one), officer)
    await world.runJobs()
    return outcome(request)
  }
  assert.equal((await ask('give', 'registration')).result, 'given')
  assert.equal((await ask('give', 'medical-record')).result, 'nothing-held')
  assert.equal((await ask('keep', 'registration')).result, 'withheld')
  assert.equal((await ask('keep', 'medical-record')).result, 'nothing-held')
})

test('two officers answer one request: the first wins, the second is told so', async () => {
  const { request } = await submit(await patient(), 'destroy')
  const answers = await Promise.allSettled([
    world.run(answerRequest, no(request), officer),
    world.run(answerRequest, no(request), second),
  ])
  const lost = answers.filter(one => one.status === 'rejected')
  assert.equal(lost.length, 1)
  assert.equal(lost[0]!.reason.code, 'already-answered')
  await world.runJobs()
  assert.deepEqual(
    [(await outcome(request)).result, (await outcome(request)).stopped],
    ['refused', 'refused'],
  )
})

test('DR-6.2: a refusal has a reason, and an objection to it goes to another officer', async () => {
  const me = await patient()
  const { request } = await submit(me, 'destroy')
  await assert.rejects(world.run(answerRequest, { ...no(request), reason: undefined }, officer), {
    code: 'reason-needed',
  })
  await world.run(answerRequest, no(request), officer)
  await world.runJobs()
  const objection = await world.run(objectToRefusal, { request, asks: 'Келіспеймін, негізі жоқ.' }, me)
  const judge = no(objection.request)
  await assert.rejects(world.run(answerRequest, judge, officer), { code: 'another-officer' })
  await world.run(answerRequest, { ...judge, reason: 'refusal-stands' }, second)
  await world.runJobs()
  await assert.rejects(world.run(objectToRefusal, { request, asks: 'Тағы да келіспеймін.' }, me), {
    code: 'objected-already',
  })
  await assert.rejects(
    world.run(objectToRefusal, { request: objection.request, asks: 'Тағы да келіспеймін.' }, me),
    { code: 'nothing-refused' },
  )
})

test('who won an objection gets what was asked at first', async () => {
  const me = await patient()
  const { request } = await submit(me, 'copy')
  await world.run(answerRequest, no(request), officer)
  await world.runJobs()
  const objection = await world.run(objectToRefusal, { request, asks: 'Көшірме менің құқығым.' }, me)
  await world.run(
    answerRequest,
    yes(objection.request, { recordClass: 'registration', decision: 'give' }),
    second,
  )
  await world.runJobs()
  assert.equal((await outcome(objection.request)).result, 'given')
})

test('a letter starts its clock at once, and nothing is granted before a document was seen', async () => {
  const me = await patient()
  const { rows } = await world.arrange(db =>
    sql<{
      card: string
    }>`select card_number as card from organisations.patient where person = ${me.person}`.execute(db),
  )
  const reception = await world.staff(clinic.organisation, 'reception')
  const paper = {
    kind: 'copy' as const,
    way: 'letter' as const,
    shelf: 'Ө-12',
    documentSeen: false,
    form: filled,
  }
  const { request } = await world.run(takeInRequest, { ...paper, card: rows[0]!.card }, reception)
  assert.ok((await outcome(request)).due)
  const answer = yes(request, { recordClass: 'registration', decision: 'give' })
  await assert.rejects(world.run(answerRequest, answer, officer), { code: 'identity-first' })
  await world.run(checkIdentity, { request }, officer)
  await world.run(answerRequest, answer, officer)
  await world.runJobs()
  assert.equal((await outcome(request)).result, 'given')
})

test('whoever is unknown here is told that nothing is held, in the same way as everybody', async () => {
  const paper = {
    kind: 'know' as const,
    way: 'desk' as const,
    shelf: 'Ө-13',
    documentSeen: true,
    form: filled,
  }
  const { request } = await world.run(takeInRequest, paper, officer)
  await world.run(answerRequest, yes(request), officer)
  await world.runJobs()
  assert.equal((await outcome(request)).result, 'nothing-held')
})

test('a pause has a reason and moves the end of the term; an answer ends it', async () => {
  const { request } = await submit(await patient(), 'block')
  await world.run(takeRequest, { request }, officer)
  await world.run(pauseRequest, { request, reason: 'more-is-needed' }, officer)
  assert.equal((await outcome(request)).due, null)
  await assert.rejects(world.run(pauseRequest, { request, reason: 'more-is-needed' }, officer), {
    code: 'paused-already',
  })
  world.clock.set('2026-11-25T10:00:00+05:00')
  await world.run(resumeRequest, { request }, officer)
  assert.ok((await outcome(request)).due! > new Date('2026-11-25T19:00:00Z'))
})

test('what is corrected stands in the card afterwards', async () => {
  const me = await patient()
  const correction = { field: 'familyName' as const, value: 'Түзетова' }
  const { request } = await submit(me, 'correct', { correction })
  await world.run(answerRequest, yes(request, { recordClass: 'identity', decision: 'correct' }), officer)
  await world.runJobs()
  const { rows } = await world.arrange(db =>
    sql<{ name: string }>`select family_name as name from people.person where id = ${me.person}`.execute(db),
  )
  assert.equal(rows[0]!.name, 'Түзетова')
})

test('a decision that does not fit the kind is refused, and so is one kept without a ground', async () => {
  const { request } = await submit(await patient(), 'know')
  const answer = (decision: string) => yes(request, { recordClass: 'identity', decision })
  await assert.rejects(world.run(answerRequest, answer('destroy'), officer), { code: 'does-not-fit' })
  await assert.rejects(world.run(answerRequest, answer('keep'), officer), { code: 'ground-needed' })
  await assert.rejects(world.run(answerRequest, yes(request), officer), { code: 'decide-classes' })
})

test('PF-4.6: a question has a number, a term and an answer', async () => {
  const me = await patient()
  const { request } = await world.run(
    askQuestion,
    { organisation: clinic.organisation, asks: 'Неге ұзақ күттім?' },
    me,
  )
  assert.ok((await outcome(request)).due)
  await world.run(answerRequest, { ...yes(request), says: 'Дәрігер шұғыл науқасты қабылдады.' }, officer)
  await world.runJobs()
  assert.equal((await outcome(request)).result, 'answered')
})

test('an officer of another clinic finds no such request, and reception answers none', async () => {
  const { request } = await submit(await patient(), 'know')
  const elsewhere = await world.staff((await world.clinic('Бөтен')).organisation, 'officer')
  await assert.rejects(world.run(answerRequest, no(request), elsewhere), { code: 'not-found' })
  const reception = await world.staff(clinic.organisation, 'reception')
  await assert.rejects(world.run(answerRequest, no(request), reception), { code: 'not-your-duty' })
})
