import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Act, act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { organisationBySlug, staffNamed, three } from '../../organisations/index.ts'
import { recipientNamed, takersOf } from '../../privacy/index.ts'
import { readPlan } from '../plan.ts'
import {
  atWork,
  dueOf,
  ours,
  type ProjectRow,
  participantsWhere,
  projectsWhere,
  protocolsOf,
} from '../project-row.ts'
import * as api from './projects.api.ts'

const list = act(api.listProjects, async work => ({
  projects: (await projectsWhere(work, ours)).map(lineOf),
  sponsors: work.actor.duty === 'researcher' ? await sponsorsOf(work) : [],
}))

const register = act(api.registerProject, async (work, asked) => {
  const sponsors = await sponsorsOf(work)
  if (!sponsors.some(one => one.id === asked.sponsor)) return work.refuse('sponsor-not-registered')
  const project = randomUUID()
  await sql`insert into research.project (id, organisation, kind, title_kk, title_ru, title_en, eligible_kk, eligible_ru,
      eligible_en, sponsor, registered_by, registered_at)
    values (${project}, ${work.actor.organisation}, ${asked.kind}, ${asked.titleKk}, ${asked.titleRu}, ${asked.titleEn},
      ${asked.eligibleKk}, ${asked.eligibleRu}, ${asked.eligibleEn}, ${asked.sponsor}, ${work.actor.employment},
      ${work.now})`.execute(work.db)
  work.note({ project })
  return { project }
})

const write = act(api.writeProtocol, async (work, { project, number, plan: written, ...sheet }) => {
  await mine(work, project)
  const plan = readPlan(written)
  if ('line' in plan) return work.refuse('plan-not-read', { values: { line: plan.line } })
  const protocol = randomUUID()
  const version = 1 + ((await protocolsOf(work, project))[0]?.version ?? 0)
  await sql`insert into research.protocol (id, project, version, number, sheet_kk, sheet_ru, sheet_en, hash, plan, written_by,
      written_at)
    values (${protocol}, ${project}, ${version}, ${number}, ${sheet.sheetKk}, ${sheet.sheetRu}, ${sheet.sheetEn},
      ${hashOf(sheet.sheetKk, sheet.sheetRu)}, ${JSON.stringify(plan)}, ${work.actor.employment}, ${work.now})`.execute(
    work.db,
  )
  work.note({ project, protocol })
  return { protocol, version }
})

const approve = act(api.recordApproval, async (work, { protocol, commission, number, decidedOn, until }) => {
  const { rows } = await sql<{ project: string }>`
    select project from research.protocol where id = ${protocol}`.execute(work.db)
  await mine(work, rows[0]?.project ?? work.absent())
  if (decidedOn > dayOf(work.now)) return work.refuse('not-decided-yet')
  await sql`insert into research.approval (id, protocol, commission, number, decided_on, until, entered_by, entered_at)
    values (${randomUUID()}, ${protocol}, ${commission}, ${number}, ${decidedOn}, ${until}, ${work.actor.employment},
      ${work.now})`.execute(work.db)
  work.note({ protocol })
  return {}
})

const propose = act(api.proposeSite, async (work, { project, clinic }) => {
  await mine(work, project)
  const organisation = await organisationBySlug(work, clinic)
  if (!organisation) return work.refuse('no-such-clinic')
  const site = randomUUID()
  await sql`insert into research.site (id, project, organisation, proposed_by, proposed_at)
    values (${site}, ${project}, ${organisation.id}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  work.note({ project, site })
  return { site }
})

const open = act(api.approveSite, async (work, { site, orderNumber }) => {
  await ourSite(work, site)
  await sql`insert into research.site_approval (site, order_number, by_employment, at)
    values (${site}, ${orderNumber}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  work.note({ site })
  return {}
})

const name = act(api.nameCurator, async (work, { site, employment, until }) => {
  const { approved } = await ourSite(work, site)
  if (!approved) return work.absent()
  await sql`insert into research.curator (id, site, employment, from_on, until, named_by, at)
    values (${randomUUID()}, ${site}, ${employment}, ${dayOf(work.now)}, ${until}, ${work.actor.employment}, ${work.now})`.execute(
    work.db,
  )
  work.saw([], 'director-of-clinic')
  work.note({ site, employment })
  return {}
})

const end = act(api.endProject, async (work, { project, reason }) => {
  await mine(work, project)
  await sql`insert into research.project_end (project, reason, by_employment, at)
    values (${project}, ${reason}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  work.note({ project })
  return {}
})

const show = act(api.showProject, async (work, { project }) => {
  const [found] = await projectsWhere(work, sql`p.id = ${project} and ${ours}`)
  if (!found) return work.absent()
  const protocols = await protocolsOf(work, project)
  const plan = (protocols.find(one => one.inForce) ?? protocols[0])?.plan
  const participants = await participantsWhere(work, sql`p.project = ${project} and ${atWork}`)
  const known = participants.flatMap(one => one.person ?? [])
  work.saw(known, known.length > 0 ? 'project-curator' : 'project-lead')
  return {
    ...lineOf(found),
    eligible: found.eligible,
    sponsor: await recipientNamed(work, found.sponsor),
    leads: found.leads,
    seesParticipants: found.leads || found.curates,
    endReason: found.endReason,
    protocols: await Promise.all(
      protocols.map(async ({ hash: _, ...one }) => ({
        ...one,
        approvals: await approvalsOf(work, one.protocol),
      })),
    ),
    clinics: await clinicsOf(work, project),
    couldCurate: work.actor.duty === 'director' ? await couldCurate(work) : [],
    participants: participants.map(one => {
      const due = dueOf(work, plan, one)
      const count = (state: string) => due.filter(form => form.state === state).length
      const { person: _, filled: __, ...rest } = one
      return { ...rest, filled: one.filled.length, openNow: count('open'), overdue: count('overdue') }
    }),
    extracts: await extractsOf(work, project),
  }
})

export const projectActs: readonly Act<any>[] = [
  list,
  register,
  write,
  approve,
  propose,
  open,
  name,
  end,
  show,
]

/** What an agreement is signed to: both texts, so that neither can be exchanged for another. */
export function hashOf(kk: string, ru: string): Buffer {
  return createHash('sha256').update(JSON.stringify({ kk, ru })).digest()
}

// Whose profile lets de-identified records in, in the platform's register or in the organisation's own.
async function sponsorsOf(work: Work) {
  const takers = await takersOf(work, { purpose: 'research', field: 'de-identified-record' })
  return takers
    .filter(({ owner }) => owner === null || owner === work.actor.organisation)
    .map(({ id, name: called }) => ({ id, name: called }))
}

// A project that the researcher's own organisation leads.
async function mine(work: Work, project: string) {
  const [found] = await projectsWhere(work, sql`p.id = ${project} and research.leads(p.id)`)
  return found ?? work.absent()
}

async function ourSite(work: Work, site: string): Promise<{ approved: boolean }> {
  const { rows } = await sql<{ approved: boolean }>`
    select exists (select from research.site_approval a where a.site = s.id) as approved
    from research.site s where s.id = ${site} and s.organisation = kernel.organisation()`.execute(work.db)
  return rows[0] ?? work.absent()
}

function lineOf(row: ProjectRow) {
  const { project, kind, title, organisation, approvedUntil, sites, awaitsUs } = row
  return { project, kind, title, organisation, approvedUntil, sites, awaitsUs, ended: row.endReason !== null }
}

async function approvalsOf(work: Work, protocol: string) {
  const { rows } = await sql<{ commission: string; number: string; decidedOn: string; until: string }>`
    select commission, number, decided_on as "decidedOn", until from research.approval
    where protocol = ${protocol} order by decided_on`.execute(work.db)
  return rows
}

async function clinicsOf(work: Work, project: string) {
  const { rows } = await sql<{
    site: string
    name: Text
    isOurs: boolean
    orderNumber: string | null
  }>`select s.id as site, ${three('o.name')} as name,
      s.organisation is not distinct from kernel.organisation() as "isOurs", a.order_number as "orderNumber"
    from research.site s join organisations.organisation o on o.id = s.organisation
    left join research.site_approval a on a.site = s.id
    where s.project = ${project} order by s.proposed_at, s.id`.execute(work.db)
  const { rows: curators } = await sql<{ site: string; employment: string; until: string }>`
    select c.site, c.employment, c.until from research.curator c join research.site s on s.id = c.site
    where s.project = ${project} and c.until >= ${dayOf(work.now)} order by c.at`.execute(work.db)
  const names = await staffNamed(
    work,
    curators.map(one => one.employment),
  )
  return rows.map(row => ({
    ...row,
    curators: curators
      .filter(one => one.site === row.site)
      .map(({ employment, until }) => ({ name: names.get(employment)?.name ?? '', until })),
  }))
}

async function couldCurate(work: Work) {
  const { rows } = await sql<{ employment: string; name: string }>`
    select e.id as employment, p.given_name || ' ' || p.family_name as name
    from organisations.employment_view e join people.person_view p on p.id = e.person
    where e.organisation = kernel.organisation() and e.duty in ('researcher', 'doctor')
      and (e.ends_on is null or e.ends_on >= ${dayOf(work.now)}) order by name`.execute(work.db)
  return rows
}

async function extractsOf(work: Work, project: string) {
  const { rows } = await sql<{
    extract: string
    askedAt: Date
    sha256: Buffer | null
    people: number | null
    leftOut: number | null
  }>`select x.id as extract, x.asked_at as "askedAt", f.sha256, f.people, f.left_out as "leftOut"
    from research.extract x left join research.extract_file f on f.extract = x.id
    where x.project = ${project} order by x.asked_at desc`.execute(work.db)
  return rows.map(({ askedAt, sha256, ...row }) => ({
    ...row,
    askedAt: askedAt.toISOString(),
    made: sha256 !== null,
    sha256: sha256?.toString('hex') ?? null,
  }))
}
