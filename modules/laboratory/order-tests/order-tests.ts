import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { isRegistered } from '../../organisations/index.ts'
import { bookingFor } from '../../scheduling/index.ts'
import { linesOf, ordersWhere, placeOrder, reportsOf, samplesOf, stageOf } from '../orders.ts'
import { allPanels, allTests } from '../test-list.ts'
import * as declarations from './order-tests.api.ts'

const listTests = act(declarations.listTests, async work => ({
  tests: [...(await allTests(work)).values()].map(({ code, name, specimenName, unit, isSensitive }) => ({
    ...{ test: code, name, specimen: specimenName, unit, isSensitive },
  })),
  panels: (await allPanels(work)).map(({ id, ...panel }) => ({ panel: id, ...panel })),
}))

const findByCard = act(declarations.findByCard, async (work, { card }) => {
  const { rows } = await sql<{ person: string; name: string; birthDate: string }>`
    select n.id as person, concat_ws(' ', n.family_name, n.given_name, n.middle_name) as name,
      n.birth_date::text as "birthDate"
    from organisations.patient_view p join people.person_view n on n.id = p.person
    where p.organisation = ${work.actor.organisation} and p.card_number = ${card}`.execute(work.db)
  work.saw(
    rows.map(row => row.person),
    'front-desk',
  )
  return { patient: rows[0] ?? null }
})

const orderTests = act(declarations.orderTests, async (work, { booking, tests }) => {
  const visit = (await bookingFor(work, booking, ['treating-doctor'])) ?? work.absent()
  await refuseUnknown(work, tests)
  const { organisation, patient } = visit
  const order = await placeOrder(work, {
    ...{ organisation, patient, tests: unique(tests) },
    from: { origin: 'visit', booking },
  })
  return numbered(work, order)
})

const orderAtDesk = act(declarations.orderAtDesk, async (work, { patient, tests }) => {
  const organisation = work.actor.organisation!
  if (!(await isRegistered(work, organisation, patient))) work.absent()
  work.saw(patient, 'front-desk')
  await refuseUnknown(work, tests)
  const order = await placeOrder(work, {
    ...{ organisation, patient, tests: unique(tests) },
    from: { origin: 'walk-in' },
  })
  return numbered(work, order)
})

const showVisitTests = act(declarations.showVisitTests, async (work, { booking }) => {
  const visit = (await bookingFor(work, booking, ['treating-doctor'])) ?? work.absent()
  const orders = await ordersWhere(work, sql`o.patient = ${visit.patient}`, 50)
  const { rows } = await sql<{ name: string }>`
    select concat_ws(' ', family_name, given_name, middle_name) as name from people.person_view
    where id = ${visit.patient}`.execute(work.db)
  const shown = []
  for (const order of orders) {
    const lines = await linesOf(work, order)
    // Nothing of it is open to this doctor: not even that it was ordered.
    if (lines.length === 0) continue
    shown.push({
      ...{ order: order.id, number: order.number, at: order.at.toISOString(), lines },
      stage: stageOf(lines, await samplesOf(work, order)),
      reports: await reportsOf(work, order),
    })
  }
  return { person: visit.patient, patient: rows[0]?.name ?? '', orders: shown }
})

export const orderingActs = [listTests, findByCard, orderTests, orderAtDesk, showVisitTests]

/** Refuses a code that is not on the list. */
export async function refuseUnknown(work: Work<'unknown-test'>, tests: readonly string[]): Promise<void> {
  const known = await allTests(work)
  if (tests.some(test => !known.has(test))) work.refuse('unknown-test')
}

export function unique(tests: readonly string[]): string[] {
  return [...new Set(tests)]
}

async function numbered(work: Work, order: string) {
  const { rows } = await sql<{
    number: string
  }>`select number from laboratory.test_order where id = ${order}`.execute(work.db)
  return { order, number: rows[0]!.number }
}
