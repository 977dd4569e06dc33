import { act } from '../../../kernel/act.ts'
import { carrierOf } from '../../privacy/index.ts'
import { bookingFor } from '../../scheduling/index.ts'
import { BankUnreachable } from '../bank/bank.ts'
import { beginPayment } from '../bank/begin-payment.ts'
import { lockVisit } from '../money/book.ts'
import { dueOf, invoiceFor } from '../open-invoice/invoice.ts'
import declaration from './start-card-payment.api.ts'

export default act(declaration, async (work, asked) => {
  await lockVisit(work, asked.booking)
  const booking = await bookingFor(work, asked.booking, ['self'])
  if (!booking) return work.absent()
  if (booking.state === 'expired' || (booking.holdUntil && booking.holdUntil <= work.now))
    work.refuse('hold-ended')
  const provider = (await carrierOf(work, 'payment-provider')) ?? work.refuse('card-unavailable')
  const bill = await invoiceFor(work, booking)
  const tiyn = await dueOf(work, booking, bill)
  if (tiyn === 0) work.refuse('nothing-due')
  return beginPayment(work, {
    bill,
    number: booking.number,
    tiyn,
    provider: provider.id,
    returnTo: payment => `/pay/${booking.id}/result?payment=${payment}`,
  }).catch(error => {
    if (error instanceof BankUnreachable) work.refuse('card-unavailable')
    throw error
  })
})
