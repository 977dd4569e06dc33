import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { treatingRules } from '../access.ts'
import { alertsOf } from '../alerts.ts'
import { visitOf } from '../note.ts'
import { endAlert } from './end-alert.api.ts'

export default act(endAlert, async (work, { booking, alert }) => {
  const visit = await visitOf(work, booking)
  const alerts = await alertsOf(work, treatingRules, visit.patient)
  if (!alerts.some(one => one.alert === alert)) work.absent()
  await sql`insert into care.alert_end (alert, author, at) values (${alert}, ${work.actor.employment}, ${work.now})
    on conflict do nothing`.execute(work.db)
  return {}
})
