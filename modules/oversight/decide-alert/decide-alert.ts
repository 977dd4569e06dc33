import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { alertsWhere, personsOf } from '../detection/alerts.ts'
import { openCase, writeEvent } from '../detection/react.ts'
import { decideAlert } from './decide-alert.api.ts'

export const decideAlertAct = act(decideAlert, async (work, { alert, decision, words }) => {
  // Two deciders stand in line: a case opened by one must not pass the other's "explained" unseen.
  await sql`select pg_advisory_xact_lock(hashtextextended(${alert}, 0))`.execute(work.db)
  const here = sql`a.id = ${alert} and a.organisation = ${work.actor.organisation}`
  const [found] = await alertsWhere(work, here, 1)
  if (!found) return work.absent()
  if (found.staff?.person === work.actor.person) return work.refuse('own-look')
  const isDecided = found.state === 'explained' || found.state === 'incident'
  if (isDecided || (decision === 'case' && found.state === 'case')) return work.refuse('decided-already')
  work.saw(personsOf([found]), 'protection-of-data')
  work.note({ alert })
  if (decision === 'case') await openCase(work, alert, 'officer', words)
  else await writeEvent(work, alert, 'explained', words)
  return {}
})
