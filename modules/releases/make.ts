// How a release is made out of the visits of an organisation: who may join, how everybody is hidden, what the
// file says and how great the risk is that remains.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { researchRows } from '../care/index.ts'
import { anonymise } from './anonymity.ts'
import { joinSmall, suppress } from './cells.ts'
import { shifted, shiftOf } from './dates.ts'
import {
  diagnosisLevels,
  type Field,
  fields,
  type Levels,
  nameOf,
  type Visit,
  valuesOf,
} from './hierarchies.ts'
import { type Risk, riskOf } from './risk.ts'

export interface Release {
  id: string
  organisation: string
  kind: 'records' | 'table'
  fields: Field[]
  fromDay: string
  untilDay: string
  k: number
  l: number
  expiresOn: string
}

/** What is known of a release without its content. */
export interface Result {
  levels: Levels
  diagnosisLevel: number
  /** Share of visits that are left out, or of cells that are hidden. */
  suppressed: number
  loss: number
  risk: Risk
}

export interface Made {
  people: number
  visits: number
  result: Result | null
  content: string
  /** Classes of people, by place in the file. */
  classes: Set<string>[]
}

const mostSuppressed = 0.2

/** Makes the release as it would be now; only the system reads the visits. A `result` of null: nobody can be hidden. */
export async function make(work: Work, release: Release): Promise<Made> {
  const visits = await visitsFor(work, release)
  return release.kind === 'records' ? records(work, release, visits) : table(release, visits)
}

export async function releaseOf(work: Pick<Work, 'db'>, id: string): Promise<Release | null> {
  const { rows } = await sql<Release>`
    select id, organisation, kind, fields, from_day as "fromDay", until_day as "untilDay", k, l, expires_on as "expiresOn"
    from releases.release where id = ${id}`.execute(work.db)
  return rows[0] ?? null
}

// Records need each person's consent to research (Law 94-V Art. 17, Health Code 273(3)); a table needs none
// (PF-3.10). An objection is honoured in both.
async function visitsFor(work: Work, release: Release): Promise<Visit[]> {
  const { organisation, fromDay: from, untilDay: until } = release
  const rows = await researchRows(work, { organisation, from, until })
  const people = [...new Set(rows.map(row => row.person))]
  const { rows: out } = await sql<{ person: string }>`
    select person from releases.objection where until is null and person = any (${people}::uuid[])`.execute(
    work.db,
  )
  const objected = new Set(out.map(row => row.person))
  const consented =
    release.kind === 'records' ? await consenting(work, organisation, people) : new Set(people)
  const key = randomBytes(32)
  return rows
    .filter(({ person }) => consented.has(person) && !objected.has(person))
    .map(row => ({
      ...row,
      // A table tells whole months: shifting them would only make it false.
      day: release.kind === 'records' ? shifted(row.day, shiftOf(row.person, key)) : row.day,
    }))
}

async function consenting(work: Work, organisation: string, people: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ person: string }>`
    select person from privacy.consent_view where purpose = 'research' and organisation = ${organisation}
      and person = any (${people}::uuid[]) and withdrawn_at is null and from_at <= ${work.now} and until > ${work.now}`.execute(
    work.db,
  )
  return new Set(rows.map(row => row.person))
}

async function records(work: Work, release: Release, visits: Visit[]): Promise<Made> {
  const all = { people: new Set(visits.map(visit => visit.person)).size, visits: visits.length }
  const found = anonymise(visits, { ...release, mostSuppressed })
  if (!found) return { ...all, result: null, content: '', classes: [] }
  const chosen = fields.filter(field => release.fields.includes(field))
  const head = ['class', ...chosen, 'diagnosis']
  const lines = [...found.classes.values()].flatMap((group, at) =>
    group.map(visit => [
      String(at + 1),
      ...valuesOf(visit, found.levels),
      diagnosisLevels[found.diagnosisLevel]!(visit),
    ]),
  )
  const released = [...found.classes.values()].map(group => new Set(group.map(visit => visit.person)))
  return {
    people: new Set(released.flatMap(people => [...people])).size,
    visits: lines.length,
    result: {
      levels: found.levels,
      diagnosisLevel: found.diagnosisLevel,
      suppressed: visits.length ? found.suppressed.length / visits.length : 0,
      loss: found.loss,
      risk: riskOf(found.classes, await populationOf(work, release, found.classes, found.levels)),
    },
    // The order of rows must not tell who came first.
    content: csv([head, ...lines.sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1))]),
    classes: released,
  }
}

// Everybody who visited in the period, consenting or not, and looks the same: whom a journalist must choose
// among. Shifted days tell a journalist nothing, so they are left out of the looks.
async function populationOf(
  work: Work,
  { organisation, fromDay: from, untilDay: until }: Release,
  classes: ReadonlyMap<string, readonly Visit[]>,
  { day, ...looks }: Levels,
): Promise<(name: string) => number> {
  const people = Map.groupBy(await researchRows(work, { organisation, from, until }), row =>
    nameOf(row, looks),
  )
  return name => new Set(people.get(nameOf(classes.get(name)![0]!, looks))?.map(row => row.person)).size
}

// People with a diagnosis by the first chosen field: a two-way table.
function table(release: Release, visits: Visit[]): Made {
  const people = new Set(visits.map(visit => visit.person))
  const all = { people: people.size, visits: visits.length }
  if (people.size < release.k) return { ...all, result: null, content: '', classes: [] }
  const by = fields.find(field => release.fields.includes(field))!
  const levels: Levels = { [by]: by === 'day' ? 1 : 0 }
  const counted = countsOf(visits, visit => valuesOf(visit, levels)[0]!, diagnosisLevels[1])
  const joined = joinSmall(counted, release.k, '*')
  const shown = suppress(joined.counts, release.k)
  const cells = shown.flat()
  // A shown cell is a class of people; who is counted in one is known to nobody, but how many is.
  const sizes = new Map(cells.flatMap((cell, at) => (cell ? [[String(at), peopleNamed(cell)] as const] : [])))
  return {
    ...all,
    result: {
      levels,
      diagnosisLevel: 1,
      suppressed: cells.filter(cell => cell === null).length / cells.length,
      loss: 0,
      risk: riskOf(sizes, () => 0),
    },
    content: csv([
      [by, ...joined.columns],
      ...joined.rows.map((row, at) => [row, ...shown[at]!.map(cell => (cell === null ? '' : String(cell)))]),
    ]),
    classes: [people],
  }
}

function countsOf(
  visits: readonly Visit[],
  rowOf: (visit: Visit) => string,
  columnOf: (visit: Visit) => string,
) {
  const rows = [...new Set(visits.map(rowOf))].sort()
  const columns = [...new Set(visits.map(columnOf))].sort()
  const people = Map.groupBy(visits, visit => `${rowOf(visit)}\n${columnOf(visit)}`)
  const count = (row: string, column: string) =>
    new Set(people.get(`${row}\n${column}`)?.map(visit => visit.person)).size
  return { rows, columns, counts: rows.map(row => columns.map(column => count(row, column))) }
}

function peopleNamed(count: number) {
  return Array.from({ length: count }, (_, at) => ({ person: String(at) }))
}

function csv(lines: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return lines.map(line => `${line.map(quoted).join(',')}\r\n`).join('')
}
