// The money of an order of an information service, by the same books, bank and receipts as that of a visit. Who orders
// what stands in the later module that calls this.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { carrierOf } from '../../privacy/index.ts'
import { BankUnreachable } from '../bank/bank.ts'
import { beginPayment } from '../bank/begin-payment.ts'
import { bookEarned, lockVisit, standingOf } from '../money/book.ts'
import { giveBackHeld } from '../money/refund.ts'

export interface PaidOrder {
  order: string
  organisation: string
  person: string
  name: Text
  tiyn: number
}

/** Opens the bill of an order; the price is the one that the person saw. */
export async function openOrderBill(work: Work, of: PaidOrder): Promise<void> {
  const lines = [{ name: of.name, quantity: 1, tiyn: of.tiyn }]
  await sql`insert into ledger.invoice (id, organisation, information_order, person, tiyn, lines, due_at, made_at)
    values (${randomUUID()}, ${of.organisation}, ${of.order}, ${of.person}, ${of.tiyn}, ${JSON.stringify(lines)},
      ${work.now}, ${work.now})`.execute(work.db)
}

/** The bank's page for an order, or why there is none. Refuses as `disclose` does. */
export async function payOrderByCard(
  work: Work,
  { order, number, returnTo }: { order: string; number: string; returnTo: string },
): Promise<{ payment: string; address: string } | 'nothing-due' | 'card-unavailable'> {
  await lockVisit(work, order)
  const provider = await carrierOf(work, 'payment-provider')
  const { rows } = await sql<{ id: string; organisation: string; person: string; tiyn: number }>`
    select id, organisation, person, tiyn from ledger.invoice where information_order = ${order}`.execute(
    work.db,
  )
  const bill = rows[0]
  if (!bill) throw new Error(`order ${order} has no bill`)
  const { held } = await standingOf(work, order)
  const tiyn = bill.tiyn - held
  if (tiyn <= 0) return 'nothing-due'
  if (!provider) return 'card-unavailable'
  return beginPayment(work, {
    bill: { ...bill, booking: order },
    number,
    tiyn,
    provider: provider.id,
    returnTo: payment => `${returnTo}?payment=${payment}`,
  }).catch(error => {
    if (error instanceof BankUnreachable) return 'card-unavailable' as const
    throw error
  })
}

/** The order was rendered: what is held for it is the provider's revenue. Once; false when it was done before. */
export async function earnOrder(work: Work, of: Omit<PaidOrder, 'name'>): Promise<boolean> {
  await lockVisit(work, of.order)
  const { order, organisation, person, tiyn } = of
  return bookEarned(work, { organisation, person, booking: order, isOrder: true }, 'revenue:service', tiyn)
}

/** Asks back whatever is held for an order that will not be. */
export async function giveBackOrder(work: Work, order: string, reason: string): Promise<void> {
  await giveBackHeld(work, order, reason)
}
