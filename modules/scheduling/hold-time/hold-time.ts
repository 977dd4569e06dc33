import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { acceptedEdition, numbersOf, requireOffer } from '../../agreements/index.ts'
import { consentFor } from '../../privacy/index.ts'
import { changeState, freeTime, writeBookingEvent } from '../booking.ts'
import { mustPrepay } from '../prepay-only.ts'
import { occupy, offeredOn, takeTime } from '../take-time.ts'
import { offerNumbers } from '../terms/terms.ts'
import { holdTime } from './hold-time.api.ts'

/** More than a family books at once, fewer than somebody needs to empty a doctor's day. */
const holdsAtOnce = 3

export default act(holdTime, async (work, asked) => {
  const { practitioner, service, patient } = asked
  const startsAt = new Date(asked.startsAt)
  // Somebody else's child is the same as nobody.
  if (!work.actor.persons.includes(patient)) work.absent()
  work.saw(patient, 'self')
  const offered = (await offeredOn(work, { practitioner, service, startsAt })) ?? work.refuse('not-offered')
  if (!offered.licensed) work.refuse('no-licence')
  await requireOffer(work, offered.organisation)
  if (!(await consentFor(work, { person: patient, organisation: offered.organisation, purpose: 'care' }))) {
    work.refuse('consent-missing')
  }
  await giveUpEarlierChoice(work, patient)
  if ((await heldNow(work)) >= holdsAtOnce) work.refuse('too-many-holds')

  const { minutes, organisation } = offered
  const taken = await takeTime(work, { practitioner, patient, startsAt, minutes })
  if ('taken' in taken) return work.refuse('slot-taken', { data: { next: taken.taken } })
  if ('patientBusy' in taken) return work.refuse('patient-busy')
  const offer = (await acceptedEdition(work, { organisation, kind: 'offer' }))!
  const { holdMinutes } = offerNumbers(await numbersOf(work, offer.edition))
  const booking = randomUUID()
  const holdUntil = new Date(work.now.getTime() + holdMinutes * 60_000)
  await sql`insert into scheduling.booking (id, organisation, branch, room, practitioner, service, patient, booked_by,
      starts_at, ends_at, state, hold_until, tiyn, offer_edition, prepay_required, channel, made_at)
    values (${booking}, ${organisation}, ${taken.branch}, ${taken.room}, ${practitioner}, ${service}, ${patient},
      ${work.actor.account}, ${startsAt}, ${new Date(startsAt.getTime() + minutes * 60_000)}, 'held', ${holdUntil},
      ${offered.tiyn}, ${offer.edition}, ${await mustPrepay(work, organisation, patient)}, 'web', ${work.now})`.execute(
    work.db,
  )
  await occupy(work, { booking, practitioner, room: taken.room, patient, startsAt, minutes, state: 'hold' })
  await writeBookingEvent(work, booking, { what: 'held' })
  await work.later('expire-hold', { booking }, { at: holdUntil })
  work.note({ booking })
  return { booking, holdUntil: holdUntil.toISOString() }
})

// Going back to choose another time gives the first one up; what already waits for payment stays.
async function giveUpEarlierChoice(work: Work, patient: string) {
  const { rows } = await sql<{
    id: string
    practitioner: string
  }>`select id, practitioner from scheduling.booking
    where patient = ${patient} and booked_by = ${work.actor.account} and state = 'held' and paid is null`.execute(
    work.db,
  )
  for (const held of rows) {
    if (await changeState(work, held.id, { from: ['held'], to: 'expired', what: 'released' }))
      await freeTime(work, held)
  }
}

async function heldNow(work: Work): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from scheduling.booking
    where booked_by = ${work.actor.account} and state = 'held' and hold_until > ${work.now}`.execute(work.db)
  return rows[0]!.count
}
