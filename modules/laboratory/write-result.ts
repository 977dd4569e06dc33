// One way by which a measured value becomes a result, whether a hand or an analyser brought it.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { fault, type Work } from '../../kernel/work.ts'
import { dayOf } from '../catalogue/index.ts'
import { startClock } from '../deadlines/index.ts'
import { openContent, sealContent } from './content.ts'
import { differsTooMuch, flagOf, isCritical, rangeFor, readValue } from './judge.ts'
import type { Order } from './orders.ts'
import { enterResults } from './results/results.api.ts'
import type { Line } from './shapes.ts'
import { allTests, rangesOf } from './test-list.ts'

export type Read = NonNullable<ReturnType<typeof readValue>>

/** The value of a test as a number within what is possible; null otherwise. */
export async function readPossible(work: Pick<Work, 'db'>, code: string, text: string): Promise<Read | null> {
  const test = (await allTests(work)).get(code)
  const read = test && readValue(text, test.decimals)
  return read && read.value >= test.possibleLow && read.value <= test.possibleHigh ? read : null
}

/** The same, or the refusal `not-a-value` beside its field. */
export async function refuseImpossible(
  work: Work<'not-a-value'>,
  code: string,
  text: string,
  field: string,
): Promise<Read> {
  const read = await readPossible(work, code, text)
  if (read) return read
  const { name, possibleLow, possibleHigh, unit } = (await allTests(work)).get(code)!
  const values = { test: name[work.lang], low: String(possibleLow), high: String(possibleHigh), unit }
  return work.refuse('not-a-value', {
    values,
    fields: [fault(field, enterResults.refusals['not-a-value'].says, values)],
  })
}

/** Judges and seals the value as the next version of its line; a critical one begins its clock. */
export async function writeResult(
  work: Work,
  of: {
    order: Order
    line: Line
    sample: string
    read: Read
    reason: string | null
    analyser: string | null
  },
): Promise<{ result: string; isCritical: boolean }> {
  const { order, line, read } = of
  const test = (await allTests(work)).get(line.test)!
  const patient = await patientOf(work, order.patient)
  const range = rangeFor(await rangesOf(work, line.test), { ...patient, day: dayOf(work.now) })
  const previous = await previousOf(work, order, line)
  const flag = flagOf(read.value, range)
  const result = randomUUID()
  const content = {
    ...{ value: read.text, unit: test.unit, low: range?.low ?? null, high: range?.high ?? null, flag },
    previous: previous?.text ?? null,
    differs: differsTooMuch(
      read.value,
      previous,
      { percent: test.deltaPercent, days: test.deltaDays },
      work.now,
    ),
  }
  const reason =
    of.reason && (await work.sealing.seal(work.db, order.patient, 'laboratory.result.reason', of.reason))
  await sql`insert into laboratory.result (id, order_line, version, patient, organisation, sample, content_sealed, is_critical,
      analyser, reason_sealed, entered_by, at)
    values (${result}, ${line.line}, ${(line.result?.version ?? 0) + 1}, ${order.patient}, ${order.organisation}, ${of.sample},
      ${await sealContent(work, order.patient, content)}, ${isCritical(flag)}, ${of.analyser}, ${reason},
      ${work.actor.employment}, ${work.now})`.execute(work.db)
  const corrected = line.result?.isCritical && !line.result.isCalled ? line.result : null
  if (corrected) await work.emit('critical-value-corrected', { result: corrected.result })
  if (isCritical(flag)) {
    await startClock(work, {
      ...{ event: 'critical-value', about: result, organisation: order.organisation },
      // The clock is the laboratory's: it tells nobody whose value it is.
      ...{ person: null, link: `/laboratory/orders/${order.id}` },
      // Nobody was called yet about the value that this one corrects: its hour goes on.
      ...(corrected ? { begunAt: new Date(corrected.at) } : {}),
    })
  }
  return { result, isCritical: isCritical(flag) }
}

async function patientOf(work: Work, patient: string) {
  const { rows } = await sql<{ sex: 'female' | 'male'; birthDate: string }>`
    select sex, birth_date::text as "birthDate" from people.person_view where id = ${patient}`.execute(
    work.db,
  )
  return rows[0] ?? work.absent()
}

// The newest result of the same test from another order; a version that is being corrected is no history.
async function previousOf(work: Work, order: Order, { test }: Line) {
  const { rows } = await sql<{ sealed: Buffer; at: Date }>`
    select r.content_sealed as sealed, r.at from laboratory.result r join laboratory.order_line l on l.id = r.order_line
    where r.patient = ${order.patient} and l.test = ${test} and l.test_order <> ${order.id}
    order by r.at desc, r.version desc limit 1`.execute(work.db)
  const content = rows[0] && (await openContent(work, order.patient, rows[0].sealed))
  return content ? { value: Number(content.value), text: content.value, at: rows[0]!.at } : null
}
