// What whoever holds the letter does with it, without signing in: reads, answers once, takes it back, stops the asking.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { tokenHash } from '../../accounts/index.ts'
import { three } from '../../organisations/index.ts'
import { questionsOf, range } from './questions.ts'
import { answerSurvey, showSurvey, stopSurveys, withdrawAnswer } from './surveys.api.ts'

interface Request {
  id: string
  organisation: string
  person: string
  survey: string | null
  until: Date
  answeredAt: Date | null
  withdrawnAt: Date | null
}

export const showSurveyAct = act(showSurvey, async (work, { token }) => {
  const request = (await requestOf(work, token)) ?? work.absent()
  const { rows } = await sql<{ organisation: Text; title: Text | null }>`
    select ${three('o.name')} as organisation, case when s.id is not null then ${three('s.title')} end as title
    from organisations.organisation o left join loyalty.survey s on s.id = ${request.survey}
    where o.id = ${request.organisation}`.execute(work.db)
  return {
    ...rows[0]!,
    questions: [...(await questionsOf(work, request.survey))],
    state: stateOf(work, request),
    isStopped: await isStopped(work, request),
  }
})

export const answerSurveyAct = act(answerSurvey, async (work, { token, answers }) => {
  const request = (await requestOf(work, token)) ?? work.absent()
  const questions = await questionsOf(work, request.survey)
  if (stateOf(work, request) === 'over') work.refuse('over')
  // Two windows answer at once: the row is changed by one of them.
  const { numAffectedRows } = await sql`update loyalty.survey_request set answered_at = ${work.now}
    where id = ${request.id} and answered_at is null`.execute(work.db)
  if (numAffectedRows !== 1n) work.refuse('already-answered')
  for (const { place, kind } of questions) {
    const answer = answers.find(one => one.place === place)
    if (kind === 'words') {
      if (!answer?.words) continue
      const sealed = await work.sealing.seal(work.db, request.person, field, answer.words)
      await sql`insert into loyalty.survey_answer (request, place, words_sealed)
        values (${request.id}, ${place}, ${sealed})`.execute(work.db)
      continue
    }
    const [least, most] = range[kind]
    const score = answer?.score
    if (score === undefined || score < least || score > most) return work.refuse('unanswered')
    await sql`insert into loyalty.survey_answer (request, place, score)
      values (${request.id}, ${place}, ${score})`.execute(work.db)
  }
  return {}
})

export const withdrawAnswerAct = act(withdrawAnswer, async (work, { token }) => {
  const request = (await requestOf(work, token)) ?? work.absent()
  const { numAffectedRows } = await sql`update loyalty.survey_request set withdrawn_at = ${work.now}
    where id = ${request.id} and answered_at is not null and withdrawn_at is null`.execute(work.db)
  if (numAffectedRows !== 1n) work.refuse('nothing-answered')
  await sql`delete from loyalty.survey_answer where request = ${request.id}`.execute(work.db)
  return {}
})

export const stopSurveysAct = act(stopSurveys, async (work, { token }) => {
  const { organisation, person } = (await requestOf(work, token)) ?? work.absent()
  await sql`insert into loyalty.survey_stop (id, organisation, person, at)
    values (${randomUUID()}, ${organisation}, ${person}, ${work.now})`.execute(work.db)
  return {}
})

/** Under which name free text is sealed. */
export const field = 'loyalty.survey_answer.words'

async function requestOf(work: Work, token: string): Promise<Request | undefined> {
  const hash = tokenHash(token)
  await sql`select set_config('shipa.shown_request', ${hash.toString('hex')}, true)`.execute(work.db)
  const { rows } =
    await sql<Request>`select id, organisation, person, survey, until, answered_at as "answeredAt",
      withdrawn_at as "withdrawnAt"
    from loyalty.survey_request where token_hash = ${hash}`.execute(work.db)
  work.saw(rows[0] ? rows[0].person : [], 'survey-letter')
  return rows[0]
}

function stateOf(work: Work, { until, answeredAt, withdrawnAt }: Request) {
  if (withdrawnAt) return 'withdrawn' as const
  if (answeredAt) return 'answered' as const
  return until <= work.now ? ('over' as const) : ('open' as const)
}

async function isStopped(work: Work, { organisation, person }: Request): Promise<boolean> {
  const { rows } = await sql`select from loyalty.survey_stop
    where organisation = ${organisation} and person = ${person}`.execute(work.db)
  return rows.length > 0
}
