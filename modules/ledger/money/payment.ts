import { type RawBuilder, sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import type { Line } from '../open-invoice/invoice.ts'
import type { Asset } from './book.ts'

export type Method = 'card' | 'cash' | 'terminal'

export interface Payment {
  id: string
  organisation: string
  person: string
  /** The visit; or the order of an information service. */
  booking: string
  isOrder: boolean
  method: Method
  state: 'pending' | 'settled' | 'failed'
  tiyn: number
  refundedTiyn: number
  bankOrder: string | null
  bankPage: string | null
  madeAt: Date
  lines: Line[]
}

/** Where the money of each method lies until it is carried to the clinic's account. */
export const assetOf: Readonly<Record<Method, Asset>> = {
  card: 'asset:psp',
  terminal: 'asset:terminal',
  cash: 'asset:cash-desk',
}

export async function findPayment(work: Pick<Work, 'db'>, id: string): Promise<Payment | undefined> {
  return (await paymentsWhere(work, sql`p.id = ${id}`))[0]
}

export async function paymentOfOrder(work: Pick<Work, 'db'>, order: string): Promise<Payment | undefined> {
  return (await paymentsWhere(work, sql`p.bank_order = ${order}`))[0]
}

/** The newest first: money goes back the way that it came last. */
export async function paymentsOf(work: Pick<Work, 'db'>, booking: string): Promise<Payment[]> {
  return paymentsWhere(work, sql`(v.booking = ${booking} or v.information_order = ${booking})`)
}

async function paymentsWhere(work: Pick<Work, 'db'>, condition: RawBuilder<unknown>): Promise<Payment[]> {
  const { rows } = await sql<Payment>`
    select p.id, p.organisation, p.person, coalesce(v.booking, v.information_order) as booking,
      v.booking is null as "isOrder", p.method, p.state, p.tiyn, p.refunded_tiyn as "refundedTiyn",
      p.bank_order as "bankOrder", p.bank_page as "bankPage", p.made_at as "madeAt", i.lines
    from ledger.payment p join ledger.bill i on i.id = p.invoice join ledger.invoice v on v.id = p.invoice
    where ${condition} order by p.made_at desc, p.id`.execute(work.db)
  return rows
}
