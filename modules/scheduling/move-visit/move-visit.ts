import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { bookingFor, changeState } from '../booking.ts'
import { occupy, offeredOn, takeTime } from '../take-time.ts'
import { cancelTerms } from '../terms/terms.ts'
import { termsOf } from '../terms/terms-of.ts'
import { moveVisit } from './move-visit.api.ts'

export default act(moveVisit, async (work, asked) => {
  const booking = (await bookingFor(work, asked.booking, ['self', 'front-desk'])) ?? work.absent()
  const startsAt = new Date(asked.startsAt)
  if (booking.state !== 'booked') work.refuse('not-now')
  const atDesk = work.actor.duty === 'reception' && booking.organisation === work.actor.organisation
  // Otherwise a move at the last hour would be a cancellation that costs nothing.
  const mayMove = atDesk || cancelTerms(booking, await termsOf(work, booking), work.now).free !== null
  if (!mayMove) work.refuse('too-late-to-move')
  const { practitioner, service, patient, id } = booking
  const offered = (await offeredOn(work, { practitioner, service, startsAt })) ?? work.refuse('not-offered')
  if (!offered.licensed) work.refuse('no-licence')
  if (offered.tiyn !== booking.tiyn) work.refuse('price-differs')

  // Release and take in one transaction: nobody gets between, and a refusal gives the old time back.
  await sql`update scheduling.occupancy set state = 'released' where booking = ${id} and state <> 'released'`.execute(
    work.db,
  )
  const { minutes } = offered
  const taken = await takeTime(work, { practitioner, patient, startsAt, minutes })
  if ('taken' in taken) return work.refuse('slot-taken', { data: { next: taken.taken } })
  if ('patientBusy' in taken) return work.refuse('patient-busy')
  const changed = await changeState(work, id, {
    from: ['booked'],
    to: 'booked',
    what: 'moved',
    detail: { from: booking.startsAt.toISOString(), to: startsAt.toISOString() },
    set: [
      sql`starts_at = ${startsAt}`,
      sql`ends_at = ${new Date(startsAt.getTime() + minutes * 60_000)}`,
      sql`room = ${taken.room}`,
    ],
    when: sql`starts_at = ${booking.startsAt}`,
  })
  if (!changed) work.refuse('changed-meanwhile')
  await occupy(work, {
    booking: id,
    practitioner,
    room: taken.room,
    patient,
    startsAt,
    minutes,
    state: 'booked',
  })
  await work.emit('visit-moved', { booking: id })
  return { startsAt: startsAt.toISOString() }
})
