import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { alertsWhere, personsOf } from '../detection/alerts.ts'
import { explainedAccess, repeatRate } from '../detection/figures.ts'
import { listAlerts, showAlert } from './list-alerts.api.ts'

const shown = 100

export const listAlertsAct = act(listAlerts, async (work, { state }) => {
  const decided = sql`a.state in ('explained', 'incident')`
  const alerts = await alertsWhere(
    work,
    sql`a.organisation = ${work.actor.organisation} and ${state === 'open' ? sql`not ${decided}` : decided}`,
    shown,
  )
  work.saw(personsOf(alerts), 'protection-of-data')
  const { rows } = await sql<{ at: Date | null }>`select max(at) as at from oversight.detection_run`.execute(
    work.db,
  )
  return {
    alerts,
    explained: await explainedAccess(work, 30),
    repeat: await repeatRate(work),
    readAt: rows[0]!.at?.toISOString() ?? null,
  }
})

export const showAlertAct = act(showAlert, async (work, asked) => {
  const here = sql`a.organisation = ${work.actor.organisation}`
  const [alert] = await alertsWhere(work, sql`${here} and a.id = ${asked.alert}`, 1)
  if (!alert) return work.absent()
  const others = alert.staff
    ? await alertsWhere(work, sql`${here} and a.staff = ${alert.staff.person} and a.id <> ${asked.alert}`, 20)
    : []
  work.saw(personsOf([alert, ...others]), 'protection-of-data')
  work.note({ alert: asked.alert })
  return { alert, others }
})
