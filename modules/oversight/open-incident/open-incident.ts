import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { startClock } from '../../deadlines/index.ts'
import { alertsWhere, personsOf } from '../detection/alerts.ts'
import { writeEvent } from '../detection/react.ts'
import { addAffected } from '../incidents/write-incident.ts'
import { openIncident } from './open-incident.api.ts'

export const openIncidentAct = act(openIncident, async (work, { kind, source, what, detectedAt, alerts }) => {
  const organisation = work.actor.organisation!
  const found = new Date(detectedAt ?? work.now)
  const incident = randomUUID()
  await sql`insert into oversight.incident (id, organisation, kind, source, what, detected_at, made_at, by_account)
    values (${incident}, ${organisation}, ${kind}, ${source}, ${what}, ${found}, ${work.now}, ${work.actor.account})`.execute(
    work.db,
  )
  const linked = await alertsWhere(
    work,
    sql`a.organisation = ${organisation} and a.id = any (${alerts}::uuid[])`,
    alerts.length,
  )
  if (linked.length < new Set(alerts).size) return work.absent()
  for (const { alert } of linked) {
    await writeEvent(work, alert, 'incident')
    await sql`insert into oversight.incident_alert (incident, alert) values (${incident}, ${alert})`.execute(
      work.db,
    )
  }
  const touched = linked.flatMap(({ person }) => person?.id ?? [])
  await addAffected(work, incident, touched)
  const { dueAt } = await startClock(work, {
    event: 'breach-notice',
    about: incident,
    organisation,
    person: null,
    link: `/officer/incidents/${incident}`,
    begunAt: found,
  })
  const { rows } = await sql<{
    number: string
  }>`select number from oversight.incident where id = ${incident}`.execute(work.db)
  work.saw(personsOf(linked), 'incident')
  work.note({ incident })
  return { incident, number: rows[0]!.number, dueAt: dueAt?.toISOString() ?? null }
})
