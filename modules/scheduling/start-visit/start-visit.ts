import { act } from '../../../kernel/act.ts'
import { bookingFor, changeState } from '../booking.ts'
import { startVisit } from './start-visit.api.ts'

export default act(startVisit, async (work, { booking: id }) => {
  if (!(await bookingFor(work, id, ['treating-doctor']))) work.absent()
  const changed = await changeState(work, id, {
    from: ['checked-in', 'called'],
    to: 'in-visit',
    what: 'started',
  })
  if (!changed) work.refuse('changed-meanwhile')
  return {}
})
