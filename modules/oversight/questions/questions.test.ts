import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openWorld, type Someone } from '../../../app/testing/world.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { signedVisit } from '../../care/testing.ts'
import { showWhoLooked } from '../../journal/show-who-looked/show-who-looked.api.ts'
import { answerQuestion, askAboutLook, showMyQuestions, showQuestions } from './questions.api.ts'

const world = await openWorld()
after(() => world.close())
const { clinic, patient } = await signedVisit(world)
const officer = await world.staff(clinic.organisation, 'officer', 'Офицер Сынақов')
const { passages } = await world.run(showWhoLooked, { duty: 'doctor' }, patient)
const passage = passages[0]!.id
const words = 'Бұл дәрігер неге қарады?'

test('CL-5.2.7: from a line of the journal a question goes to the officer of that clinic, with its clock, and the answer comes back', async () => {
  const { number } = await world.run(askAboutLook, { passage, kind: 'question', words }, patient)
  const [asked] = (await world.run(showQuestions, {}, officer)).questions
  assert.deepEqual([asked?.number, asked?.words, asked?.personName], [number, words, 'Айгерім Сынақова'])
  assert.match(asked!.look.who!.name, /Үлгіев/)
  // Three working days after Monday: the whole of Thursday is still in time.
  assert.equal(asked?.dueAt, '2026-11-26T19:00:00.000Z')
  await world.run(answerQuestion, { question: asked!.question, words: 'Сізді қабылдады.' }, officer)
  const [mine] = (await world.run(showMyQuestions, {}, patient)).questions
  assert.equal(mine?.answer?.words, 'Сізді қабылдады.')
  assert.equal(mine?.dueAt, null)
  const told = await world.arrange(db =>
    sql`select 1 from messages.message where person = ${patient.person} and topic = 'question-answered'`.execute(
      db,
    ),
  )
  assert.equal(told.rows.length, 1)
})

test('two officers who answer at once: one answer stands, the other is told', async () => {
  const { question } = await world.run(askAboutLook, { passage, kind: 'complaint', words }, patient)
  const second = await world.staff(clinic.organisation, 'officer')
  const tries = await Promise.allSettled(
    [officer, second].map(one => world.run(answerQuestion, { question, words: 'Жауап.' }, one)),
  )
  assert.equal(tries.filter(one => one.status === 'fulfilled').length, 1)
})

test('nobody asks about a line of somebody else, and no other clinic reads or answers', async () => {
  const { question } = await world.run(askAboutLook, { passage, kind: 'question', words }, patient)
  const stranger = await world.person()
  await refused(world.run(askAboutLook, { passage, kind: 'question', words }, stranger), 'not-found')
  assert.deepEqual((await world.run(showMyQuestions, {}, stranger)).questions, [])
  const elsewhere = await world.clinic('Бөтен клиника')
  const other = await world.staff(elsewhere.organisation, 'officer')
  assert.deepEqual((await world.run(showQuestions, {}, other)).questions, [])
  await refused(world.run(answerQuestion, { question, words: 'Бөтен жауап.' }, other), 'not-found')
  await refused(world.run(showQuestions, {}, clinic.doctor), 'not-your-duty')
})

test('the officer who looked does not answer for it; another does', async () => {
  const { question } = await world.run(askAboutLook, { passage, kind: 'complaint', words }, patient)
  // The doctor is the officer too.
  const both = await alsoOfficer(clinic.doctor)
  await refused(world.run(answerQuestion, { question, words: 'Керек болды.' }, both), 'own-look')
  await world.run(answerQuestion, { question, words: 'Тексерілді.' }, officer)
})

async function alsoOfficer(someone: Someone): Promise<Someone> {
  const other = await world.staff(clinic.organisation, 'officer')
  await world.arrange(async db => {
    await sql`update organisations.employment set person = ${someone.person} where id = ${other.employment}`.execute(
      db,
    )
    await sql`update accounts.session set employment = ${other.employment} where account = ${someone.account}`.execute(
      db,
    )
  })
  return { ...someone, employment: other.employment }
}

async function refused(run: Promise<unknown>, code: string) {
  await assert.rejects(run, (error: unknown) => error instanceof Refusal && error.code === code)
}
