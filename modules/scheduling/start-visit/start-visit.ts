import { act } from '../../../kernel/act.ts'
import { acceptByConduct } from '../../agreements/index.ts'
import { bookingFor, changeState } from '../booking.ts'
import { startVisit } from './start-visit.api.ts'

export default act(startVisit, async (work, { booking: id }) => {
  const booking = (await bookingFor(work, id, ['treating-doctor'])) ?? work.absent()
  const changed = await changeState(work, id, {
    from: ['checked-in', 'called'],
    to: 'in-visit',
    what: 'started',
  })
  if (!changed) work.refuse('changed-meanwhile')
  // CL-1.1c: whoever receives a service has accepted the offer by it.
  await acceptByConduct(work, {
    organisation: booking.organisation,
    person: booking.patient,
    bookedBy: booking.bookedBy,
    way: 'service',
    evidence: { booking: id },
  })
  return {}
})
