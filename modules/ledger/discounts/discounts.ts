// What is taken off a bill before it is paid (CL-10.2). Who may have which discount is judged by those who give them;
// here stands only what a discount does to the bill.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import type { Booking } from '../../scheduling/index.ts'
import { lockVisit, standingOf } from '../money/book.ts'
import { type Bill, dueOf, invoiceFor } from '../open-invoice/invoice.ts'

export type DiscountKind = 'promotion' | 'individual' | 'bonus'

export interface Discount {
  id: string
  kind: DiscountKind
  tiyn: number
}

/** The bill of a visit with its money kept for this act alone, what stands on it and what is still due, in tiyn. */
export interface OpenBill extends Bill {
  dueTiyn: number
  /** What came and did not go back. */
  paidTiyn: number
  discounts: Discount[]
  /**
   * The visit was given or charged for: its price is settled, nothing is taken off or put back any more. Told by the
   * visit too: where discounts cover all of it, no money ever moves.
   */
  isEarned: boolean
}

/** Opens the bill of a visit for a discount: two who lower one bill go one by one. */
export async function openBill(work: Work, booking: Booking): Promise<OpenBill> {
  await lockVisit(work, booking.id)
  const bill = await invoiceFor(work, booking)
  const { earned } = await standingOf(work, booking.id)
  return {
    ...bill,
    dueTiyn: await dueOf(work, booking, bill),
    paidTiyn: await paidFor(work, bill.id),
    discounts: await discountsOn(work, bill.id),
    isEarned: earned || booking.state === 'fulfilled',
  }
}

/**
 * Takes a sum in whole tenge off a bill. The database refuses a second one of its kind and more than the bill
 * (`one_discount_of_a_kind`, `discount_within_bill`). A held visit that owes nothing any more comes to stand.
 */
export async function giveDiscount(
  work: Work,
  bill: Bill,
  discount: { kind: DiscountKind; name: Text; orderNumber: string; reason?: string; tiyn: number },
): Promise<string> {
  const id = randomUUID()
  const { kind, name, orderNumber, reason, tiyn } = discount
  await sql`insert into ledger.discount (id, invoice, organisation, person, kind, name, order_number, reason, tiyn, at, by_account)
    values (${id}, ${bill.id}, ${bill.organisation}, ${bill.person}, ${kind}, ${JSON.stringify(name)}, ${orderNumber},
      ${reason ?? null}, ${tiyn}, ${work.now}, ${work.actor.account})`.execute(work.db)
  await work.later('confirm-covered-visit', { booking: bill.booking })
  return id
}

/** Takes a discount off a bill again: the sum is due as before. */
export async function endDiscount(work: Work, discount: string): Promise<void> {
  await sql`insert into ledger.discount_end (discount, at, by_account)
    values (${discount}, ${work.now}, ${work.actor.account})`.execute(work.db)
}

async function paidFor(work: Work, invoice: string): Promise<number> {
  const { rows } = await sql<{
    tiyn: number
  }>`select coalesce(sum(p.tiyn - coalesce(r.tiyn, 0)), 0)::bigint as tiyn
    from ledger.payment p
    left join (select payment, sum(tiyn) as tiyn from ledger.refund where state = 'done' group by payment) r on r.payment = p.id
    where p.invoice = ${invoice} and p.state = 'settled'`.execute(work.db)
  return rows[0]!.tiyn
}

async function discountsOn(work: Work, invoice: string): Promise<Discount[]> {
  const { rows } = await sql<Discount>`select d.id, d.kind, d.tiyn from ledger.discount d
    where d.invoice = ${invoice} and not exists (select from ledger.discount_end e where e.discount = d.id)
    order by d.at, d.id`.execute(work.db)
  return rows
}
