// Orders with their samples, results and reports, as the policies let the actor see them.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { dayOf } from '../catalogue/index.ts'
import { staffNamed } from '../organisations/index.ts'
import { ruleFor } from './access.ts'
import { openContent } from './content.ts'
import type { Line, origins, Report, Result, Sample, Stage } from './shapes.ts'
import { allTests, type Panel, type Test } from './test-list.ts'

export interface Order {
  id: string
  number: string
  organisation: string
  patient: string
  origin: (typeof origins)[number]
  booking: string | null
  contract: string | null
  referrer: string | null
  orderedBy: string
  at: Date
}

const columns = sql`o.id, o.number, o.organisation, o.patient, o.origin, o.booking, o.contract, o.referrer,
  o.ordered_by as "orderedBy", o.at`

/** The order, told to the journal; what is not this actor's is answered like what is not. */
export async function orderFor(work: Work, id: string): Promise<Order> {
  const { rows } =
    await sql<Order>`select ${columns} from laboratory.test_order o where o.id = ${id}`.execute(work.db)
  const order = rows[0] ?? work.absent()
  work.saw(order.patient, ruleFor(work.actor, order))
  work.note({ order: order.id })
  return order
}

/** Orders under the alias `o`, the newest first unless `order` says otherwise. */
export async function ordersWhere(
  work: Work,
  where: ReturnType<typeof sql>,
  limit = 200,
  order = sql`o.at desc`,
): Promise<Order[]> {
  const { rows } = await sql<Order>`select ${columns} from laboratory.test_order o where ${where}
    order by ${order}, o.id limit ${limit}`.execute(work.db)
  return rows
}

export interface NewOrder {
  organisation: string
  patient: string
  tests: readonly string[]
  from:
    | { origin: 'visit'; booking: string }
    | { origin: 'walk-in' }
    | {
        origin: 'referral'
        contract: string
        ground: 'consent' | 'care'
        prices: ReadonlyMap<string, number>
      }
}

/** Writes the order and its lines. The policies judge whether this actor may order for this patient. */
export async function placeOrder(
  work: Work,
  { organisation, patient, tests, from }: NewOrder,
): Promise<string> {
  const order = randomUUID()
  const year = Number(dayOf(work.now).slice(0, 4))
  const { rows } = await sql<{ last: number }>`
    insert into laboratory.order_counter (organisation, year, last) values (${organisation}, ${year}, 1)
    on conflict (organisation, year) do update set last = order_counter.last + 1 returning last`.execute(
    work.db,
  )
  const number = `${String(year).slice(2)}${String(rows[0]!.last).padStart(6, '0')}`
  const referral = from.origin === 'referral' ? from : null
  await sql`insert into laboratory.test_order (id, organisation, number, patient, origin, booking, contract, referrer, ground,
      ordered_by, at)
    values (${order}, ${organisation}, ${number}, ${patient}, ${from.origin},
      ${from.origin === 'visit' ? from.booking : null}, ${referral?.contract ?? null},
      ${referral ? work.actor.organisation : null}, ${referral?.ground ?? null}, ${work.actor.employment},
      ${work.now})`.execute(work.db)
  for (const test of tests) {
    await sql`insert into laboratory.order_line (id, test_order, patient, organisation, test, ordered_by, tiyn, at)
      values (${randomUUID()}, ${order}, ${patient}, ${organisation}, ${test}, ${work.actor.employment},
        ${referral?.prices.get(test) ?? null}, ${work.now})`.execute(work.db)
  }
  work.note({ order })
  return order
}

/** What is ordered, as far as the actor may see it, each with its newest result that the actor may see. */
export async function linesOf(work: Work, order: Order): Promise<Line[]> {
  const tests = await allTests(work)
  const { rows } = await sql<{ line: string; test: string }>`
    select l.id as line, l.test from laboratory.order_line l join laboratory.test t on t.code = l.test
    where l.test_order = ${order.id} order by t.place`.execute(work.db)
  const results = await resultsOf(
    work,
    order.patient,
    rows.map(row => row.line),
  )
  return rows.map(({ line, test }) => {
    const { name, unit, specimen, specimenName, container, isSensitive } = tests.get(test) as Test
    return {
      ...{ line, test, name, unit, specimen, specimenName, container, isSensitive },
      result: results.get(line) ?? null,
    }
  })
}

async function resultsOf(
  work: Work,
  patient: string,
  lines: readonly string[],
): Promise<Map<string, Result>> {
  const { rows } = await sql<{
    line: string
    result: string
    version: number
    sealed: Buffer
    analyser: string | null
    isCritical: boolean
    isCalled: boolean
    isReleased: boolean
    technical: string | null
    medical: string | null
    at: Date
  }>`
    select distinct on (r.order_line) r.order_line as line, r.id as result, r.version, r.content_sealed as sealed, r.analyser,
      r.is_critical as "isCritical", exists (select from laboratory.critical_call c where c.result = r.id) as "isCalled",
      exists (select from laboratory.report_result p where p.result = r.id) as "isReleased", r.at,
      (select v.by_employment from laboratory.validation v where v.result = r.id and v.step = 'technical') as technical,
      (select v.by_employment from laboratory.validation v where v.result = r.id and v.step = 'medical') as medical
    from laboratory.result r where r.order_line = any (${lines}::uuid[])
    order by r.order_line, r.version desc`.execute(work.db)
  const names = await staffNamed(
    work,
    rows.flatMap(row => [row.technical, row.medical]).filter(one => one !== null),
  )
  const found = new Map<string, Result>()
  for (const { line, sealed, at, technical, medical, ...row } of rows) {
    const content = await openContent(work, patient, sealed)
    if (!content) continue
    const nameOf = (employment: string | null) => (employment ? (names.get(employment)?.name ?? null) : null)
    found.set(line, {
      ...row,
      ...content,
      // The value before this one may be of an order that is not released, or not this reader's.
      ...(work.actor.duty === 'laboratory' ? {} : { previous: null, differs: false }),
      at: at.toISOString(),
      technical: nameOf(technical),
      medical: nameOf(medical),
    })
  }
  return found
}

/** What is ordered in a few words: a panel by its name where all of it is there, the other tests by theirs. */
export function inShort(lines: readonly Line[], panels: readonly Panel[]): Text[] {
  const tests = new Set(lines.map(line => line.test))
  const whole = panels.filter(panel => panel.tests.every(test => tests.has(test)))
  const inPanels = new Set(whole.flatMap(panel => panel.tests))
  return [
    ...whole.map(panel => panel.name),
    ...lines.filter(line => !inPanels.has(line.test)).map(line => line.name),
  ]
}

/** Samples of an order with every hand that they went through. */
export async function samplesOf(work: Work, order: Pick<Order, 'id'>): Promise<Sample[]> {
  const { rows } = await sql<{
    sample: string
    number: string
    specimen: string
    step: Sample['state']
    reason: Sample['steps'][number]['reason']
    by: string
    at: Date
  }>`
    select s.id as sample, s.number, s.specimen, c.step, c.reason, c.by_employment as by, c.at
    from laboratory.sample s join laboratory.custody c on c.sample = s.id
    where s.test_order = ${order.id} order by s.number, c.step <> 'collected', c.at`.execute(work.db)
  const tests = [...(await allTests(work)).values()]
  const names = await staffNamed(
    work,
    rows.map(row => row.by),
  )
  const samples = new Map<string, Sample>()
  for (const { sample, number, specimen, step, reason, by, at } of rows) {
    const kind = tests.find(test => test.specimen === specimen)!
    const known: Sample = samples.get(sample) ?? {
      ...{ sample, number, specimen, specimenName: kind.specimenName, container: kind.container },
      ...{ steps: [], state: step },
    }
    known.state = step
    known.steps.push({ step, reason, by: names.get(by)?.name ?? '', at: at.toISOString() })
    samples.set(sample, known)
  }
  return [...samples.values()]
}

/** Reports of an order, the newest first: the others are superseded. */
export async function reportsOf(work: Work, { id, number }: Pick<Order, 'id' | 'number'>): Promise<Report[]> {
  const { rows } = await sql<Omit<Report, 'number' | 'at'> & { at: Date }>`
    select r.id as report, r.version, r.at, r.code, r.is_amended as "isAmended",
      exists (select from laboratory.given_back g where g.report = r.id) as "isGivenBack"
    from laboratory.report r where r.test_order = ${id} order by r.version desc`.execute(work.db)
  return rows.map(row => ({ ...row, number: `${number}/${row.version}`, at: row.at.toISOString() }))
}

/** Where an order stands: the earliest step that some of it still waits for. */
export function stageOf(lines: readonly Line[], samples: readonly Sample[]): Stage {
  const standing = samples.filter(sample => sample.state !== 'rejected')
  const sampleOf = (line: Line) => standing.find(sample => sample.specimen === line.specimen)
  if (lines.some(line => !sampleOf(line))) return 'to-collect'
  if (lines.some(line => sampleOf(line)!.state === 'collected')) return 'to-receive'
  if (lines.some(line => !line.result)) return 'to-enter'
  if (lines.some(line => !line.result!.technical)) return 'to-check'
  if (lines.some(line => !line.result!.medical)) return 'to-validate'
  return lines.some(line => !line.result!.isReleased) ? 'to-release' : 'released'
}
