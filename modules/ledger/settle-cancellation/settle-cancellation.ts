import { act } from '../../../kernel/act.ts'
import { bookingFor } from '../../scheduling/index.ts'
import { type OpenBill, openBill } from '../discounts/discounts.ts'
import { bookEarned } from '../money/book.ts'
import { giveBackHeld } from '../money/refund.ts'
import declaration from './settle-cancellation.api.ts'

// Answers to a cancelled and to a missed visit. Scheduling has computed the charge by the numbers of the
// offer edition that the patient accepted; what was paid beyond it goes back.
export default act(declaration, async (work, { booking: id, chargeTiyn }) => {
  const booking = await bookingFor(work, id, ['system-duty'])
  if (!booking) return work.absent()
  if (chargeTiyn > 0) {
    const bill = await openBill(work, booking)
    const visit = { organisation: booking.organisation, booking: id, person: booking.patient }
    await bookEarned(work, visit, 'revenue:penalty', chargeOf(chargeTiyn, bill))
  }
  await giveBackHeld(work, id, 'cancelled')
  await work.emit('cancellation-settled', { booking: id })
  return {}
})

// The charge was a share of the whole price; of a price that was lowered it is the same share, in whole tenge. Bonuses
// lower no charge: they go back to their owner, because the visit did not take place.
function chargeOf(chargeTiyn: number, { tiyn, payableTiyn, discounts }: OpenBill): number {
  const bonus = discounts.find(({ kind }) => kind === 'bonus')?.tiyn ?? 0
  const price = payableTiyn + bonus
  if (price === tiyn) return chargeTiyn
  return Number((BigInt(chargeTiyn) * BigInt(price)) / BigInt(tiyn) / 100n) * 100
}
