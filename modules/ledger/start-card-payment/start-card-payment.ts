import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { carrierOf, disclose } from '../../privacy/index.ts'
import { type Booking, bookingFor } from '../../scheduling/index.ts'
import { BankUnreachable, openOrder } from '../bank/bank.ts'
import { lockVisit } from '../money/book.ts'
import { paymentsOf } from '../money/payment.ts'
import { type Bill, dueOf, invoiceFor } from '../open-invoice/invoice.ts'
import declaration from './start-card-payment.api.ts'

const minute = 60_000
/** A page opened so recently is still good: two windows then lead to one order, which is paid once. */
const pageLives = 15 * minute
/** When the callback is late, the bank is asked. */
const firstCheck = 2 * minute

export default act(declaration, async (work, asked) => {
  await lockVisit(work, asked.booking)
  const booking = await bookingFor(work, asked.booking, ['self'])
  if (!booking) return work.absent()
  if (booking.state === 'expired' || (booking.holdUntil && booking.holdUntil <= work.now))
    work.refuse('hold-ended')
  const provider = (await carrierOf(work, 'payment-provider')) ?? work.refuse('card-unavailable')
  const invoice = await invoiceFor(work, booking)
  const tiyn = await dueOf(work, booking, invoice)
  if (tiyn === 0) work.refuse('nothing-due')
  const open = await openPage(work, booking.id, tiyn)
  if (open) return open
  return begin(work, { booking, invoice, tiyn, provider: provider.id }).catch(error => {
    if (error instanceof BankUnreachable) work.refuse('card-unavailable')
    throw error
  })
})

async function openPage(work: Work, booking: string, tiyn: number) {
  const since = new Date(work.now.getTime() - pageLives)
  const open = (await paymentsOf(work, booking)).find(
    payment => payment.state === 'pending' && payment.tiyn === tiyn && payment.madeAt > since,
  )
  return open?.bankPage && { payment: open.id, address: open.bankPage }
}

// The order is opened at the bank before our row is committed. If we fall in between, the bank keeps an
// order whose page nobody was ever led to; the other way round somebody could pay an order unknown to us.
async function begin(work: Work, { booking, invoice, tiyn, provider }: Beginning) {
  const payment = randomUUID()
  const order = await nextOrder(work)
  // PF-3.3: the bank needs the sum and a number, and is not told who pays or for what.
  await disclose(work, {
    recipient: provider,
    purpose: 'payment',
    person: invoice.person,
    organisation: invoice.organisation,
    fields: { amount: tiyn, 'booking-number': booking.number },
    ground: { by: 'contract' },
    about: payment,
  })
  const address = await openOrder({
    order,
    tiyn,
    lang: work.lang,
    description: booking.number,
    returnTo: `/pay/${booking.id}/result?payment=${payment}`,
  })
  await sql`insert into ledger.payment (id, invoice, organisation, person, method, state, tiyn, bank_order, bank_page, by_account, made_at)
    values (${payment}, ${invoice.id}, ${invoice.organisation}, ${invoice.person}, 'card', 'pending', ${tiyn}, ${order},
      ${address}, ${work.actor.account}, ${work.now})`.execute(work.db)
  await work.later(
    'check-payment',
    { payment, again: true },
    { at: new Date(work.now.getTime() + firstCheck) },
  )
  work.note({ payment })
  return { payment, address }
}

interface Beginning {
  booking: Booking
  invoice: Bill
  tiyn: number
  /** Id of the bank in the register of recipients. */
  provider: string
}

async function nextOrder(work: Work): Promise<string> {
  const { rows } = await sql<{
    number: string
  }>`select to_char(${work.now}::timestamptz at time zone 'Asia/Almaty', 'YYMMDD')
    || lpad(nextval('ledger.bank_order')::text, 6, '0') as number`.execute(work.db)
  return rows[0]!.number
}
