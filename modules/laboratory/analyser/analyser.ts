import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { linesOf, type Order, ordersWhere, samplesOf } from '../orders.ts'
import { allTests } from '../test-list.ts'
import { readPossible, writeResult } from '../write-result.ts'
import * as declarations from './analyser.api.ts'
import { faultWords } from './analyser.texts.ts'
import { type FrameFault, readTransmission } from './astm-frames.ts'
import { type MeasuredRecord, type RecordFault, readRecords } from './astm-records.ts'
import { ucumOf } from './units.ts'

const take = act(declarations.takeAnalyserMessage, async (work, { analyser, transmission }) => {
  const read = readTransmission(transmission)
  if ('fault' in read) return work.refuse('broken-message', { values: { fault: inWords(work, read.fault) } })
  const records = readRecords(read.text)
  if ('fault' in records)
    return work.refuse('broken-message', { values: { fault: inWords(work, records.fault) } })
  const organisation = work.actor.organisation!
  const digest = createHash('sha256').update(`${analyser}\n${read.text}`).digest()
  const { rows } = await sql`select 1 from laboratory.analyser_message
    where organisation = ${organisation} and digest = ${digest}`.execute(work.db)
  const people = new Set<string>()
  let entered = 0
  let quarantined = 0
  if (rows.length === 0) {
    const message = randomUUID()
    await sql`insert into laboratory.analyser_message (id, organisation, analyser, digest, taken_by, at)
      values (${message}, ${organisation}, ${analyser}, ${digest}, ${work.actor.employment}, ${work.now})`.execute(
      work.db,
    )
    for (const measured of records.values) {
      const found = await orderOfSample(work, measured.sample)
      if (found) people.add(found.order.patient)
      const reason = await enter(work, measured, found, analyser)
      if (reason) await quarantine(work, message, measured, found, reason)
      if (reason) quarantined += 1
      else entered += 1
    }
  }
  work.saw([...people], 'laboratory-work')
  return { isRepeated: rows.length > 0, entered, quarantined }
})

const show = act(declarations.showQuarantine, async work => {
  const { rows } = await sql<{
    entry: string
    at: Date
    analyser: string
    reason: Reason
    patient: string | null
    record: string | null
    sealed: Buffer | null
  }>`
    select q.id as entry, q.at, m.analyser, q.reason, q.patient, q.record, q.record_sealed as sealed
    from laboratory.quarantine q join laboratory.analyser_message m on m.id = q.message
    where not exists (select from laboratory.quarantine_end e where e.entry = q.id)
    order by q.at desc, q.id limit 200`.execute(work.db)
  work.saw([...new Set(rows.flatMap(row => row.patient ?? []))], 'laboratory-work')
  const entries = []
  for (const { patient, record, sealed, at, ...row } of rows) {
    const opened = patient && sealed ? await work.sealing.open(work.db, patient, recordField, sealed) : record
    entries.push({ ...row, at: at.toISOString(), record: opened ?? '' })
  }
  return { entries }
})

const settle = act(declarations.settleQuarantine, async (work, { entry, how }) => {
  const { rows } = await sql<{ organisation: string; patient: string | null }>`
    select organisation, patient from laboratory.quarantine where id = ${entry}`.execute(work.db)
  const { organisation, patient } = rows[0] ?? work.absent()
  work.saw(patient ?? [], 'laboratory-work')
  await sql`insert into laboratory.quarantine_end (entry, organisation, how, settled_by, at)
    values (${entry}, ${organisation}, ${how}, ${work.actor.employment}, ${work.now})`.execute(work.db)
  return {}
})

export const analyserActs = [take, show, settle]

type Reason = (typeof declarations.reasons)[number]
type Found = { order: Order; sample: string; specimen: string; isReceived: boolean }

const recordField = 'laboratory.quarantine.record'

function inWords({ lang }: Pick<Work, 'lang'>, fault: FrameFault | RecordFault): string {
  return faultWords[fault][lang]
}

async function orderOfSample(work: Work, number: string): Promise<Found | null> {
  const { rows } = await sql<{ sample: string; order: string }>`
    select id as sample, test_order as order from laboratory.sample
    where organisation = ${work.actor.organisation} and number = ${number}`.execute(work.db)
  const [order] = rows[0] ? await ordersWhere(work, sql`o.id = ${rows[0].order}`) : []
  if (!order) return null
  const { sample, specimen, state } = (await samplesOf(work, order)).find(
    one => one.sample === rows[0]!.sample,
  )!
  return { order, sample, specimen, isReceived: state === 'received' }
}

// Writes the value as a result, or answers why it is not to be believed. A result that stands is never replaced by a
// machine: a correction needs somebody's reason.
async function enter(
  work: Work,
  measured: MeasuredRecord,
  found: Found | null,
  analyser: string,
): Promise<Reason | null> {
  if (!found) return 'unknown-sample'
  const test = (await allTests(work)).get(measured.test)
  if (!test) return 'unknown-test'
  const line = (await linesOf(work, found.order)).find(
    one => one.test === test.code && one.specimen === found.specimen,
  )
  if (!line) return 'not-ordered'
  if (!found.isReceived) return 'not-received'
  if (measured.status !== '' && measured.status !== 'F') return 'not-final'
  if (ucumOf(measured.unit) !== test.unit) return 'other-unit'
  const read = await readPossible(work, test.code, measured.value)
  if (!read) return 'not-a-value'
  if (line.result) return 'has-result'
  await writeResult(work, { order: found.order, line, sample: found.sample, read, reason: null, analyser })
  return null
}

async function quarantine(
  work: Work,
  message: string,
  { record }: MeasuredRecord,
  found: Found | null,
  reason: Reason,
) {
  const patient = found?.order.patient ?? null
  const sealed = patient && (await work.sealing.seal(work.db, patient, recordField, record))
  await sql`insert into laboratory.quarantine (id, message, organisation, reason, patient, sample, record, record_sealed, at)
    values (${randomUUID()}, ${message}, ${work.actor.organisation}, ${reason}, ${patient}, ${found?.sample ?? null},
      ${patient ? null : record}, ${sealed}, ${work.now})`.execute(work.db)
}
