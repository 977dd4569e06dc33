import { act } from '../../../kernel/act.ts'
import { bookingFor, changeState, freeTime } from '../booking.ts'
import { releaseHold } from './release-hold.api.ts'

export default act(releaseHold, async (work, { booking: id }) => {
  const booking = (await bookingFor(work, id, ['self', 'front-desk'])) ?? work.absent()
  if (!(await changeState(work, id, { from: ['held'], to: 'expired', what: 'released' })))
    work.refuse('changed-meanwhile')
  await freeTime(work, booking)
  return {}
})
