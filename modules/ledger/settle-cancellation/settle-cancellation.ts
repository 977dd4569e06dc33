import { act } from '../../../kernel/act.ts'
import { bookingFor } from '../../scheduling/index.ts'
import { bookEarned, lockVisit } from '../money/book.ts'
import { giveBackHeld } from '../money/refund.ts'
import { invoiceFor } from '../open-invoice/invoice.ts'
import declaration from './settle-cancellation.api.ts'

// Answers to a cancelled and to a missed visit. Scheduling has computed the charge by the numbers of the
// offer edition that the patient accepted; what was paid beyond it goes back.
export default act(declaration, async (work, { booking: id, chargeTiyn }) => {
  await lockVisit(work, id)
  const booking = await bookingFor(work, id, ['system-duty'])
  if (!booking) return work.absent()
  if (chargeTiyn > 0) {
    const { tiyn, payableTiyn } = await invoiceFor(work, booking)
    const visit = { organisation: booking.organisation, booking: id, person: booking.patient }
    await bookEarned(work, visit, 'revenue:penalty', shareOf(chargeTiyn, payableTiyn, tiyn))
  }
  await giveBackHeld(work, id, 'cancelled')
  await work.emit('cancellation-settled', { booking: id })
  return {}
})

// The charge was a share of the whole price; of a bill that was lowered it is the same share, in whole tenge.
function shareOf(chargeTiyn: number, payableTiyn: number, tiyn: number): number {
  return Math.floor(((chargeTiyn / 100) * (payableTiyn / 100)) / (tiyn / 100)) * 100
}
