import { act } from '../../../kernel/act.ts'
import { share } from '../../../kernel/money.ts'
import { bookingFor } from '../booking.ts'
import { cancelTerms } from '../terms/terms.ts'
import { termsOf } from '../terms/terms-of.ts'
import { showCancellationTerms } from './show-cancellation-terms.api.ts'

export default act(showCancellationTerms, async (work, { booking: id }) => {
  const booking = (await bookingFor(work, id, ['self', 'front-desk'])) ?? work.absent()
  const numbers = await termsOf(work, booking)
  const terms = cancelTerms(booking, numbers, work.now)
  return {
    freeUntil: terms.freeUntil.toISOString(),
    chargeTiyn: terms.chargeTiyn,
    lateChargeTiyn: share(booking.tiyn, numbers.lateCancelPercent),
    free: terms.free,
    prepayOnlyDays: numbers.prepayOnlyDays,
  }
})
