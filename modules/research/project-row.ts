// Projects, their protocols and participants as the policies let whoever acts see them.
import { type RawBuilder, sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { dayOf } from '../catalogue/index.ts'
import { three } from '../organisations/index.ts'
import { dueForms } from './due.ts'
import type { Plan } from './plan.ts'

export interface ProjectRow {
  project: string
  kind: 'observation' | 'marketing' | 'support' | 'laboratory' | 'registry'
  title: Text
  eligible: Text
  organisation: Text
  /** Id in the register of recipients. */
  sponsor: string
  approvedUntil: string | null
  endReason: string | null
  sites: number
  leads: boolean
  /** Curator of a clinic of it today. */
  curates: boolean
  awaitsUs: boolean
}

export interface ProtocolRow {
  protocol: string
  version: number
  number: string
  sheet: Text
  hash: Buffer
  plan: Plan
  inForce: boolean
}

export interface ParticipantRow {
  participant: string
  code: string
  /** Null for whoever knows codes alone. */
  person: string | null
  name: string | null
  dayZero: string
  state: 'takes-part' | 'asked-again' | 'left'
  /** Filled forms as `visit form`. */
  filled: string[]
  queries: number
}

/** Projects that the organisation of whoever acts leads or is invited to, or by another condition on `p`. */
export async function projectsWhere(work: Work, where: RawBuilder<unknown>): Promise<ProjectRow[]> {
  const { rows } = await sql<ProjectRow>`
    select p.id as project, p.kind, ${three('p.title')} as title, ${three('p.eligible')} as eligible,
      ${three('o.name')} as organisation, p.sponsor,
      (select max(a.until) from research.approval a where a.protocol = research.in_force(p.id)) as "approvedUntil",
      e.reason as "endReason",
      (select count(*)::int from research.site s join research.site_approval a on a.site = s.id where s.project = p.id) as sites,
      research.leads(p.id) as leads,
      exists (select from research.site s where s.project = p.id and research.curates(s.id)) as curates,
      exists (select from research.site s where s.project = p.id and s.organisation = kernel.organisation()
        and not exists (select from research.site_approval a where a.site = s.id)) as "awaitsUs"
    from research.project p join organisations.organisation o on o.id = p.organisation
    left join research.project_end e on e.project = p.id
    where ${where} order by p.registered_at desc, p.id`.execute(work.db)
  return rows
}

/** Condition on `p`: the organisation of whoever acts leads it or is invited. */
export const ours = sql`(p.organisation = kernel.organisation() or exists (
  select from research.site s where s.project = p.id and s.organisation = kernel.organisation()))`

/** Condition on participants `p`: by code for whoever leads, in full for curators; taking part oneself opens nothing here. */
export const atWork = sql`(research.leads(p.project) or research.curates(p.site))`

/** Every version, the newest first. */
export async function protocolsOf(work: Work, project: string): Promise<ProtocolRow[]> {
  const { rows } = await sql<ProtocolRow>`
    select p.id as protocol, p.version, p.number, ${three('p.sheet')} as sheet, p.hash, p.plan,
      p.id is not distinct from research.in_force(p.project) as "inForce"
    from research.protocol p where p.project = ${project} order by p.version desc`.execute(work.db)
  return rows
}

/** Participants by an own condition on `e` of the key or `p` of the codes. */
export async function participantsWhere(work: Work, where: RawBuilder<unknown>): Promise<ParticipantRow[]> {
  const { rows } = await sql<ParticipantRow>`
    select p.id as participant, p.code, p.day_zero as "dayZero", e.person,
      case when e.id is not null then c.given_name || ' ' || c.family_name end as name,
      case when exists (select from research.leaving l where l.enrolment = p.id) then 'left'
        when e.id is not null and not coalesce(research.has_agreed(p.id, research.in_force(p.project)), false)
          and research.in_force(p.project) is not null then 'asked-again'
        else 'takes-part' end as state,
      array(select distinct n.visit || ' ' || n.form from research.entry n where n.enrolment = p.id) as filled,
      (select count(*)::int from research.query q join research.entry n on n.id = q.entry where n.enrolment = p.id
        and not exists (select from research.query_end d where d.query = q.id)) as queries
    from research.participant p left join research.enrolment e on e.id = p.id
    left join people.person_view c on c.id = e.person
    where ${where} order by p.day_zero, p.code`.execute(work.db)
  return rows
}

/** Due forms of a participant today; nothing is due of who has left. */
export function dueOf(work: Pick<Work, 'now'>, plan: Plan | undefined, one: ParticipantRow) {
  if (!plan) return []
  const due = dueForms(plan, { dayZero: one.dayZero, today: dayOf(work.now), filled: new Set(one.filled) })
  return one.state === 'left' ? due.filter(form => form.state === 'filled') : due
}
