import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { acceptedEdition, editionInForce, recordAcceptance } from '../../agreements/index.ts'
import { isRegistered } from '../../organisations/index.ts'
import { consentFor } from '../../privacy/index.ts'
import { writeBookingEvent } from '../booking.ts'
import { mustPrepay } from '../prepay-only.ts'
import { occupy, offeredOn, takeTime } from '../take-time.ts'
import { bookAtDesk } from './book-at-desk.api.ts'

export default act(bookAtDesk, async (work, asked) => {
  const { practitioner, service, patient, channel } = asked
  const startsAt = new Date(asked.startsAt)
  const organisation = work.actor.organisation!
  if (!(await isRegistered(work, organisation, patient))) work.absent()
  work.saw(patient, 'front-desk')
  const offered = await offeredOn(work, { practitioner, service, startsAt })
  if (offered?.organisation !== organisation) return work.refuse('not-offered')
  if (!offered.licensed) work.refuse('no-licence')
  if (!(await consentFor(work, { person: patient, organisation, purpose: 'care' })))
    work.refuse('consent-missing')
  if (await mustPrepay(work, organisation, patient)) work.refuse('prepayment-only')

  const { minutes } = offered
  const taken = await takeTime(work, { practitioner, patient, startsAt, minutes })
  if ('taken' in taken) return work.refuse('slot-taken', { data: { next: taken.taken } })
  if ('patientBusy' in taken) return work.refuse('patient-busy')
  const booking = randomUUID()
  const offer = (await offerFor(work, { organisation, patient, channel, booking })) ?? work.refuse('no-offer')
  const { rows } = await sql<{ number: string }>`
    insert into scheduling.booking (id, organisation, branch, room, practitioner, service, patient, booked_by,
      starts_at, ends_at, state, tiyn, offer_edition, paid, channel, made_at)
    values (${booking}, ${organisation}, ${taken.branch}, ${taken.room}, ${practitioner}, ${service}, ${patient},
      ${work.actor.account}, ${startsAt}, ${new Date(startsAt.getTime() + minutes * 60_000)}, 'booked',
      ${offered.tiyn}, ${offer}, 'at-desk', ${channel}, ${work.now}) returning number`.execute(work.db)
  await occupy(work, { booking, practitioner, room: taken.room, patient, startsAt, minutes, state: 'booked' })
  await writeBookingEvent(work, booking, { what: 'booked', reason: channel })
  await work.emit('visit-booked', { booking })
  work.note({ booking })
  return { booking, number: rows[0]!.number }
})

// CL-1.1c: a booking by phone or at the desk is itself the acceptance of the offer in force.
async function offerFor(
  work: Work,
  {
    organisation,
    patient,
    channel,
    booking,
  }: { organisation: string; patient: string; channel: 'desk' | 'phone'; booking: string },
): Promise<string | undefined> {
  const inForce = await editionInForce(work, organisation, 'offer')
  if (!inForce) return undefined
  const accepted = await acceptedEdition(work, { organisation, kind: 'offer', person: patient })
  if (accepted && accepted.number >= inForce.number) return accepted.edition
  const way = channel === 'phone' ? 'phone' : 'desk'
  await recordAcceptance(work, { edition: inForce.edition, way, evidence: { booking }, person: patient })
  return inForce.edition
}
