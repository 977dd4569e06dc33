import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import { alertsWhere, personsOf } from '../detection/alerts.ts'
import { incidentsWhere, ownIncident } from '../incidents/incident.ts'
import { listIncidents, showIncident } from './list-incidents.api.ts'

export const listIncidentsAct = act(listIncidents, async work => {
  work.saw([], 'incident')
  return { incidents: await incidentsWhere(work, sql`i.organisation = ${work.actor.organisation}`) }
})

type Event = Answer<typeof showIncident>['events'][number]

export const showIncidentAct = act(showIncident, async (work, asked) => {
  const incident = await ownIncident(work, asked.incident)
  const { rows: affected } = await sql<{ person: string; name: string | null }>`
    select i.person, n.family_name || ' ' || n.given_name as name from oversight.incident_person i
    left join people.person_view n on n.id = i.person
    where i.incident = ${asked.incident} order by name, i.person`.execute(work.db)
  const { rows: events } = await sql<{
    what: Event['what']
    at: Date
    words: string | null
    detail: { notice?: Text; told?: number }
  }>`select what, at, words, detail from oversight.incident_event where incident = ${asked.incident} order by at, place`.execute(
    work.db,
  )
  const alerts = await alertsWhere(
    work,
    sql`a.id in (select alert from oversight.incident_alert where incident = ${asked.incident})`,
    200,
  )
  work.saw([...affected.map(row => row.person), ...personsOf(alerts)], 'incident')
  work.note({ incident: asked.incident })
  return {
    incident,
    affected,
    alerts,
    events: events.map(({ what, at, words, detail }) => ({
      what,
      at: at.toISOString(),
      words,
      notice: detail.notice ?? null,
      told: detail.told ?? null,
    })),
  }
})
