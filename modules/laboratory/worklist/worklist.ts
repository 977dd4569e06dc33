import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { addDays, dayOf } from '../../catalogue/index.ts'
import { organisationById, staffNamed } from '../../organisations/index.ts'
import { inShort, linesOf, orderFor, ordersWhere, reportsOf, samplesOf, stageOf } from '../orders.ts'
import { allPanels } from '../test-list.ts'
import * as declarations from './worklist.api.ts'

const showWorklist = act(declarations.showWorklist, async (work, { number }) => {
  const orders = number ? await ordersNumbered(work, number) : await ordersAtWork(work)
  work.saw([...new Set(orders.map(order => order.patient))], 'laboratory-work')
  const names = await namesOf(
    work,
    orders.map(order => order.patient),
  )
  const panels = await allPanels(work)
  const rows: Row[] = []
  for (const order of orders) {
    const lines = await linesOf(work, order)
    rows.push({
      ...{ order: order.id, number: order.number, at: order.at.toISOString(), origin: order.origin },
      patient: names.get(order.patient)?.name ?? '',
      tests: inShort(lines, panels),
      stage: stageOf(lines, await samplesOf(work, order)),
      isCritical: lines.some(({ result }) => result?.isCritical && !result.isCalled),
    })
  }
  // What waits stands first, and a critical value before all else.
  const urgency = (row: Row) => (row.isCritical ? 0 : row.stage === 'released' ? 2 : 1)
  return { orders: rows.sort((a, b) => urgency(a) - urgency(b)) }
})

const showOrder = act(declarations.showOrder, async (work, { order: id }) => {
  const order = await orderFor(work, id)
  const lines = await linesOf(work, order)
  const samples = await samplesOf(work, order)
  const orderedBy = (await staffNamed(work, [order.orderedBy])).get(order.orderedBy)
  const { name, birthDate, sex } = (await namesOf(work, [order.patient])).get(order.patient) ?? work.absent()
  return {
    ...{ order: id, number: order.number, at: order.at.toISOString(), origin: order.origin, lines, samples },
    stage: stageOf(lines, samples),
    patient: { name, birthDate, sex },
    orderedBy: { name: orderedBy!.name, organisation: orderedBy!.organisationName },
    referrer: order.referrer === null ? null : (await organisationById(work, order.referrer)).name,
    reports: await reportsOf(work, order),
  }
})

type Row = Answer<typeof declarations.showWorklist>['orders'][number]

export const worklistActs = [showWorklist, showOrder]

// By the number of the order, or of a sample as its label says it.
function ordersNumbered(work: Work, number: string) {
  return ordersWhere(
    work,
    sql`o.organisation = ${work.actor.organisation} and (o.number = ${number} or exists (
      select from laboratory.sample s where s.test_order = o.id and s.number = ${number}))`,
  )
}

// Work of the last two weeks, so that who never came for a sample does not stand here for ever: first what the
// laboratory has in hand, the oldest first, then whose sample is still to be taken, then what was released last.
async function ordersAtWork(work: Work) {
  const recent = sql`o.organisation = ${work.actor.organisation} and o.at > ${addDays(dayOf(work.now), -14)}::date`
  const isTaken = sql`exists (select from laboratory.sample s where s.test_order = o.id)`
  const isOpen = sql`exists (select from laboratory.order_line l where l.test_order = o.id and not exists (
    select from laboratory.result r join laboratory.report_result p on p.result = r.id where r.order_line = l.id
      and not exists (select from laboratory.result n where n.order_line = l.id and n.version > r.version)))`
  return [
    ...(await ordersWhere(work, sql`${recent} and ${isTaken} and ${isOpen}`, 100, sql`o.at`)),
    ...(await ordersWhere(work, sql`${recent} and not ${isTaken}`, 50)),
    ...(await ordersWhere(work, sql`${recent} and ${isTaken} and not ${isOpen}`, 20)),
  ]
}

async function namesOf(work: Work, people: readonly string[]) {
  const { rows } = await sql<{ id: string; name: string; birthDate: string; sex: 'female' | 'male' }>`
    select id, concat_ws(' ', family_name, given_name, middle_name) as name, birth_date::text as "birthDate", sex
    from people.person_view where id = any (${[...new Set(people)]}::uuid[])`.execute(work.db)
  return new Map(rows.map(row => [row.id, row]))
}
