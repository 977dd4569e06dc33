import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { organisationById } from '../../organisations/index.ts'
import { openContent } from '../content.ts'
import { inShort, linesOf, orderFor, ordersWhere, reportsOf, samplesOf, stageOf } from '../orders.ts'
import { allPanels } from '../test-list.ts'
import * as declarations from './my-results.api.ts'

const showMine = act(declarations.showMyResults, async (work, asked) => {
  const person = asked.person ?? work.actor.person!
  if (!work.actor.persons.includes(person)) work.absent()
  work.saw(person, 'self')
  const { rows: people } = await sql<{ person: string; name: string }>`
    select id as person, given_name || ' ' || family_name as name from people.person_view
    where id = any (${work.actor.persons}::uuid[]) order by id <> ${work.actor.person}, birth_date`.execute(
    work.db,
  )
  const wishes = await sql<{ channel: 'email' | 'sms' | 'none' }>`
    select channel from laboratory.ready_wish where person = ${person} order by at desc, id desc limit 1`.execute(
    work.db,
  )
  const panels = await allPanels(work)
  const orders = []
  for (const order of await ordersWhere(work, sql`o.patient = ${person}`, 100)) {
    const lines = await linesOf(work, order)
    // Nothing of it is open to this reader: not even that it was ordered.
    if (lines.length === 0) continue
    orders.push({
      ...{ order: order.id, number: order.number, at: order.at.toISOString() },
      organisation: (await organisationById(work, order.organisation)).name,
      tests: inShort(lines, panels),
      stage: stageOf(lines, await samplesOf(work, order)),
      isReady: lines.some(line => line.result),
    })
  }
  return { person, people, channel: wishes.rows[0]?.channel ?? ('email' as const), orders }
})

const showOne = act(declarations.showMyResult, async (work, { order: id }) => {
  const order = await orderFor(work, id)
  // Under a duty an order is opened at the workplace, not here.
  if (!isOwn(work, order.patient)) work.absent()
  const lines = []
  for (const line of await linesOf(work, order)) {
    lines.push({ ...line, history: await historyOf(work, order.patient, line.test) })
  }
  if (lines.length === 0) work.absent()
  return {
    ...{ number: order.number, at: order.at.toISOString(), person: order.patient, lines },
    organisation: (await organisationById(work, order.organisation)).name,
    reports: await reportsOf(work, order),
  }
})

const choose = act(declarations.chooseReadyChannel, async (work, { person, channel }) => {
  if (!isOwn(work, person)) work.absent()
  work.saw(person, 'self')
  await sql`insert into laboratory.ready_wish (id, person, channel, by_account, at)
    values (${randomUUID()}, ${person}, ${channel}, ${work.actor.account}, ${work.now})`.execute(work.db)
  return {}
})

export const myResultActs = [showMine, showOne, choose]

function isOwn({ actor }: Work, person: string): boolean {
  return actor.duty === null && actor.persons.includes(person)
}

// The last released version of each order; what was corrected is not shown twice.
async function historyOf(work: Work, patient: string, test: string) {
  const { rows } = await sql<{ sealed: Buffer; at: Date }>`
    select * from (
      select distinct on (r.order_line) r.content_sealed as sealed, r.at from laboratory.result r
      join laboratory.order_line l on l.id = r.order_line
      where r.patient = ${patient} and l.test = ${test} order by r.order_line, r.version desc) newest
    order by at desc limit 12`.execute(work.db)
  const history = []
  for (const { sealed, at } of rows.reverse()) {
    const content = await openContent(work, patient, sealed)
    if (content) history.push({ at: at.toISOString(), value: content.value, unit: content.unit })
  }
  return history
}
