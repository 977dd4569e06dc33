import { act } from '../../../kernel/act.ts'
import { bookingFor } from '../booking.ts'
import { finish } from './finish.ts'
import { finishVisit } from './finish-visit.api.ts'

export default act(finishVisit, async (work, { booking: id }) => {
  if (!(await bookingFor(work, id, ['treating-doctor']))) work.absent()
  if (!(await finish(work, id))) work.refuse('changed-meanwhile')
  return {}
})
