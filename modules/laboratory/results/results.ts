import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { fault, type Work } from '../../../kernel/work.ts'
import { stopClock } from '../../deadlines/index.ts'
import { linesOf, type Order, orderFor, samplesOf } from '../orders.ts'
import { refuseImpossible, writeResult } from '../write-result.ts'
import * as declarations from './results.api.ts'

const enter = act(declarations.enterResults, async (work, { order: id, values, reason }) => {
  const order = await orderFor(work, id)
  const lines = await linesOf(work, order)
  const samples = await samplesOf(work, order)
  let entered = 0
  let critical = 0
  for (const [at, { line: asked, value }] of values.entries()) {
    const line = lines.find(one => one.line === asked) ?? work.absent()
    const sample = samples.find(one => one.specimen === line.specimen && one.state === 'received')
    if (!sample) return work.refuse('no-sample')
    const read = await refuseImpossible(work, line.test, value, `values.${at}.value`)
    // Nothing has changed: the others of the form are written, this one is not written anew.
    if (line.result?.value === read.text) continue
    if (line.result && !reason) work.refuse('say-why', { fields: [fault('reason', sayWhy)] })
    const written = await writeResult(work, {
      order,
      line,
      sample: sample.sample,
      read,
      reason: reason ?? null,
      analyser: null,
    })
    entered += 1
    if (written.isCritical) critical += 1
  }
  return { entered, critical }
})

const validate = act(declarations.validateResults, async (work, { order: id, step, results }) => {
  const order = await orderFor(work, id)
  const now = (await linesOf(work, order)).flatMap(({ result }) => (result ? [result] : []))
  for (const asked of results) {
    const result = now.find(one => one.result === asked)
    if (!result || result[step]) return work.refuse('validated-already')
    if (step === 'medical' && !result.technical) work.refuse('technical-first')
    if (await validatedByMe(work, asked)) work.refuse('another-person')
    await sql`insert into laboratory.validation (result, step, organisation, by_employment, by_account, at)
      values (${asked}, ${step}, ${order.organisation}, ${work.actor.employment}, ${work.actor.account}, ${work.now})`.execute(
      work.db,
    )
  }
  return { validated: results.length }
})

const call = act(declarations.recordCriticalCall, async (work, { result, told, readBack }) => {
  const order = await orderOfResult(work, result)
  const found = (await linesOf(work, order)).find(line => line.result?.result === result)?.result
  if (!found?.isCritical) work.absent()
  if (!readBack) work.refuse('not-read-back')
  if (found?.isCalled) work.refuse('called-already')
  const sealed = await work.sealing.seal(work.db, order.patient, 'laboratory.critical_call.told', told)
  await sql`insert into laboratory.critical_call (result, patient, organisation, told_sealed, read_back, by_employment, at)
    values (${result}, ${order.patient}, ${order.organisation}, ${sealed}, ${readBack}, ${work.actor.employment},
      ${work.now})`.execute(work.db)
  await work.emit('critical-value-told', { result })
  return { order: order.id }
})

const endClock = act(declarations.endCriticalClock, async (work, { result }) => {
  work.saw([], 'system-duty')
  const { rows } = await sql`select from laboratory.critical_call where result = ${result}`.execute(work.db)
  // Without a call the value was corrected, and there is nothing left to tell.
  await stopClock(work, { event: 'critical-value', about: result }, rows.length > 0 ? 'done' : 'given-up')
  return {}
})

export const resultActs = [enter, validate, call, endClock]

const sayWhy = declarations.enterResults.refusals['say-why'].says

async function orderOfResult(work: Work, result: string): Promise<Order> {
  const { rows } = await sql<{ order: string }>`
    select l.test_order as order from laboratory.result r join laboratory.order_line l on l.id = r.order_line
    where r.id = ${result}`.execute(work.db)
  return orderFor(work, rows[0]?.order ?? work.absent())
}

async function validatedByMe(work: Work, result: string): Promise<boolean> {
  const { rows } = await sql`select 1 from laboratory.validation
    where result = ${result} and by_account = ${work.actor.account}`.execute(work.db)
  return rows.length > 0
}
