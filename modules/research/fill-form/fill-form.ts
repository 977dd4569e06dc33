import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Act, act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { staffNamed, three } from '../../organisations/index.ts'
import { type Answers, faultsOf, type Plan, plainAnswers } from '../plan.ts'
import { atWork, dueOf, type ParticipantRow, participantsWhere, protocolsOf } from '../project-row.ts'
import * as api from './fill-form.api.ts'

const show = act(api.showParticipant, async (work, { participant }) => {
  const part = await partOf(work, participant)
  sawPart(work, part)
  const { project, title, code, name, state, dayZero } = part
  const due = dueOf(work, part.plans[0], part).map(one => {
    const { visit, form } = placeIn(part.plans, one.visit, one.form)!
    return { ...one, visitName: visit.name, formTitle: form.title }
  })
  return { project, title, code, name, state, dayZero, due }
})

const open = act(api.openForm, async (work, { participant, visit, form: wanted }) => {
  const part = await partOf(work, participant)
  const versions = await entriesOf(work, part, { visit, form: wanted })
  const last = versions.at(-1)
  const place = placeIn(part.plans, visit, wanted) ?? work.absent()
  const due = dueOf(work, part.plans[0], part).find(one => one.visit === visit && one.form === wanted)
  const queries = await queriesOf(work, participant, visit, wanted)
  const signed = last?.signedBy ? [last.signedBy] : []
  const names = await staffNamed(work, [
    ...versions.flatMap(one => one.by ?? []),
    ...queries.map(one => one.by),
    ...signed,
  ])
  const nameOf = (employment: string) => names.get(employment)?.name ?? ''
  sawPart(work, part)
  return {
    participant,
    project: part.project,
    site: part.site,
    person: part.person,
    title: part.title,
    code: part.code,
    name: part.name,
    visitName: place.visit.name,
    from: due?.from ?? part.dayZero,
    until: due?.until ?? part.dayZero,
    form: place.form,
    version: last?.version ?? 0,
    entry: last?.entry ?? null,
    answers: last ? last.answers : part.person ? {} : null,
    signedOff: last?.signedBy ? { by: nameOf(last.signedBy), at: last.signedAt!.toISOString() } : null,
    history: versions.map(({ version, at, by, reason, answers }) => ({
      version,
      at: at.toISOString(),
      by: by && nameOf(by),
      reason,
      answers,
    })),
    queries: queries.map(one => ({ ...one, by: nameOf(one.by), at: one.at.toISOString() })),
    mayFill:
      part.person !== null &&
      part.state === 'takes-part' &&
      part.goesOn &&
      due !== undefined &&
      due.state !== 'ahead' &&
      (work.actor.duty !== null || place.form.by === 'participant'),
    curates: work.actor.duty !== null && part.person !== null,
  }
})

const fill = act(api.fillForm, async (work, { participant, visit, form: wanted, over, answers, reason }) => {
  const part = await partOf(work, participant)
  const person = part.person ?? work.absent()
  const place = placeIn(part.plans.slice(0, 1), visit, wanted) ?? work.absent()
  if (work.actor.duty === null && place.form.by !== 'participant') return work.absent()
  const due = dueOf(work, part.plans[0], part).find(one => one.visit === visit && one.form === wanted)
  if (due?.state === 'ahead') return work.refuse('too-early')
  const given = Object.fromEntries(answers.map(one => [one.field, one.value]))
  const faults = faultsOf(place.form, given)
  if (faults.length > 0) return work.refuse('answers-do-not-fit', { fields: faults })
  if (over > 0 && reason === '') return work.refuse('reason-needed')
  const entry = randomUUID()
  const plain = JSON.stringify(plainAnswers(place.form, given))
  const seal = (column: string, words: string) =>
    work.sealing.seal(work.db, person, `research.entry.${column}`, words)
  await sql`insert into research.entry (id, enrolment, project, protocol, visit, form, version, answers_sealed, reason_sealed,
      by_employment, at)
    values (${entry}, ${participant}, ${part.project}, ${part.inForce}, ${visit}, ${wanted}, ${over + 1},
      ${await seal('answers', plain)}, ${over > 0 ? await seal('reason', reason) : null}, ${work.actor.employment},
      ${work.now})`.execute(work.db)
  sawPart(work, part)
  work.note({ entry })
  return { entry, version: over + 1 }
})

const signOff = act(api.signForm, async (work, { entry }) => {
  const { part, openQueries } = await entryAtHand(work, entry)
  if (part.person === null) return work.absent()
  if (openQueries > 0) return work.refuse('query-open')
  await sql`insert into research.sign_off (entry, by_employment, at)
    values (${entry}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  sawPart(work, part)
  work.note({ entry })
  return {}
})

const ask = act(api.askQuery, async (work, { entry, field, asks }) => {
  const { part, visit, form } = await entryAtHand(work, entry)
  const place = placeIn(part.plans, visit, form)
  if (!place?.form.fields.some(one => one.code === field)) return work.absent()
  const query = randomUUID()
  await sql`insert into research.query (id, entry, field, asks, by_employment, at)
    values (${query}, ${entry}, ${field}, ${asks}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  sawPart(work, part)
  work.note({ query })
  return { query }
})

const answer = act(api.answerQuery, async (work, { query, outcome }) => {
  const { part } = await queryAtHand(work, query)
  if (part.person === null) return work.absent()
  await sql`insert into research.query_answer (query, outcome, by_employment, at)
    values (${query}, ${outcome}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  sawPart(work, part)
  work.note({ query })
  return {}
})

const close = act(api.closeQuery, async (work, { query }) => {
  const { part, answered } = await queryAtHand(work, query)
  if (!answered) return work.refuse('not-answered')
  await sql`insert into research.query_end (query, by_employment, at)
    values (${query}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  sawPart(work, part)
  work.note({ query })
  return {}
})

export const formActs: readonly Act<any>[] = [show, open, fill, signOff, ask, answer, close]

type Part = ParticipantRow & {
  project: string
  site: string
  title: Text
  goesOn: boolean
  inForce: string | null
  /** Plans, that in force first. */
  plans: Plan[]
}

// As the person, a representative, a curator of the site, or by code as whoever leads; nobody else.
async function partOf(work: Work, participant: string): Promise<Part> {
  const mine = sql`e.person = any (${work.actor.persons}::uuid[])`
  const [part] = await participantsWhere(
    work,
    sql`p.id = ${participant} and ${work.actor.duty ? atWork : mine}`,
  )
  if (!part) return work.absent()
  const { rows } = await sql<{ project: string; site: string; title: Text; goesOn: boolean }>`
    select p.project, p.site, ${three('j.title')} as title,
      not exists (select from research.project_end d where d.project = p.project) as "goesOn"
    from research.participant p join research.project j on j.id = p.project where p.id = ${participant}`.execute(
    work.db,
  )
  const row = rows[0]!
  const protocols = await protocolsOf(work, row.project)
  const inForce = protocols.find(one => one.inForce)
  const plans = [...(inForce ? [inForce] : []), ...protocols.filter(one => !one.inForce)].map(one => one.plan)
  return { ...part, ...row, inForce: inForce?.protocol ?? null, plans }
}

function sawPart(work: Work, { person }: Part) {
  if (person === null) work.saw([], 'project-lead')
  else work.saw(person, work.actor.duty ? 'project-curator' : 'self')
}

// The newest plan that knows it: what an older version gathered stays readable.
function placeIn(plans: readonly Plan[], visitCode: string, formCode: string) {
  for (const { visits, forms } of plans) {
    const visit = visits.find(one => one.code === visitCode && one.forms.includes(formCode))
    const form = forms.find(one => one.code === formCode)
    if (visit && form) return { visit, form }
  }
  return null
}

async function entriesOf(
  work: Work,
  { participant, person }: Part,
  { visit, form }: { visit: string; form: string },
) {
  const { rows } = await sql<{
    entry: string
    version: number
    at: Date
    by: string | null
    answersSealed: Buffer
    reasonSealed: Buffer | null
    signedBy: string | null
    signedAt: Date | null
  }>`select n.id as entry, n.version, n.at, n.by_employment as by, n.answers_sealed as "answersSealed",
      n.reason_sealed as "reasonSealed", s.by_employment as "signedBy", s.at as "signedAt"
    from research.entry n left join research.sign_off s on s.entry = n.id
    where n.enrolment = ${participant} and n.visit = ${visit} and n.form = ${form} order by n.version`.execute(
    work.db,
  )
  const opened = async (column: string, sealed: Buffer | null) =>
    person && sealed ? work.sealing.open(work.db, person, `research.entry.${column}`, sealed) : null
  return Promise.all(
    rows.map(async ({ answersSealed, reasonSealed, ...row }) => {
      const answers = await opened('answers', answersSealed)
      return {
        ...row,
        answers: answers === null ? null : (JSON.parse(answers) as Answers),
        reason: await opened('reason', reasonSealed),
      }
    }),
  )
}

async function queriesOf(work: Work, participant: string, visit: string, form: string) {
  const { rows } = await sql<{
    query: string
    field: string
    asks: 'missing' | 'unlikely' | 'contradicts' | 'unit' | 'source'
    by: string
    at: Date
    outcome: 'corrected' | 'confirmed' | 'unknown' | null
    closed: boolean
  }>`select q.id as query, q.field, q.asks, q.by_employment as by, q.at, a.outcome, d.query is not null as closed
    from research.query q join research.entry n on n.id = q.entry
    left join research.query_answer a on a.query = q.id left join research.query_end d on d.query = q.id
    where n.enrolment = ${participant} and n.visit = ${visit} and n.form = ${form} order by q.at, q.id`.execute(
    work.db,
  )
  return rows
}

async function entryAtHand(work: Work, entry: string) {
  const { rows } = await sql<{
    enrolment: string
    visit: string
    form: string
    openQueries: number
  }>`
    select n.enrolment, n.visit, n.form,
      (select count(*)::int from research.query q join research.entry m on m.id = q.entry where m.enrolment = n.enrolment
        and m.visit = n.visit and m.form = n.form
        and not exists (select from research.query_end d where d.query = q.id)) as "openQueries"
    from research.entry n where n.id = ${entry}`.execute(work.db)
  const row = rows[0] ?? work.absent()
  return { ...row, part: await partOf(work, row.enrolment) }
}

async function queryAtHand(work: Work, query: string) {
  const { rows } = await sql<{ enrolment: string; answered: boolean }>`
    select n.enrolment, exists (select from research.query_answer a where a.query = q.id) as answered
    from research.query q join research.entry n on n.id = q.entry where q.id = ${query}`.execute(work.db)
  const row = rows[0] ?? work.absent()
  return { ...row, part: await partOf(work, row.enrolment) }
}
