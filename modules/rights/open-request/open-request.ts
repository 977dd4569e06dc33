import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { staffNamed, three } from '../../organisations/index.ts'
import { recordClasses } from '../../privacy/index.ts'
import { answerOf } from '../carry-out-request/answer.ts'
import { keyOf, openForm } from '../form.ts'
import { decisionsFor, type Kind } from '../kinds.ts'
import { answeredOf, lineWithClock } from '../request.shapes.ts'
import { type Request, requestAtWork, subjectOf } from '../requests.ts'
import { openRequest } from './open-request.api.ts'

export const openRequestAct = act(openRequest, async (work, asked) => {
  const request = await requestAtWork(work, asked.request)
  const subject = await subjectOf(work, request)
  const { shelf, checked } = request
  return {
    request: { ...(await lineWithClock(work, request)), shelf, checked, known: request.person !== null },
    // A destroyed key leaves nothing to read.
    form: { ...(await openForm(work, keyOf(request), request.sealed)) },
    contested: await contestedBy(work, request),
    steps: await stepsOf(work, request.id),
    fitting: [...decisionsFor[subject.kind as Exclude<Kind, 'object-to-refusal'>]],
    ...(await lists(work)),
    answer: await answerInWords(work, request),
  }
})

/** The answer with the officer's name; null while there is none. */
export async function answerInWords(work: Work<never>, request: Request) {
  const answer = await answerOf(work, request)
  if (!answer) return null
  const officer = (await staffNamed(work, [answer.employment])).get(answer.employment)!
  return answeredOf(answer, { name: officer.name, title: officer.title })
}

/** The history of a request, the oldest step first. */
export async function stepsOf(
  work: Work<never>,
  request: string,
): Promise<Answer<typeof openRequest>['steps']> {
  const { rows } = await sql<{
    at: Date
    what: Answer<typeof openRequest>['steps'][number]['what']
    reason: Answer<typeof openRequest>['steps'][number]['reason']
  }>`select at, what, reason from rights.step where request = ${request} order by at, id`.execute(work.db)
  return rows.map(step => ({ ...step, at: step.at.toISOString() }))
}

async function contestedBy(work: Work<never>, request: Request) {
  if (!request.about) return null
  const contested = await subjectOf(work, request)
  const answer = (await answerOf(work, contested))!
  return { number: contested.number, says: answer.says, byMe: answer.account === work.actor.account }
}

async function lists(work: Work<never>) {
  const classes = await recordClasses(work)
  const reasons = await sql<{ id: string; name: Text; article: Text }>`
    select id, ${three('name')} as name, ${three('article')} as article from rights.reason order by place`.execute(
    work.db,
  )
  return { recordClasses: classes.map(({ id, name }) => ({ id, name })), reasons: reasons.rows }
}
