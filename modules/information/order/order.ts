import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { editionInForce } from '../../agreements/index.ts'
import { openOrderBill, payOrderByCard } from '../../ledger/index.ts'
import { offeringById } from '../offerings.ts'
import { ordersWhere, type Row, step, withoutPerson } from '../orders.ts'
import {
  answerInformationOrder,
  cancelInformationOrder,
  deliverInformation,
  orderInformationService,
  payInformationOrder,
  settleInformationClaim,
  showMyInformationOrders,
} from './order.api.ts'

const orderInformationServiceAct = act(orderInformationService, async (work, asked) => {
  const offering = (await offeringById(work, asked.offering)) ?? work.absent()
  const person = work.actor.person!
  work.saw(person, 'self')
  if (offering.ended) return work.refuse('not-offered')
  const contract = await editionInForce(work, null, 'information-service-contract')
  if (contract?.edition !== asked.edition) return work.refuse('contract-changed')
  if (offering.tiyn !== asked.tiyn) return work.refuse('price-changed')
  const order = randomUUID()
  const { rows } = await sql<{ partner: string }>`
    select partner from information.offering where id = ${asked.offering}`.execute(work.db)
  const { partner } = rows[0]!
  await sql`insert into information.purchase (id, offering, partner, person, tiyn, edition, wish, at)
    values (${order}, ${asked.offering}, ${partner}, ${person}, ${asked.tiyn}, ${asked.edition}, ${asked.wish}, ${work.now})`.execute(
    work.db,
  )
  await step(work, order, 'ordered')
  await openOrderBill(work, {
    order,
    organisation: partner,
    person,
    name: offering.title,
    tiyn: asked.tiyn,
  })
  work.note({ order })
  return { order }
})

const payInformationOrderAct = act(payInformationOrder, async (work, { order: id }) => {
  const order = await mine(work, id)
  if (order.state !== 'ordered') return work.refuse('nothing-due')
  const begun = await payOrderByCard(work, { order: id, number: order.number, returnTo: '/cabinet/orders' })
  return typeof begun === 'string' ? work.refuse(begun) : { address: begun.address }
})

const cancelInformationOrderAct = act(cancelInformationOrder, async (work, { order }) => {
  await mine(work, order)
  await step(work, order, 'cancelled')
  await work.emit('information-order-moved', { order })
  return {}
})

const answerInformationOrderAct = act(answerInformationOrder, async (work, asked) => {
  await mine(work, asked.order)
  await step(work, asked.order, asked.outcome, asked.outcome === 'disputed' ? asked.says : '')
  await work.emit('information-order-moved', { order: asked.order })
  return {}
})

const deliverInformationAct = act(deliverInformation, async (work, { order, body, link }) => {
  await served(work, order)
  await step(work, order, 'delivered')
  await sql`insert into information.delivery (purchase, body, link, at, by_account)
    values (${order}, ${body}, ${link ?? null}, ${work.now}, ${work.actor.account})`.execute(work.db)
  await work.emit('information-order-moved', { order })
  return {}
})

const settleInformationClaimAct = act(settleInformationClaim, async (work, { order, outcome, says }) => {
  await served(work, order)
  await step(work, order, outcome, says)
  await work.emit('information-order-moved', { order })
  return {}
})

const showMyInformationOrdersAct = act(showMyInformationOrders, async work => {
  const orders = await ordersWhere(work, sql`p.person = ${work.actor.person}`)
  work.saw(work.actor.person!, 'self')
  return { orders: orders.map(withoutPerson) }
})

export const orderActs = [
  orderInformationServiceAct,
  payInformationOrderAct,
  cancelInformationOrderAct,
  answerInformationOrderAct,
  deliverInformationAct,
  settleInformationClaimAct,
  showMyInformationOrdersAct,
]

/** The order, when the acting person made it. */
async function mine(work: Work<never>, order: string): Promise<Row> {
  const [found] = await ordersWhere(work, sql`p.id = ${order} and p.person = ${work.actor.person}`)
  if (!found) return work.absent()
  work.saw(found.person, 'self')
  work.note({ order })
  return found
}

/** The order, when it was made to the organisation where the acting duty is held. */
async function served(work: Work<never>, order: string): Promise<Row> {
  const [found] = await ordersWhere(work, sql`p.id = ${order} and p.partner = ${work.actor.organisation}`)
  if (!found) return work.absent()
  work.saw(found.person, 'information-partner')
  work.note({ order })
  return found
}
