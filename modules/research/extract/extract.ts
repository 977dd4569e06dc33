import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Act, act } from '../../../kernel/act.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { consentFor, disclose } from '../../privacy/index.ts'
import type { Answers } from '../plan.ts'
import { protocolsOf } from '../project-row.ts'
import * as api from './extract.api.ts'
import { type Gathered, headLine, linesOf } from './lines.ts'

const ask = act(api.askForExtract, async (work, { project }) => {
  const { rows } =
    await sql`select from research.project p where p.id = ${project} and research.leads(p.id)`.execute(
      work.db,
    )
  if (rows.length === 0) return work.absent()
  const extract = randomUUID()
  await sql`insert into research.extract (id, project, asked_by, asked_at)
    values (${extract}, ${project}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  await work.later('make-extract', { extract })
  work.note({ extract })
  return { extract }
})

const make = act(api.makeExtract, async (work, { extract }) => {
  const { rows } = await sql<{ project: string; sponsor: string }>`
    select x.project, p.sponsor from research.extract x join research.project p on p.id = x.project
    where x.id = ${extract}`.execute(work.db)
  const { project, sponsor } = rows[0] ?? work.absent()
  // Whoever leaves meanwhile waits, and finds this extract among the consequences.
  await sql`select pg_advisory_xact_lock(hashtextextended('extract ' || ${project}::text, 0))`.execute(
    work.db,
  )
  const forms = await formsOf(work, project)
  const lines: string[] = []
  const given: Part[] = []
  const parts = await partsOf(work, project)
  for (const part of parts) {
    const own = linesOf(part.code, part.dayZero, await gatheredOf(work, part, forms))
    if (own.length === 0) continue
    const record = await disclosed(work, { part, sponsor, extract, own })
    if (record === null) continue
    lines.push(...record)
    given.push(part)
  }
  const content = Buffer.from(`${[headLine, ...lines].join('\r\n')}\r\n`, 'utf8')
  const leftOut = parts.length - given.length
  await sql`insert into research.extract_file (extract, content, sha256, people, left_out, made_at)
    values (${extract}, ${content}, ${createHash('sha256').update(content).digest()}, ${given.length}, ${leftOut},
      ${work.now})`.execute(work.db)
  await sql`insert into research.extract_member (extract, enrolment)
    select ${extract}, e from unnest(${given.map(one => one.enrolment)}::uuid[]) e`.execute(work.db)
  work.saw(
    given.map(one => one.person),
    'project-extract',
  )
  return { people: given.length, leftOut }
})

const download = act(api.downloadExtract, async (work, { extract }) => {
  const { rows } = await sql<{ content: Buffer | null }>`
    select research.content_of(${extract}) as content`.execute(work.db)
  const content = rows[0]?.content ?? work.absent()
  return { base64: content.toString('base64'), name: `extract-${extract.slice(0, 8)}.csv` }
})

export const extractActs: readonly Act<any>[] = [ask, make, download]

interface Part {
  enrolment: string
  person: string
  organisation: string
  code: string
  dayZero: string
}

// Whoever has left is in no further extract, nor whoever has come of age and has not agreed herself.
async function partsOf(work: Work, project: string): Promise<Part[]> {
  const { rows } = await sql<Part>`
    select e.id as enrolment, e.person, e.organisation, p.code, p.day_zero as "dayZero"
    from research.enrolment e join research.participant p on p.id = e.id
    where e.project = ${project} and not exists (select from research.leaving l where l.enrolment = e.id)
      and exists (select from research.agreement a where a.enrolment = e.id
        and (a.signed_by = e.person or kernel.today() < e.adult_on))
      and not privacy.is_blocked(e.person, e.organisation, 'medical-record', e.at)
    order by p.code`.execute(work.db)
  return rows
}

async function formsOf(work: Work, project: string) {
  const protocols = await protocolsOf(work, project)
  return new Map(
    protocols.flatMap(({ protocol, plan }) =>
      plan.forms.map(form => [`${protocol} ${form.code}`, form] as const),
    ),
  )
}

// The last version of each form, read by the form as it was when it was filled.
async function gatheredOf(
  work: Work,
  { enrolment, person }: Part,
  forms: Awaited<ReturnType<typeof formsOf>>,
): Promise<Gathered[]> {
  const { rows } = await sql<{
    protocol: string
    visit: string
    form: string
    version: number
    at: Date
    sealed: Buffer
  }>`select distinct on (n.visit, n.form) n.protocol, n.visit, n.form, n.version, n.at, n.answers_sealed as sealed
    from research.entry n where n.enrolment = ${enrolment} order by n.visit, n.form, n.version desc`.execute(
    work.db,
  )
  const found: Gathered[] = []
  for (const { protocol, visit, form, version, at, sealed } of rows) {
    const opened = await work.sealing.open(work.db, person, 'research.entry.answers', sealed)
    const answers = opened === null ? {} : (JSON.parse(opened) as Answers)
    found.push({ visit, form: forms.get(`${protocol} ${form}`)!, version, at: dayOf(at), answers })
  }
  return found
}

// Data leaves by the one door only; whom it refuses is left out, and the extract says how many.
async function disclosed(
  work: Work,
  { part, sponsor, extract, own }: { part: Part; sponsor: string; extract: string; own: string[] },
): Promise<string[] | null> {
  const { person, organisation } = part
  const consent = await consentFor(work, { person, organisation, purpose: 'research' })
  if (!consent) return null
  try {
    const fields = await disclose(work, {
      recipient: sponsor,
      purpose: 'research',
      person,
      organisation,
      fields: { 'de-identified-record': own },
      ground: { by: 'consent', consent: consent.id },
      about: extract,
    })
    return fields['de-identified-record'] ?? null
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
