// Money came, by card or at the desk: what follows in one transaction.
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { acceptByConduct } from '../../agreements/index.ts'
import { sendMessage } from '../../messages/index.ts'
import { type Booking, bookingFor, confirmPaid } from '../../scheduling/index.ts'
import type { Said } from '../bank/bank.ts'
import { dueOf, findInvoice } from '../open-invoice/invoice.ts'
import { holdForPartner } from '../settlement/agent-book.ts'
import { writeReceipt } from '../show-receipt/receipt.ts'
import { bookPaid, lockVisit, standingOf } from './book.ts'
import { assetOf, type Payment } from './payment.ts'
import { giveBackHeld } from './refund.ts'
import { moneyTexts } from './settle.texts.ts'

export type Outcome = 'settled' | 'failed' | 'repeated' | 'differs' | 'open'

/** What the bank said of an order, held against our own record: the amount is ours, never the message's. */
export async function applySaid(work: Work, payment: Payment, said: Said): Promise<Outcome> {
  if (said.order !== payment.bankOrder || said.amount !== payment.tiyn || said.currency !== 'KZT')
    return 'differs'
  if (said.state === 'open') return 'open'
  if (said.state === 'paid') return (await settle(work, payment, said.reference)) ? 'settled' : 'repeated'
  return (await fail(work, payment, said.state)) ? 'failed' : 'repeated'
}

/** False when it was settled before: a callback and our own question may bring the same news at once. */
export async function settle(work: Work, payment: Payment, reference: string | null): Promise<boolean> {
  await lockVisit(work, payment.booking)
  // A payment that we had given up may still have been made: money that came is never refused.
  const { numAffectedRows } = await sql`update ledger.payment
    set state = 'settled', settled_at = ${work.now}, bank_reference = ${reference}, fault = null
    where id = ${payment.id} and state in ('pending', 'failed')`.execute(work.db)
  if (numAffectedRows !== 1n) return false
  await afterMoneyCame(work, payment)
  return true
}

/** Books a payment whose row is settled, writes its receipt and lets the visit stand when nothing is due. */
export async function afterMoneyCame(work: Work, payment: Payment): Promise<void> {
  const { booking, person, organisation } = payment
  await bookPaid(work, payment, assetOf[payment.method], payment.tiyn)
  // PF-2.3.4: the platform takes cards for the clinic; what is paid at the desk is the clinic's own at once.
  if (payment.method === 'card') await holdForPartner(work, payment)
  const receipt = await writeReceipt(work, {
    organisation,
    person,
    payment: payment.id,
    tiyn: payment.tiyn,
    lines: payment.lines,
  })
  if (payment.isOrder) return orderPaid(work, payment, receipt)
  await work.emit('payment-settled', { booking, payment: payment.id })
  const visit = await bookingFor(work, booking, ['cashier-of-visit', 'front-desk', 'system-duty'])
  if (!visit) throw new Error(`payment of booking ${booking} lost its booking`)
  // CL-1.1c: whoever pays first has accepted the offer by it.
  await acceptByConduct(work, {
    organisation,
    person,
    bookedBy: visit.bookedBy,
    way: 'first-payment',
    evidence: { payment: payment.id },
  })
  const values = { tenge: payment.tiyn / 100 }
  const link = `/receipts/${receipt}`
  if (await isLost(work, visit)) {
    await sendMessage(work, { person, topic: 'payment-settled', text: moneyTexts.lost, values, link })
    await giveBackHeld(work, booking, 'not-booked')
  } else {
    await sendMessage(work, { person, topic: 'payment-settled', text: moneyTexts.settled, values, link })
  }
}

// Whose order it is, and whether it still stands, is judged by the module that took it.
async function orderPaid(work: Work, { booking: order, person, tiyn }: Payment, receipt: string) {
  const values = { tenge: tiyn / 100 }
  await sendMessage(work, {
    person,
    topic: 'payment-settled',
    text: moneyTexts.settled,
    values,
    link: `/receipts/${receipt}`,
  })
  await work.emit('information-order-paid', { order })
}

// The money came after the visit was given up or its time went to somebody else. What pays a debt stays.
async function isLost(work: Work, booking: Booking): Promise<boolean> {
  const { id } = booking
  const invoice = await findInvoice(work, id)
  if (!invoice) throw new Error(`payment of booking ${id} lost its bill`)
  if (booking.state === 'cancelled' || booking.state === 'no-show')
    return (await standingOf(work, id)).held > 0
  // A part of the price confirms nothing yet.
  if ((await dueOf(work, booking, invoice)) > 0) return false
  return (await confirmPaid(work, id)) === 'lost'
}

async function fail(work: Work, payment: Payment, fault: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update ledger.payment set state = 'failed', fault = ${fault}
    where id = ${payment.id} and state = 'pending'`.execute(work.db)
  return numAffectedRows === 1n
}
