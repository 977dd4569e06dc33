import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { bookingFor } from '../../scheduling/index.ts'
import { lockVisit } from '../money/book.ts'
import { findPayment } from '../money/payment.ts'
import { afterMoneyCame } from '../money/settle.ts'
import { dueOf, invoiceFor } from '../open-invoice/invoice.ts'
import declaration from './take-payment-at-desk.api.ts'

export default act(declaration, async (work, { booking: id, method, tiyn }) => {
  await lockVisit(work, id)
  const booking = await bookingFor(work, id, ['cashier-of-visit', 'front-desk'])
  if (!booking) return work.absent()
  const invoice = await invoiceFor(work, booking)
  const due = await dueOf(work, booking, invoice)
  if (due === 0) work.refuse('nothing-due')
  if (tiyn > due) work.refuse('more-than-due', { values: { tenge: due / 100 } })
  const payment = randomUUID()
  await sql`insert into ledger.payment (id, invoice, organisation, person, method, state, tiyn, by_account, made_at, settled_at)
    values (${payment}, ${invoice.id}, ${invoice.organisation}, ${invoice.person}, ${method}, 'settled', ${tiyn},
      ${work.actor.account}, ${work.now}, ${work.now})`.execute(work.db)
  await afterMoneyCame(work, (await findPayment(work, payment))!)
  work.note({ payment })
  return { payment, receipt: await receiptOf(work, payment) }
})

async function receiptOf(work: Work, payment: string): Promise<string> {
  const { rows } = await sql<{
    id: string
  }>`select id from ledger.receipt where payment = ${payment} and kind = 'sale'`.execute(work.db)
  return rows[0]!.id
}
