import { act } from '../../../kernel/act.ts'
import { bookingFor, confirmPaid } from '../../scheduling/index.ts'
import { lockVisit } from '../money/book.ts'
import { dueOf, invoiceFor } from '../open-invoice/invoice.ts'
import declaration from './confirm-covered-visit.api.ts'

// A held time stands when it is paid for; where nothing is left to pay, no bank would ever say so.
export default act(declaration, async (work, { booking: id }) => {
  await lockVisit(work, id)
  const booking = await bookingFor(work, id, ['system-duty'])
  if (!booking) return work.absent()
  const isHeld = booking.holdUntil !== null && booking.holdUntil > work.now && booking.paid === 'card'
  if (isHeld && (await dueOf(work, booking, await invoiceFor(work, booking))) === 0)
    await confirmPaid(work, id)
  return {}
})
