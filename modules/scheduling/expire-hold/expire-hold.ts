import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { bookingFor, changeState, freeTime } from '../booking.ts'
import { expireHold } from './expire-hold.api.ts'

// Only tidying: whoever wants the time gives back holds that ran out before this job comes to it.
export default act(expireHold, async (work, { booking: id }) => {
  const booking = (await bookingFor(work, id, ['system-duty'])) ?? work.absent()
  const ranOut = sql<boolean>`hold_until <= ${work.now}`
  if (await changeState(work, id, { from: ['held'], to: 'expired', what: 'expired', when: ranOut })) {
    await freeTime(work, booking)
  }
  return {}
})
