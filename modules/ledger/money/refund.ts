// Money goes back. First it is asked for, which nobody can do past what came; then it goes: through the bank
// for a card, over the counter for the rest.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { sendMessage } from '../../messages/index.ts'
import { takeBack } from '../settlement/agent-book.ts'
import { writeReceipt } from '../show-receipt/receipt.ts'
import { bookRefunded, lockVisit, standingOf } from './book.ts'
import { assetOf, findPayment, type Payment, paymentsOf } from './payment.ts'
import { moneyTexts } from './settle.texts.ts'

export interface Refund {
  id: string
  payment: string
  tiyn: number
  state: 'asked' | 'done' | 'refused'
}

/** Asks a part of a payment back. Breaks `refund_within_payment` when more is asked than came. */
export async function askRefund(work: Work, payment: Payment, tiyn: number, reason: string): Promise<string> {
  const id = randomUUID()
  await sql`update ledger.payment set refunded_tiyn = refunded_tiyn + ${tiyn} where id = ${payment.id}`.execute(
    work.db,
  )
  await sql`insert into ledger.refund (id, payment, organisation, person, tiyn, reason, state, by_account, asked_at)
    values (${id}, ${payment.id}, ${payment.organisation}, ${payment.person}, ${tiyn}, ${reason}, 'asked',
      ${work.actor.account}, ${work.now})`.execute(work.db)
  await sendMessage(work, {
    person: payment.person,
    topic: 'payment-refunded',
    text: moneyTexts.refundAsked,
    values: { tenge: tiyn / 100 },
    link: '/cabinet/payments',
  })
  if (payment.method === 'card') await work.later('send-refund', { refund: id })
  return id
}

/** Asks back whatever is held for a visit that will not be, the last payment first. */
export async function giveBackHeld(work: Work, booking: string, reason: string): Promise<void> {
  await lockVisit(work, booking)
  const { held } = await standingOf(work, booking)
  let left = held - (await onItsWay(work, booking))
  for (const payment of await paymentsOf(work, booking)) {
    const tiyn = Math.min(left, payment.state === 'settled' ? payment.tiyn - payment.refundedTiyn : 0)
    if (tiyn <= 0) continue
    await askRefund(work, payment, tiyn, reason)
    left -= tiyn
  }
}

/** The refund has gone: books it and writes the return receipt. False when that was done before. */
export async function finishRefund(work: Work, refund: Refund, payment: Payment): Promise<boolean> {
  await lockVisit(work, payment.booking)
  if (!(await moveOn(work, refund.id, 'done'))) return false
  await bookRefunded(work, payment, assetOf[payment.method], refund.tiyn)
  if (payment.method === 'card') await takeBack(work, payment, refund)
  const { organisation, person, lines } = payment
  const receipt = await writeReceipt(work, {
    organisation,
    person,
    payment: payment.id,
    refund: refund.id,
    tiyn: refund.tiyn,
    lines,
  })
  if (payment.isOrder) await work.emit('information-order-refunded', { order: payment.booking })
  else
    await work.emit('payment-refunded', { booking: payment.booking, payment: payment.id, refund: refund.id })
  await sendMessage(work, {
    person,
    topic: 'payment-refunded',
    text: moneyTexts.refunded,
    values: { tenge: refund.tiyn / 100 },
    link: `/receipts/${receipt}`,
  })
  return true
}

/** The bank will not give it back: the sum may be asked for again, at the till. */
export async function refuseRefund(work: Work, refund: Refund, payment: Payment): Promise<void> {
  await lockVisit(work, payment.booking)
  if (!(await moveOn(work, refund.id, 'refused'))) return
  await sql`update ledger.payment set refunded_tiyn = refunded_tiyn - ${refund.tiyn} where id = ${payment.id}`.execute(
    work.db,
  )
}

export async function findRefund(
  work: Pick<Work, 'db'>,
  id: string,
): Promise<{ refund: Refund; payment: Payment } | undefined> {
  const { rows } =
    await sql<Refund>`select id, payment, tiyn, state from ledger.refund where id = ${id}`.execute(work.db)
  const refund = rows[0]
  const payment = refund && (await findPayment(work, refund.payment))
  return payment && { refund, payment }
}

async function onItsWay(work: Work, booking: string): Promise<number> {
  const { rows } = await sql<{ tiyn: number }>`select coalesce(sum(r.tiyn), 0)::bigint as tiyn
    from ledger.refund r join ledger.payment p on p.id = r.payment join ledger.invoice i on i.id = p.invoice
    where (i.booking = ${booking} or i.information_order = ${booking}) and r.state = 'asked'`.execute(work.db)
  return rows[0]!.tiyn
}

async function moveOn(work: Work, refund: string, state: 'done' | 'refused'): Promise<boolean> {
  const { numAffectedRows } = await sql`update ledger.refund set state = ${state}, done_at = ${work.now}
    where id = ${refund} and state = 'asked'`.execute(work.db)
  return numAffectedRows === 1n
}
