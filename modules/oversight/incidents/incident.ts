// An incident as the register holds it: what happened, whom it touched, what was done.
import { type RawBuilder, sql } from 'kysely'
import * as z from 'zod'
import type { Work } from '../../../kernel/work.ts'
import { breachKinds } from '../detection/rules.ts'

export const sources = ['detection', 'staff', 'person', 'outside'] as const

export const incidentLine = z.object({
  incident: z.string(),
  number: z.string(),
  kind: z.enum(breachKinds),
  source: z.enum(sources),
  what: z.string(),
  detectedAt: z.string(),
  persons: z.number(),
  /** Whether the authority was told: by law, or why not. */
  decision: z.enum(['notified', 'not-notified']).nullable(),
  closedAt: z.string().nullable(),
  /** Until when the authority is to be told; null when the clock stands or was stopped. */
  dueAt: z.string().nullable(),
})

export type IncidentLine = z.output<typeof incidentLine>

interface Row {
  incident: string
  number: string
  kind: IncidentLine['kind']
  source: IncidentLine['source']
  what: string
  detected_at: Date
  persons: number
  decision: IncidentLine['decision']
  closed_at: Date | null
  due_at: Date | null
}

/** `i` is the incident; the newest first. */
export async function incidentsWhere(
  work: Pick<Work, 'db'>,
  where: RawBuilder<unknown>,
): Promise<IncidentLine[]> {
  const { rows } = await sql<Row>`
    select i.id as incident, i.number, i.kind, i.source, i.what, i.detected_at,
      (select count(*)::int from oversight.incident_person p where p.incident = i.id) as persons,
      d.what as decision, c.at as closed_at, k.due_at
    from oversight.incident i
    left join oversight.incident_event d on d.incident = i.id and d.what in ('notified', 'not-notified')
    left join oversight.incident_event c on c.incident = i.id and c.what = 'closed'
    left join deadlines.clock_view k on k.event = 'breach-notice' and k.about = i.id and k.stopped_at is null
    where ${where} order by i.detected_at desc, i.id limit 200`.execute(work.db)
  return rows.map(({ detected_at, closed_at, due_at, ...row }) => ({
    ...row,
    detectedAt: detected_at.toISOString(),
    closedAt: closed_at?.toISOString() ?? null,
    dueAt: due_at?.toISOString() ?? null,
  }))
}

/** An incident of the acting organisation, or as if there were none. */
export async function ownIncident(work: Work, incident: string): Promise<IncidentLine> {
  const here = sql`i.id = ${incident} and i.organisation = ${work.actor.organisation}`
  return (await incidentsWhere(work, here))[0] ?? work.absent()
}

export async function affectedBy(work: Pick<Work, 'db'>, incident: string): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`
    select person from oversight.incident_person where incident = ${incident} order by added_at, person`.execute(
    work.db,
  )
  return rows.map(row => row.person)
}
