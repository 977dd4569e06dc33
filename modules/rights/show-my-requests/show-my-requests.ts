import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { keyOf, openForm } from '../form.ts'
import { answerInWords, stepsOf } from '../open-request/open-request.ts'
import { lineWithClock } from '../request.shapes.ts'
import { type Request, requestOf, requestsWhere } from '../requests.ts'
import { showMyRequest, showMyRequests } from './show-my-requests.api.ts'

export const showMyRequestsAct = act(showMyRequests, async work => {
  const { persons } = work.actor
  work.saw(persons, 'self')
  const requests = await requestsWhere(work, sql`r.person = any (${persons}::uuid[])`)
  const { rows } = await sql<{ id: string; name: string }>`
    select id, given_name || ' ' || family_name as name from people.person_view
    where id = any (${persons}::uuid[])`.execute(work.db)
  const names = new Map(rows.map(row => [row.id, row.name]))
  const lines = []
  for (const request of requests) {
    lines.push({ ...(await lineWithClock(work, request)), personName: names.get(request.person!) ?? '' })
  }
  return { requests: lines }
})

export const showMyRequestAct = act(showMyRequest, async (work, { request: id }) => {
  const request = await myRequest(work, id)
  const filled = await openForm(work, keyOf(request), request.sealed)
  // What is being carried out is not told yet: every answer reaches the person whole.
  const answer = request.state === 'answered' ? await answerInWords(work, request) : null
  const [objection] = await requestsWhere(work, sql`r.about = ${id}`)
  const isRefused =
    request.result === 'refused' || (answer?.decided.some(one => one.decision === 'keep') ?? false)
  return {
    request: await lineWithClock(work, request),
    asks: filled?.asks ?? null,
    steps: await stepsOf(work, id),
    answer,
    mayObject: isRefused && !objection && !request.about,
    objection: objection?.id ?? null,
    contests: request.about,
  }
})

/** A request about the person who asks or whom she represents; tells the journal. */
export async function myRequest(work: Work<never>, id: string): Promise<Request> {
  const request = await requestOf(work, id)
  if (!request.person || !work.actor.persons.includes(request.person)) return work.absent()
  work.saw(request.person, 'self')
  return request
}
