import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { startClock, stopClock } from '../../deadlines/index.ts'
import { actInWords, ruleInWords } from '../../journal/index.ts'
import { sendMessage } from '../../messages/index.ts'
import { staffNamed } from '../../organisations/index.ts'
import { answerQuestion, askAboutLook, showMyQuestions, showQuestions } from './questions.api.ts'
import { letters } from './questions.texts.ts'

const wordsField = 'oversight.question.words'
const answerField = 'oversight.question_answer.words'

export const askAboutLookAct = act(askAboutLook, async (work, { passage, kind, words }) => {
  interface Line {
    person: string
    organisation: string
    act: string
    at: Date
    employment: string | null
    rules: string[]
  }
  const { rows } = await sql<Line>`
    select person, coalesce(p.organisation, (select id from organisations.organisation where kind = 'platform')) as organisation,
      p.act, p.at, p.employment, p.rules
    from journal.passage p, unnest(p.persons) as person
    where p.id = ${passage} and person = any (${work.actor.persons}::uuid[])
    order by person <> ${work.actor.person} limit 1`.execute(work.db)
  const line = rows[0] ?? work.absent()
  const question = randomUUID()
  const sealed = await work.sealing.seal(work.db, line.person, wordsField, words)
  const { rows: made } = await sql<{ number: string }>`
    insert into oversight.question (id, person, asked_by, organisation, kind, words_sealed, asked_at, passage, act, acted_at,
      employment, rules)
    values (${question}, ${line.person}, ${work.actor.person}, ${line.organisation}, ${kind}, ${sealed}, ${work.now},
      ${passage}, ${line.act}, ${line.at}, ${line.employment}, ${line.rules}) returning number`.execute(
    work.db,
  )
  await startClock(work, {
    event: 'know',
    about: question,
    organisation: line.organisation,
    person: line.person,
    link: '/officer/questions',
  })
  work.saw(line.person, 'self')
  work.note({ question })
  return { question, number: made[0]!.number }
})

export const showMyQuestionsAct = act(showMyQuestions, async work => {
  const rows = await questionsWhere(work, sql`q.person = any (${work.actor.persons}::uuid[])`)
  work.saw(
    rows.map(row => row.person),
    'self',
  )
  return { questions: await told(work, rows) }
})

export const showQuestionsAct = act(showQuestions, async work => {
  const rows = await questionsWhere(work, sql`q.organisation = ${work.actor.organisation}`)
  work.saw(
    rows.map(row => row.person),
    'question-of-person',
  )
  return { questions: await told(work, rows) }
})

export const answerQuestionAct = act(answerQuestion, async (work, { question, words }) => {
  const { rows } = await sql<{ person: string; number: string; by: string | null }>`
    select q.person, q.number, e.person as by from oversight.question q
    left join organisations.employment_view e on e.id = q.employment
    where q.id = ${question} and q.organisation = ${work.actor.organisation}`.execute(work.db)
  const { person, number, by } = rows[0] ?? work.absent()
  if (by === work.actor.person) return work.refuse('own-look')
  const sealed = await work.sealing.seal(work.db, person, answerField, words)
  await sql`insert into oversight.question_answer (question, person, words_sealed, by_employment, at)
    values (${question}, ${person}, ${sealed}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  await stopClock(work, { event: 'know', about: question }, 'done')
  await sendMessage(work, {
    person,
    topic: 'question-answered',
    text: letters.answered,
    values: { number },
    link: '/cabinet/questions',
  })
  work.saw(person, 'question-of-person')
  work.note({ question })
  return {}
})

interface Row {
  question: string
  number: string
  person: string
  personName: string | null
  kind: 'question' | 'complaint'
  sealed: Buffer
  askedAt: Date
  act: string
  at: Date
  employment: string | null
  rules: string[]
  dueAt: Date | null
  answeredAt: Date | null
  answer: Buffer | null
}

// What waits stands first, the most urgent on top.
async function questionsWhere(work: Work, where: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select q.id as question, q.number, q.person, n.given_name || ' ' || n.family_name as "personName", q.kind,
      q.words_sealed as sealed, q.asked_at as "askedAt", q.act, q.acted_at as at, q.employment, q.rules,
      case when a.question is null then c.due_at end as "dueAt", a.at as "answeredAt", a.words_sealed as answer
    from oversight.question q
    left join people.person_view n on n.id = q.person
    left join oversight.question_answer a on a.question = q.id
    left join deadlines.clock_view c on c.event = 'know' and c.about = q.id
    where ${where} order by a.question is not null, c.due_at, q.asked_at desc limit 100`.execute(work.db)
  return rows
}

async function told(work: Work, rows: readonly Row[]): Promise<Answer<typeof showQuestions>['questions']> {
  const staff = await staffNamed(
    work,
    rows.flatMap(row => row.employment ?? []),
  )
  const questions = []
  for (const row of rows) {
    const who = row.employment ? staff.get(row.employment) : undefined
    questions.push({
      question: row.question,
      number: row.number,
      personName: row.personName,
      kind: row.kind,
      words: await work.sealing.open(work.db, row.person, wordsField, row.sealed),
      askedAt: row.askedAt.toISOString(),
      look: {
        what: actInWords(row.act),
        at: row.at.toISOString(),
        who: who ? { name: who.name, title: who.title, organisation: who.organisationName } : null,
        why: row.rules.map(rule => ruleInWords(rule).says),
      },
      dueAt: row.dueAt?.toISOString() ?? null,
      answer: row.answer && {
        at: row.answeredAt!.toISOString(),
        words: await work.sealing.open(work.db, row.person, answerField, row.answer),
      },
    })
  }
  return questions
}
