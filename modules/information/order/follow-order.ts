// What follows from an order by itself: the contract, the terms that it promises, the money and the letter.
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { numbersOf, recordAcceptance } from '../../agreements/index.ts'
import { clockOf, startClock, stopClock } from '../../deadlines/index.ts'
import { earnOrder, giveBackOrder } from '../../ledger/index.ts'
import { sendMessage } from '../../messages/index.ts'
import { ordersWhere, type Row, step } from '../orders.ts'
import { letterTexts, texts } from '../words.texts.ts'
import { beginInformationService, endInformationRefund, settleInformationOrder } from './order.api.ts'

const access = 'information-access'
const refund = 'information-refund'

const beginInformationServiceAct = act(beginInformationService, async (work, { order: id }) => {
  const order = await seen(work, id)
  // Paid on the bank's page after it was over here, perhaps for the second time: it goes back.
  if (order.state === 'cancelled' || order.state === 'refunded') await goBack(work, order, order.state)
  if (order.state === 'accepted' || order.state === 'refused') await keepPrice(work, order)
  if (order.state !== 'ordered') return {}
  await step(work, id, 'paid')
  // The contract begins with the payment; what was accepted is the edition of the order.
  await recordAcceptance(work, {
    edition: order.edition,
    way: 'first-payment',
    evidence: { order: id },
    person: order.person,
  })
  const { 'access-hours': length } = await numbersOf(work, order.edition)
  await startClock(work, {
    event: access,
    about: id,
    organisation: order.partner,
    person: order.person,
    link: '/director/information',
    promised: [{ length: length!, unit: 'hours', basis: texts.accessBasis }],
  })
  return {}
})

const settleInformationOrderAct = act(settleInformationOrder, async (work, { order: id }) => {
  const order = await seen(work, id)
  const { state } = order
  if (order.paidAt)
    await stopClock(work, { event: access, about: id }, state === 'cancelled' ? 'given-up' : 'done')
  if (state === 'delivered') await tell(work, order, letterTexts.delivered)
  if (state === 'accepted' || state === 'refused') await keepPrice(work, order)
  if (state === 'refused') await tell(work, order, letterTexts.refused)
  if (state === 'refunded') await tell(work, order, letterTexts.refunded)
  if (state === 'refunded' || (state === 'cancelled' && order.paidAt)) await goBack(work, order, state)
  return {}
})

const endInformationRefundAct = act(endInformationRefund, async (work, { order }) => {
  await seen(work, order)
  await stopClock(work, { event: refund, about: order }, 'done')
  return {}
})

export const followingActs = [beginInformationServiceAct, settleInformationOrderAct, endInformationRefundAct]

// The price is the partner's; what was paid past it, on two pages of the bank, goes back.
async function keepPrice(work: Work<never>, { order, partner: organisation, person, tiyn }: Row) {
  await earnOrder(work, { order, organisation, person, tiyn })
  await giveBackOrder(work, order, 'paid-twice')
}

async function goBack(work: Work<never>, order: Row, reason: string): Promise<void> {
  const { 'info-refund-working-days': length } = await numbersOf(work, order.edition)
  const matter = { event: refund, about: order.order }
  const running = await clockOf(work, matter)
  if (!running)
    await startClock(work, {
      ...matter,
      organisation: order.partner,
      person: order.person,
      link: '/director/information',
      promised: [{ length: length!, unit: 'working-days', basis: texts.refundBasis }],
    })
  await giveBackOrder(work, order.order, reason)
}

async function tell(work: Work<never>, { person, number, state }: Row, text: Text): Promise<void> {
  const topic = state === 'refunded' ? 'payment-refunded' : 'document-issued'
  await sendMessage(work, { person, topic, text, values: { number }, link: '/cabinet/orders' })
}

async function seen(work: Work<never>, id: string): Promise<Row> {
  const [order] = await ordersWhere(work, sql`p.id = ${id}`)
  if (!order) return work.absent()
  work.saw(order.person, 'system-duty')
  work.note({ order: id })
  return order
}
