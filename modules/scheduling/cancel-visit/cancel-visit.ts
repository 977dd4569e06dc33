import { act } from '../../../kernel/act.ts'
import { bookingFor, changeState, freeTime } from '../booking.ts'
import { rememberPrepayOnly } from '../prepay-only.ts'
import { cancelTerms } from '../terms/terms.ts'
import { termsOf } from '../terms/terms-of.ts'
import { cancelVisit } from './cancel-visit.api.ts'

export default act(cancelVisit, async (work, { booking: id, chargeTiyn: shown, because, reason }) => {
  const booking = (await bookingFor(work, id, ['self', 'front-desk'])) ?? work.absent()
  const atDesk = work.actor.duty === 'reception' && booking.organisation === work.actor.organisation
  if (because === 'clinic' && !atDesk) work.refuse('only-clinic-says-so')
  if (!['booked', 'checked-in', 'called'].includes(booking.state)) work.refuse('not-now')
  const numbers = await termsOf(work, booking)
  const terms = cancelTerms(booking, numbers, work.now)
  const chargeTiyn = because === 'clinic' ? 0 : terms.chargeTiyn
  if (chargeTiyn !== shown) work.refuse('terms-changed', { data: { chargeTiyn } })
  const changed = await changeState(work, id, {
    from: [booking.state],
    to: 'cancelled',
    what: 'cancelled',
    reason: reason ?? because,
    detail: { chargeTiyn },
  })
  if (!changed) work.refuse('changed-meanwhile')
  const late = because === 'patient' && terms.free === null
  if (late) await rememberPrepayOnly(work, booking, 'late-cancel', numbers)
  await freeTime(work, booking)
  await work.emit('visit-cancelled', { booking: id, chargeTiyn })
  return { chargeTiyn }
})
