import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { stopClock } from '../../deadlines/index.ts'
import { standingVerifications } from '../../directory/index.ts'
import { sendMessage } from '../../messages/index.ts'
import { isCutFrom } from './cut.ts'
import { letters } from './letters.texts.ts'
import * as declared from './moderation.api.ts'

const listHeld = act(declared.listHeldQuestions, async work => {
  if (!(await moderates(work))) work.refuse('not-moderator')
  const { rows } = await sql<{
    question: string
    title: string
    text: string
    lang: 'kk' | 'ru' | 'en'
    speciality: Text
    asked_at: Date
  }>`
    select q.id as question, q.title, q.text, q.lang, jsonb_build_object('kk', s.kk, 'ru', s.ru, 'en', s.en) as speciality,
      q.asked_at
    from library.question q join catalogue.speciality s on s.id = q.speciality
    where library.moderates(q.organisation) and not exists (select from library.question_ruling r where r.question = q.id)
    order by q.asked_at, q.id limit 200`.execute(work.db)
  return { questions: rows.map(({ asked_at, ...row }) => ({ ...row, askedAt: asked_at.toISOString() })) }
})

const rule = act(declared.ruleOnQuestion, async (work, asked) => {
  if (!(await moderates(work))) work.refuse('not-moderator')
  const { rows } = await sql<{ title: string; text: string }>`
    select title, text from library.question q where id = ${asked.question} and library.moderates(organisation)`.execute(
    work.db,
  )
  const question = rows[0]
  if (!question) return work.absent()
  if (
    asked.outcome === 'passed' &&
    !(isCutFrom(asked.title, question.title) && isCutFrom(asked.text, question.text))
  )
    work.refuse('words-added')
  // What is refused is not written a second time: it may name somebody.
  const words = asked.outcome === 'passed' ? asked : { title: '', text: '' }
  await sql`insert into library.question_ruling (question, outcome, title, text, cut, speciality, lang, asked_at, reason, at,
      by_account)
    select id, ${asked.outcome}, ${words.title}, ${words.text}, (title, text) <> (${asked.title}, ${asked.text}),
      speciality, lang, asked_at, ${asked.reason}, ${work.now}, ${work.actor.account}
    from library.question where id = ${asked.question}`.execute(work.db)
  await work.emit('question-ruled', { question: asked.question })
  return {}
})

const takeDown = act(declared.takeQuestionDown, async (work, { question, reason }) => {
  const { rows } = await sql`
    select from library.question_ruling r join library.question q on q.id = r.question
    where q.id = ${question} and r.outcome = 'passed' and q.organisation = ${work.actor.organisation}`.execute(
    work.db,
  )
  if (rows.length === 0) return work.absent()
  await sql`insert into library.question_takedown (question, reason, at, by_account)
    values (${question}, ${reason}, ${work.now}, ${work.actor.account})`.execute(work.db)
  await work.emit('question-ruled', { question })
  return {}
})

const listComplaints = act(declared.listAnswerComplaints, async work => {
  const rows = await complaintsWhere(
    work,
    sql`not exists (select from library.complaint_ruling r where r.complaint = c.id)`,
  )
  work.saw(
    rows.map(({ person }) => person),
    'complaint-about-answer',
  )
  return { complaints: rows }
})

const ruleComplaint = act(declared.ruleOnComplaint, async (work, { complaint, outcome, reason }) => {
  const [known] = await complaintsWhere(work, sql`c.id = ${complaint}`)
  if (!known) return work.absent()
  work.saw(known.person, 'complaint-about-answer')
  await sql`insert into library.complaint_ruling (complaint, outcome, reason, at, by_account)
    values (${complaint}, ${outcome}, ${reason}, ${work.now}, ${work.actor.account})`.execute(work.db)
  if (outcome === 'withdrawn') {
    // The author may have corrected it meanwhile, or do so now: the lock is that of a correction, and all that came of the
    // answer goes with it.
    await sql`select pg_advisory_xact_lock(hashtextextended(${known.question}, 26))`.execute(work.db)
    await sql`insert into library.answer_withdrawal (answer, reason, by_author, at, by_account)
      with recursive chain (id) as (
        select ${known.answerId}::uuid
        union select a.id from library.answer a join chain c on a.corrects = c.id)
      select id, ${reason}, false, ${work.now}::timestamptz, ${work.actor.account}::uuid from chain
      on conflict do nothing`.execute(work.db)
  }
  await stopClock(
    work,
    { event: 'answer-complaint', about: complaint },
    outcome === 'withdrawn' ? 'done' : 'refused',
  )
  const text = outcome === 'withdrawn' ? letters.answerWithdrawn : letters.answerKept
  await sendMessage(work, {
    ...{ person: known.person, topic: 'public-question' as const, text },
    link: `/questions/${known.question}`,
  })
  return {}
})

const tell = act(declared.tellAsker, async (work, { question }) => {
  const { rows } = await sql<{
    person: string
    outcome: 'passed' | 'refused'
    down: boolean
    answered: boolean
  }>`
    select a.person, r.outcome, exists (select from library.question_takedown t where t.question = r.question) as down,
      exists (select from library.answer w where w.question = r.question) as answered
    from library.question_asker a join library.question_ruling r on r.question = a.question
    where a.question = ${question} and a.person is not null`.execute(work.db)
  const [asker] = rows
  // Who was not signed in left no way to be told, and looks at the private address herself.
  work.saw(asker?.person ?? [], 'system-duty')
  if (!asker) return {}
  const { person } = asker
  const refused = asker.outcome === 'refused' || asker.down
  const text = refused ? letters.refused : asker.answered ? letters.answered : letters.passed
  const link = refused ? '/questions/mine' : `/questions/${question}`
  await sendMessage(work, { person, topic: 'public-question', text, link })
  return {}
})

export const moderationActs = [listHeld, rule, takeDown, listComplaints, ruleComplaint, tell]

async function moderates(work: Work<never>): Promise<boolean> {
  return work.actor.duty === 'admin' || (await standingVerifications(work)).length > 0
}

async function complaintsWhere(work: Work<never>, where: ReturnType<typeof sql>) {
  const { rows } = await sql<{
    complaint: string
    person: string
    answerId: string
    question: string
    answer: string
    text: string
    at: Date
    due: Date | null
  }>`
    select c.id as complaint, c.person, a.id as "answerId", a.question, a.text as answer, c.text, c.at, k.due_at as due
    from library.answer_complaint c join library.answer a on a.id = c.answer
    left join deadlines.clock_view k on k.event = 'answer-complaint' and k.about = c.id and k.stopped_at is null
    where c.organisation = ${work.actor.organisation} and ${where} order by c.at, c.id`.execute(work.db)
  return rows.map(({ at, due, ...row }) => ({
    ...row,
    at: at.toISOString(),
    dueAt: due?.toISOString() ?? null,
  }))
}
