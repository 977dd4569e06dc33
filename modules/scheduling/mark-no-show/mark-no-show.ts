import { act } from '../../../kernel/act.ts'
import { bookingFor, changeState, freeTime } from '../booking.ts'
import { rememberPrepayOnly } from '../prepay-only.ts'
import { missedCharge, missedFrom } from '../terms/terms.ts'
import { termsOf } from '../terms/terms-of.ts'
import { markNoShow } from './mark-no-show.api.ts'

export default act(markNoShow, async (work, { booking: id }) => {
  const booking = (await bookingFor(work, id, ['front-desk', 'treating-doctor'])) ?? work.absent()
  if (booking.state !== 'booked') work.refuse('not-now')
  const numbers = await termsOf(work, booking)
  if (work.now <= missedFrom(booking.startsAt, numbers)) work.refuse('too-early')
  const chargeTiyn = missedCharge(booking.tiyn, numbers)
  const changed = await changeState(work, id, {
    from: ['booked'],
    to: 'no-show',
    what: 'no-show',
    detail: { chargeTiyn },
  })
  if (!changed) work.refuse('changed-meanwhile')
  await rememberPrepayOnly(work, booking, 'no-show', numbers)
  await freeTime(work, booking)
  await work.emit('visit-missed', { booking: id, chargeTiyn })
  return { chargeTiyn }
})
