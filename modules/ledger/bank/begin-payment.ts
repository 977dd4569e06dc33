// A card payment begins: a page of the bank for one sum of one bill.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { disclose } from '../../privacy/index.ts'
import { paymentsOf } from '../money/payment.ts'
import { openOrder } from './bank.ts'

const minute = 60_000
/** A page opened so recently is still good: two windows then lead to one order, which is paid once. */
const pageLives = 15 * minute
/** When the callback is late, the bank is asked. */
const firstCheck = 2 * minute

export interface Beginning {
  bill: { id: string; organisation: string; person: string; booking: string }
  /** The number that the bank shows: of the visit or of the order, never its kind. */
  number: string
  tiyn: number
  /** Id of the bank in the register of recipients. */
  provider: string
  /** Where the bank sends the payer back to, a path without the language. */
  returnTo: (payment: string) => string
}

/**
 * The page where this sum is paid, one opened a moment ago or a new one. Throws `BankUnreachable`. The order is opened
 * at the bank before our row is committed. If we fall in between, the bank keeps an order whose page nobody was ever led
 * to; the other way round somebody could pay an order unknown to us.
 */
export async function beginPayment(work: Work, beginning: Beginning) {
  const { bill, number, tiyn, provider } = beginning
  const open = await openPage(work, bill.booking, tiyn)
  if (open) return open
  const payment = randomUUID()
  const order = await nextOrder(work)
  // PF-3.3: the bank needs the sum and a number, and is not told who pays or for what.
  await disclose(work, {
    recipient: provider,
    purpose: 'payment',
    person: bill.person,
    organisation: bill.organisation,
    fields: { amount: tiyn, 'booking-number': number },
    ground: { by: 'contract' },
    about: payment,
  })
  const address = await openOrder({
    order,
    tiyn,
    lang: work.lang,
    description: number,
    returnTo: beginning.returnTo(payment),
  })
  await sql`insert into ledger.payment (id, invoice, organisation, person, method, state, tiyn, bank_order, bank_page, by_account, made_at)
    values (${payment}, ${bill.id}, ${bill.organisation}, ${bill.person}, 'card', 'pending', ${tiyn}, ${order},
      ${address}, ${work.actor.account}, ${work.now})`.execute(work.db)
  await work.later(
    'check-payment',
    { payment, again: true },
    { at: new Date(work.now.getTime() + firstCheck) },
  )
  work.note({ payment })
  return { payment, address }
}

async function openPage(work: Work, booking: string, tiyn: number) {
  const since = new Date(work.now.getTime() - pageLives)
  const open = (await paymentsOf(work, booking)).find(
    payment => payment.state === 'pending' && payment.tiyn === tiyn && payment.madeAt > since,
  )
  return open?.bankPage && { payment: open.id, address: open.bankPage }
}

async function nextOrder(work: Work): Promise<string> {
  const { rows } = await sql<{
    number: string
  }>`select to_char(${work.now}::timestamptz at time zone 'Asia/Almaty', 'YYMMDD')
    || lpad(nextval('ledger.bank_order')::text, 6, '0') as number`.execute(work.db)
  return rows[0]!.number
}
