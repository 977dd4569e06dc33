import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { type Paper, printedDate, printedDay, printPaper } from '../../../kernel/press/paper.ts'
import type { Work } from '../../../kernel/work.ts'
import { organisationById } from '../../organisations/index.ts'
import { texts } from '../laboratory.texts.ts'
import { linesOf, type Order, orderFor, samplesOf } from '../orders.ts'
import type { rejections } from '../shapes.ts'
import * as declarations from './samples.api.ts'

const collect = act(declarations.collectSample, async (work, { order: id, specimen, signs }) => {
  const order = await orderFor(work, id)
  if (new Set(signs).size < 2) work.refuse('two-signs')
  if (!(await linesOf(work, order)).some(line => line.specimen === specimen)) work.refuse('not-ordered')
  const taken = await samplesOf(work, order)
  if (taken.some(one => one.specimen === specimen && one.state !== 'rejected')) work.refuse('sample-stands')
  const sample = randomUUID()
  const number = `${order.number}${String(taken.length + 1).padStart(2, '0')}`
  await sql`insert into laboratory.sample (id, test_order, patient, organisation, number, specimen, identified_by, collected_by, at)
    values (${sample}, ${id}, ${order.patient}, ${order.organisation}, ${number}, ${specimen}, ${[...new Set(signs)]},
      ${work.actor.employment}, ${work.now})`.execute(work.db)
  await handOver(work, { sample, organisation: order.organisation, step: 'collected' })
  return { sample, number }
})

const receive = act(declarations.receiveSample, async (work, { sample }) => {
  const order = await orderOfSample(work, sample)
  if (await isJudged(work, sample)) work.refuse('judged-already')
  await handOver(work, { sample, organisation: order.organisation, step: 'received' })
  return { order: order.id }
})

const reject = act(declarations.rejectSample, async (work, { sample, reason }) => {
  const order = await orderOfSample(work, sample)
  if (await isJudged(work, sample)) work.refuse('judged-already')
  await handOver(work, { sample, organisation: order.organisation, step: 'rejected', reason })
  return { order: order.id }
})

const label = act(declarations.printLabel, async (work, { sample }) => {
  const order = await orderOfSample(work, sample)
  const found = (await samplesOf(work, order)).find(one => one.sample === sample)!
  const pdf = await printPaper(await labelPaper(work, order, found))
  return { name: `zhapsyrma-${found.number}.pdf`, pdf: pdf.toString('base64') }
})

export const sampleActs = [collect, receive, reject, label]

async function orderOfSample(work: Work, sample: string): Promise<Order> {
  const { rows } = await sql<{ order: string }>`
    select test_order as order from laboratory.sample where id = ${sample}`.execute(work.db)
  return orderFor(work, rows[0]?.order ?? work.absent())
}

async function isJudged(work: Work, sample: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from laboratory.custody where sample = ${sample} and step <> 'collected'`.execute(
      work.db,
    )
  return rows.length > 0
}

async function handOver(
  work: Work,
  to: {
    sample: string
    organisation: string
    step: 'collected' | 'received' | 'rejected'
    reason?: (typeof rejections)[number]
  },
) {
  await sql`insert into laboratory.custody (id, sample, organisation, step, reason, by_employment, at)
    values (${randomUUID()}, ${to.sample}, ${to.organisation}, ${to.step}, ${to.reason ?? null}, ${work.actor.employment},
      ${work.now})`.execute(work.db)
}

// The QR holds the number alone: a reader types it, nothing of the patient is in it.
async function labelPaper(
  work: Work,
  order: Order,
  sample: Awaited<ReturnType<typeof samplesOf>>[number],
): Promise<Paper> {
  const { name } = await organisationById(work, order.organisation)
  const { rows } = await sql<{ name: string; birthDate: string }>`
    select concat_ws(' ', family_name, given_name) as name, birth_date::text as "birthDate" from people.person_view
    where id = ${order.patient}`.execute(work.db)
  const at = new Date(sample.steps[0]!.at)
  return {
    title: texts.label,
    number: sample.number,
    at,
    issuer: { name, lines: [] },
    facts: [
      { label: texts.patient, value: rows[0]!.name },
      { label: texts.birthDate, value: printedDate(rows[0]!.birthDate) },
      { label: texts.specimen, value: `${sample.specimenName.kk} / ${sample.specimenName.ru}` },
      { label: texts.container, value: `${sample.container.kk} / ${sample.container.ru}` },
      { label: texts.collectedOn, value: printedDay(at) },
    ],
    parts: [],
    signatures: [],
    proof: { label: texts.sampleNumber, code: sample.number, says: texts.labelSays, address: sample.number },
  }
}
