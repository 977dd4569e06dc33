import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { bookingFor, changeState } from '../booking.ts'
import { settleBooked } from '../confirm-paid.ts'
import { sealWish } from '../wish.ts'
import { bookVisit } from './book-visit.api.ts'

export default act(bookVisit, async (work, { booking: id, paid, wish }) => {
  const booking = (await bookingFor(work, id, ['self'])) ?? work.absent()
  if (paid === 'at-desk' && booking.prepayRequired) work.refuse('prepayment-only')
  const state: 'held' | 'booked' = paid === 'card' ? 'held' : 'booked'
  const changed = await changeState(work, id, {
    from: ['held'],
    to: state,
    what: state,
    reason: paid,
    set: [sql`paid = ${paid}`, sql`wish_sealed = ${wish ? await sealWish(work, booking, wish) : null}`],
    // The minute of the sweeper does not matter: a hold that ran out is over.
    when: sql`hold_until > ${work.now}`,
  })
  if (!changed) work.refuse('hold-expired')
  if (paid === 'at-desk') await settleBooked(work, booking)
  return { booking: id, number: booking.number, state }
})
