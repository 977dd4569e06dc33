import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Work } from '../../../kernel/work.ts'
import { isRegistered, organisationById, registerPatient } from '../../organisations/index.ts'
import { clinicAsRecipient, consentFor, disclose, disclosureRefusals } from '../../privacy/index.ts'
import { contractFor, sidesOf } from '../contracts/contracts.ts'
import { refuseUnknown, unique } from '../order-tests/order-tests.ts'
import {
  inShort,
  linesOf,
  orderFor,
  ordersWhere,
  placeOrder,
  reportsOf,
  samplesOf,
  stageOf,
} from '../orders.ts'
import { allPanels, allTests } from '../test-list.ts'
import * as declarations from './referrals.api.ts'

const refer = act(declarations.referTests, async (work, { contract: id, patient, tests, ground }) => {
  const referrer = work.actor.organisation!
  const contract = await contractFor(work, id)
  if (contract.isOurs || !(await mayRefer(work, patient))) work.absent()
  work.saw(patient, work.actor.duty === 'doctor' ? 'treating-doctor' : 'front-desk')
  if (!contract.isInForce) work.refuse('contract-not-in-force')
  await refuseUnknown(work, tests)
  const prices = new Map(contract.prices.map(price => [price.test, price.tiyn]))
  const without = tests.find(test => !prices.has(test))
  if (without) {
    const { name } = (await allTests(work)).get(without)!
    work.refuse('no-price', { values: { test: name[work.lang] } })
  }
  const consent =
    ground === 'consent'
      ? await consentFor(work, { person: patient, organisation: referrer, purpose: 'care' })
      : null
  if (ground === 'consent' && !consent) work.refuse('no-consent')
  const { organisation } = await sidesOf(work, id)
  const order = await placeOrder(work, {
    ...{ organisation, patient, tests: unique(tests) },
    from: { origin: 'referral', contract: id, ground, prices },
  })
  // LB-2.5: what the laboratory needs to take the sample, and nothing more.
  await disclose(work, {
    recipient: await recipientOf(work, organisation),
    ...{ purpose: 'care', person: patient, organisation: referrer, about: order },
    fields: { ...(await cardOf(work, patient)), 'medical-record': tests },
    ground: consent ? { by: 'consent', consent: consent.id } : { by: 'care' },
  })
  await work.emit('laboratory-referral-made', { order })
  return { order }
})

const show = act(declarations.showReferrals, async work => {
  const orders = await ordersWhere(work, sql`o.referrer = ${work.actor.organisation}`, 100)
  work.saw([...new Set(orders.map(order => order.patient))], 'laboratory-referral')
  const panels = await allPanels(work)
  const givenBack = await sql<{ order: string }>`select test_order as order from laboratory.given_back
    where referrer = ${work.actor.organisation}`.execute(work.db)
  const done = new Set(givenBack.rows.map(row => row.order))
  const referrals = []
  for (const order of orders) {
    const lines = await linesOf(work, order)
    // A colleague's order of a sensitive test: not even that it was made.
    if (lines.length === 0) continue
    const [report] = await reportsOf(work, order)
    const samples = await samplesOf(work, order)
    referrals.push({
      ...{ order: order.id, number: order.number, at: order.at.toISOString() },
      patient: (await cardOf(work, order.patient)).name,
      laboratory: (await organisationById(work, order.organisation)).name,
      tests: inShort(lines, panels),
      // Results are not open before they are given back: until then the way of the samples alone is told. That they
      // were, the desk sees too; what they say, it does not.
      stage: done.has(order.id) ? ('released' as const) : stageOf(lines, samples),
      report: report ?? null,
    })
  }
  return { referrals }
})

const giveBack = act(declarations.giveReportBack, async (work, { report }) => {
  const { rows } = await sql<{
    order: string
  }>`select test_order as order from laboratory.report where id = ${report}`.execute(work.db)
  const order = await orderFor(work, rows[0]?.order ?? work.absent())
  const referrer = order.referrer ?? work.absent()
  const [newest] = await reportsOf(work, order)
  if (!newest || newest.report !== report) return work.refuse('superseded')
  if (newest.isGivenBack) work.refuse('given-already')
  await disclose(work, {
    recipient: await recipientOf(work, referrer),
    ...{ purpose: 'care', person: order.patient, organisation: order.organisation, about: report },
    fields: { documents: report },
    ground: { by: 'care' },
  })
  await sql`insert into laboratory.given_back (report, test_order, patient, organisation, referrer, by_employment, at)
    values (${report}, ${order.id}, ${order.patient}, ${order.organisation}, ${referrer}, ${work.actor.employment},
      ${work.now})`.execute(work.db)
  return {}
})

const takeIn = act(declarations.takeInReferral, async (work, { order: id }) => {
  const [order] = await ordersWhere(work, sql`o.id = ${id}`)
  if (!order) return work.absent()
  work.saw(order.patient, 'system-duty')
  await registerPatient(work, order.organisation, order.patient)
  return {}
})

export const referralActs = [refer, show, giveBack, takeIn]

// The desk refers whom its organisation has registered, a doctor whom she or he treats.
async function mayRefer(work: Work, patient: string): Promise<boolean> {
  const organisation = work.actor.organisation!
  if (work.actor.duty === 'reception') return isRegistered(work, organisation, patient)
  const { rows } = await sql<{
    open: boolean
  }>`select care.is_open_to_doctor(${patient}, ${organisation}) as open`.execute(work.db)
  return rows[0]!.open
}

async function recipientOf(work: Work, organisation: string): Promise<string> {
  const recipient = await clinicAsRecipient(work, organisation)
  if (!recipient)
    throw new Refusal('recipient-not-registered', disclosureRefusals['recipient-not-registered'])
  return recipient.id
}

async function cardOf(work: Work, patient: string) {
  const { rows } = await sql<{ name: string; 'birth-date': string; sex: string; phone: string | null }>`
    select concat_ws(' ', family_name, given_name, middle_name) as name, birth_date::text as "birth-date", sex, phone
    from people.person_view where id = ${patient}`.execute(work.db)
  return rows[0] ?? work.absent()
}
