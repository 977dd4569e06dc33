import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Act, act } from '../../../kernel/act.ts'
import { newCode } from '../../../kernel/code.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { three } from '../../organisations/index.ts'
import { ageOn } from '../../people/index.ts'
import { recipientNamed } from '../../privacy/index.ts'
import { endSignatures, levelOfSession, sign, signaturesOf } from '../../signatures/index.ts'
import { dueOf, type ProjectRow, participantsWhere, projectsWhere, protocolsOf } from '../project-row.ts'
import * as api from './take-part.api.ts'
import { signedTitle } from './take-part.texts.ts'

const list = act(api.listMyProjects, async (work, asked) => {
  const { person } = await personOf(work, asked.person)
  const { rows } = await sql<{
    site: string
    kind: ProjectRow['kind']
    title: Text
    clinic: Text
    participant: string | null
    isOpen: boolean
  }>`select s.id as site, p.kind, ${three('p.title')} as title, ${three('o.name')} as clinic, e.id as participant,
      research.in_force(p.id) is not null and not exists (select from research.project_end d where d.project = p.id) as "isOpen"
    from research.site s join research.site_approval a on a.site = s.id join research.project p on p.id = s.project
    join organisations.organisation o on o.id = s.organisation
    left join research.enrolment e on e.site = s.id and e.person = ${person}
    where e.id is not null or exists (select from organisations.patient_view c
      where c.organisation = s.organisation and c.person = ${person})
    order by e.id is null, p.registered_at desc, s.id`.execute(work.db)
  const parts = await participantsWhere(work, sql`e.person = ${person}`)
  work.saw(person, 'self')
  return {
    person,
    people: await peopleOf(work),
    projects: rows.flatMap(({ participant, isOpen, ...row }) => {
      const state = parts.find(one => one.participant === participant)?.state ?? ('open' as const)
      return state === 'open' && !isOpen ? [] : [{ ...row, state }]
    }),
  }
})

const show = act(api.showMyProject, async (work, asked) => {
  const { person, name, birthDate } = await personOf(work, asked.person)
  const { project, clinic } = await siteOf(work, asked.site)
  const [found] = await projectsWhere(work, sql`p.id = ${project}`)
  const inForce = (await protocolsOf(work, project)).find(one => one.inForce)
  const [part] = await participantsWhere(work, sql`p.site = ${asked.site} and e.person = ${person}`)
  const isChild = ageOn(birthDate, dayOf(work.now)) < 18
  work.saw(person, 'self')
  return {
    site: asked.site,
    person,
    name,
    kind: found!.kind,
    title: found!.title,
    eligible: found!.eligible,
    organisation: found!.organisation,
    clinic,
    sponsor: await recipientNamed(work, found!.sponsor),
    state: part?.state ?? ('open' as const),
    ended: found!.endReason !== null,
    protocol: inForce ? { ...withoutHash(inForce), ...(await approvalOf(work, inForce.protocol)) } : null,
    isChild,
    mayAgree: isChild === (person !== work.actor.person),
    participant: part?.participant ?? null,
    code: part?.code ?? null,
    agreements: part ? await agreementsOf(work, part.participant) : [],
    due: part ? dueOf(work, inForce?.plan, part) : [],
    left: part ? await leavingOf(work, part.participant) : null,
  }
})

const join = act(api.joinProject, async (work, { site, person, protocol, assent }) => {
  const { birthDate } = await personOf(work, person)
  const { project, organisation } = await siteOf(work, site)
  const isChild = ageOn(birthDate, dayOf(work.now)) < 18
  if (isChild && person === work.actor.person) return work.refuse('not-by-child')
  if (!isChild && person !== work.actor.person) return work.refuse('agrees-alone')
  const version = (await protocolsOf(work, project)).find(one => one.inForce)
  if (!version) return work.refuse('no-ethics-approval')
  if (version.protocol !== protocol) return work.refuse('another-version')
  const [known] = await participantsWhere(work, sql`e.project = ${project} and e.person = ${person}`)
  if (known?.state === 'takes-part') return work.refuse('agreed-already')
  if (known?.state === 'left') return work.refuse('has-left')
  const part = known ?? (await enrol(work, { project, site, organisation, person }))
  const agreement = randomUUID()
  await sql`insert into research.agreement (id, enrolment, project, protocol, hash, signed_by, assent, at)
    values (${agreement}, ${part.participant}, ${project}, ${protocol}, ${version.hash}, ${work.actor.person},
      ${isChild && assent}, ${work.now})`.execute(work.db)
  await sign(work, {
    subject: { kind: 'consent', id: agreement },
    title: signedTitle,
    hash: version.hash,
    level: levelOfSession(work),
    organisation,
    about: person,
    evidence: { protocol: version.number, version: version.version },
  })
  work.saw(person, 'self')
  work.note({ project, protocol })
  return { participant: part.participant, code: part.code }
})

const rehearse = act(api.rehearseLeaving, async (work, { participant }) => {
  const { part, site, title } = await myPart(work, participant)
  if (part.state === 'left') return work.absent()
  const consequences = await consequencesOf(work, participant)
  work.saw(part.person!, 'self')
  return { title, site, person: part.person!, consequences, rehearsal: digestOf(participant, consequences) }
})

const leave = act(api.leaveProject, async (work, { participant, rehearsal }) => {
  const { part, site } = await myPart(work, participant)
  if (part.state === 'left') return work.refuse('left-already')
  // A form that is being saved and an extract that is being made are waited for: what was promised is what happens.
  await sql`select research.wait_to_leave(${participant})`.execute(work.db)
  const did = await consequencesOf(work, participant)
  if (digestOf(participant, did) !== rehearsal) return work.refuse('rehearsal-changed')
  await sql`insert into research.leaving (enrolment, at, did)
    values (${participant}, ${work.now}, ${JSON.stringify(did)})`.execute(work.db)
  for (const { agreement } of await agreementsOf(work, participant))
    await endSignatures(work, { kind: 'consent', id: agreement }, 'withdrawn')
  work.saw(part.person!, 'self')
  return { did, site, person: part.person! }
})

export const takePartActs: readonly Act<any>[] = [list, show, join, rehearse, leave]

async function enrol(
  work: Work,
  one: { project: string; site: string; organisation: string; person: string },
) {
  const participant = randomUUID()
  const code = newCode().slice(0, 8)
  await sql`insert into research.enrolment (id, project, site, organisation, person, by_person, at)
    values (${participant}, ${one.project}, ${one.site}, ${one.organisation}, ${one.person}, ${work.actor.person},
      ${work.now})`.execute(work.db)
  await sql`insert into research.participant (id, project, site, code, day_zero)
    values (${participant}, ${one.project}, ${one.site}, ${code}, ${dayOf(work.now)})`.execute(work.db)
  return { participant, code }
}

// One function for the rehearsal and for the leaving, so that they cannot differ.
async function consequencesOf(work: Work, participant: string) {
  const [part] = await participantsWhere(work, sql`p.id = ${participant}`)
  const { rows } = await sql<{ project: string; extracts: number }>`
    select p.project, (select count(*)::int from research.extract_member m where m.enrolment = p.id) as extracts
    from research.participant p where p.id = ${participant}`.execute(work.db)
  const plan = (await protocolsOf(work, rows[0]!.project)).find(one => one.inForce)?.plan
  const stops = dueOf(work, plan, part!).filter(form => form.state !== 'filled')
  return { formsKept: part!.filled.length, formsNotAsked: stops.length, extractsStay: rows[0]!.extracts }
}

function digestOf(participant: string, consequences: object): string {
  return createHash('sha256')
    .update(JSON.stringify([participant, consequences]))
    .digest('hex')
}

async function myPart(work: Work, participant: string) {
  const [part] = await participantsWhere(
    work,
    sql`p.id = ${participant} and e.person = any (${work.actor.persons}::uuid[])`,
  )
  if (!part) return work.absent()
  const { rows } = await sql<{ site: string; title: Text }>`
    select p.site, ${three('j.title')} as title from research.participant p join research.project j on j.id = p.project
    where p.id = ${participant}`.execute(work.db)
  return { part, ...rows[0]! }
}

async function personOf(work: Work, asked: string | undefined) {
  const person = asked ?? work.actor.person!
  if (!work.actor.persons.includes(person)) return work.absent()
  const { rows } = await sql<{ name: string; birthDate: string }>`
    select given_name || ' ' || family_name as name, birth_date as "birthDate" from people.person_view
    where id = ${person}`.execute(work.db)
  return { person, ...rows[0]! }
}

async function peopleOf(work: Work) {
  const { rows } = await sql<{ person: string; name: string; isSelf: boolean }>`
    select id as person, given_name || ' ' || family_name as name, id = ${work.actor.person} as "isSelf"
    from people.person_view where id = any (${work.actor.persons}::uuid[]) order by id <> ${work.actor.person}, name`.execute(
    work.db,
  )
  return rows
}

async function siteOf(work: Work, site: string) {
  const { rows } = await sql<{ project: string; organisation: string; clinic: Text }>`
    select s.project, s.organisation, ${three('o.name')} as clinic from research.site s
    join research.site_approval a on a.site = s.id join organisations.organisation o on o.id = s.organisation
    where s.id = ${site}`.execute(work.db)
  return rows[0] ?? work.absent()
}

function withoutHash<Row extends { hash: Buffer; inForce: boolean }>({ hash: _, inForce: __, ...rest }: Row) {
  return rest
}

async function approvalOf(work: Work, protocol: string) {
  const { rows } = await sql<{ commission: string; approval: string; approvedUntil: string }>`
    select commission, number as approval, until as "approvedUntil" from research.approval
    where protocol = ${protocol} order by until desc limit 1`.execute(work.db)
  return rows[0]!
}

async function agreementsOf(work: Work, participant: string) {
  const { rows } = await sql<{ agreement: string; version: number; sheet: Text; at: Date; assent: boolean }>`
    select a.id as agreement, p.version, ${three('p.sheet')} as sheet, a.at, a.assent
    from research.agreement a join research.protocol p on p.id = a.protocol
    where a.enrolment = ${participant} order by a.at`.execute(work.db)
  return Promise.all(
    rows.map(async row => {
      const [signature] = await signaturesOf(work, { kind: 'consent', id: row.agreement })
      return { ...row, at: row.at.toISOString(), signature: signature!.id }
    }),
  )
}

async function leavingOf(work: Work, participant: string) {
  const { rows } = await sql<{
    did: { formsKept: number; formsNotAsked: number; extractsStay: number }
    at: Date
  }>`select did, at from research.leaving where enrolment = ${participant}`.execute(work.db)
  return rows[0] ? { ...rows[0].did, at: rows[0].at.toISOString() } : null
}
