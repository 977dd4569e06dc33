import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { newCode } from '../../../kernel/code.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf, listChoices } from '../../catalogue/index.ts'
import { startClock } from '../../deadlines/index.ts'
import { directoryKeeper, standingVerifications } from '../../directory/index.ts'
import { answersOf, questionsWhere } from './published.ts'
import * as declared from './questions.api.ts'

/** Questions of one day: from one account, and from one network, behind which a whole clinic may stand. */
const most = { account: 5, network: 10 }

const ask = act(declared.askPractitioners, async (work, asked) => {
  if (!asked.isGeneral) work.refuse('about-somebody')
  const { person } = work.actor
  work.saw(person ?? [], 'self')
  const keeper = (await directoryKeeper(work)) ?? work.refuse('no-keeper')
  await countAsking(work)
  const question = randomUUID()
  await sql`insert into library.question (id, organisation, speciality, title, text, lang, asked_at)
    values (${question}, ${keeper}, ${asked.speciality}, ${asked.title}, ${asked.text},
      ${asked.lang}, ${work.now})`.execute(work.db)
  const code = person ? null : newCode()
  await sql`insert into library.question_asker (question, person, code_hash)
    values (${question}, ${person}, ${code && hashOf(code)})`.execute(work.db)
  return { code }
})

const list = act(declared.listQuestions, async (work, { speciality }) => ({
  questions: await questionsWhere(
    work,
    speciality === undefined ? sql`true` : sql`r.speciality = ${speciality}`,
  ),
  specialities: await listChoices(work, 'speciality'),
}))

const show = act(declared.showQuestion, async (work, { question }) => {
  const down = await sql<{ reason: string }>`
    select reason from library.question_takedown where question = ${question}`.execute(work.db)
  const [found] = await questionsWhere(work, sql`r.question = ${question}`)
  const takenDown = down.rows[0]?.reason ?? null
  if (!found && takenDown === null) return work.absent()
  const own = work.actor.person && found ? await standingVerifications(work) : []
  return {
    question: found ?? null,
    answers: found ? await answersOf(work, question) : [],
    takenDown,
    mayAnswerAs: own.map(({ verification, speciality }) => ({ verification, speciality })),
  }
})

const showAsked = act(declared.showAskedQuestion, async (work, { code }) => {
  const { rows } = await sql<Became>`
    select id, title, text, asked_at, outcome, reason from library.question_of_code(${hashOf(code)})`.execute(
    work.db,
  )
  return rows[0] ? became(rows[0]) : work.absent()
})

const showMine = act(declared.showMyPublicQuestions, async work => {
  work.saw(work.actor.person!, 'self')
  const { rows } = await sql<Became>`
    select q.id, q.title, q.text, q.asked_at, case when t.question is not null then 'refused' else r.outcome end as outcome,
      coalesce(t.reason, r.reason) as reason
    from library.question_asker a join library.question q on q.id = a.question
    left join library.question_ruling r on r.question = q.id
    left join library.question_takedown t on t.question = q.id
    where a.person = ${work.actor.person} order by q.asked_at desc, q.id`.execute(work.db)
  return { questions: rows.map(became) }
})

const answer = act(declared.answerPublicly, async (work, asked) => {
  work.saw(work.actor.person!, 'self')
  const own = await standingVerifications(work)
  if (!own.some(one => one.verification === asked.verification)) work.refuse('not-verified')
  const [found] = await questionsWhere(work, sql`r.question = ${asked.question}`)
  if (!found) return work.absent()
  const id = randomUUID()
  await sql`insert into library.answer (id, question, verification, corrects, text, at, by_account)
    values (${id}, ${asked.question}, ${asked.verification}, ${asked.corrects ?? null}, ${asked.text}, ${work.now},
      ${work.actor.account})`.execute(work.db)
  if (asked.corrects === undefined)
    await work.emit('question-answered-publicly', { question: asked.question })
  return { answer: id }
})

const withdraw = act(declared.withdrawPublicAnswer, async (work, { answer, reason }) => {
  const { rows } = await sql`
    select from library.answer a join directory.verification_view v on v.id = a.verification
    where a.id = ${answer} and v.person = ${work.actor.person}`.execute(work.db)
  if (rows.length === 0) return work.absent()
  work.saw(work.actor.person!, 'self')
  await sql`insert into library.answer_withdrawal (answer, reason, by_author, at, by_account)
    values (${answer}, ${reason}, true, ${work.now}, ${work.actor.account})`.execute(work.db)
  return {}
})

const complain = act(declared.complainAboutAnswer, async (work, { answer, text }) => {
  const person = work.actor.person!
  const { rows } = await sql<{ organisation: string }>`
    select v.organisation from library.answer a join directory.verification_view v on v.id = a.verification
    where a.id = ${answer}`.execute(work.db)
  if (!rows[0]) return work.absent()
  const { organisation } = rows[0]
  work.saw(person, 'self')
  const complaint = randomUUID()
  await sql`insert into library.answer_complaint (id, organisation, answer, person, text, at)
    values (${complaint}, ${organisation}, ${answer}, ${person}, ${text}, ${work.now})`.execute(work.db)
  const clock = await startClock(work, {
    event: 'answer-complaint',
    about: complaint,
    organisation,
    person,
    link: '/questions/complaints',
  })
  return { dueAt: clock.dueAt!.toISOString() }
})

export const questionActs = [ask, list, show, showAsked, showMine, answer, withdraw, complain]

interface Became {
  id: string
  title: string
  text: string
  asked_at: Date
  outcome: 'passed' | 'refused' | null
  reason: string | null
}

function became({ id, title, text, asked_at, outcome, reason }: Became) {
  return {
    question: id,
    title,
    text,
    askedAt: asked_at.toISOString(),
    state: outcome ?? ('held' as const),
    reason: reason ?? '',
  }
}

function hashOf(code: string): Buffer {
  return createHash('sha256').update(code).digest()
}

// The address is used for the count of the day alone, under a blind key, and the count is forgotten with the day.
async function countAsking(work: Work<never>) {
  const { account } = work.actor
  const today = dayOf(work.now)
  const key = account ? `account|${account}` : `network|${work.origin.address}`
  const subject = work.sealing.blind('library.asking', key)
  await sql`delete from library.asking where day < ${today}`.execute(work.db)
  await sql`insert into library.asking as a (subject, day, count, most)
    values (${subject}, ${today}, 1, ${account ? most.account : most.network})
    on conflict (subject, day) do update set count = a.count + 1`.execute(work.db)
}
