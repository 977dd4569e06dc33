import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { runningClocks } from '../../deadlines/index.ts'
import { lineOf } from '../request.shapes.ts'
import { requestsWhere } from '../requests.ts'
import { listRequests } from './list-requests.api.ts'

export const listRequestsAct = act(listRequests, async (work, { answered }) => {
  const organisation = work.actor.organisation!
  const requests = await requestsWhere(
    work,
    sql`r.organisation = ${organisation} and (e.request is not null) = ${answered}`,
  )
  const clocks = new Map((await runningClocks(work, organisation)).map(clock => [clock.about, clock]))
  const lines = requests.map(request => lineOf(request, clocks.get(request.id) ?? null))
  // What is due first stands first; what stands still or is joined follows.
  const dueAt = (line: (typeof lines)[number]) => line.due?.at ?? '9999'
  return { requests: answered ? lines : lines.sort((a, b) => dueAt(a).localeCompare(dueAt(b))) }
})
