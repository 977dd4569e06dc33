// CL-3.9c: who cancelled late or did not come pays beforehand, from that visit on and until a day.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import type { Booking } from './booking.ts'
import { type OfferNumbers, prepayOnlyUntil } from './terms/terms.ts'

export async function mustPrepay(work: Work, organisation: string, patient: string): Promise<boolean> {
  const { rows } = await sql`select 1 from scheduling.prepay_only
    where organisation = ${organisation} and patient = ${patient} and until > ${work.now} limit 1`.execute(
    work.db,
  )
  return rows.length > 0
}

export async function rememberPrepayOnly(
  work: Work,
  booking: Booking,
  ground: 'late-cancel' | 'no-show',
  numbers: OfferNumbers,
) {
  const until = prepayOnlyUntil(work.now, numbers)
  await sql`insert into scheduling.prepay_only (organisation, patient, booking, ground, since, until)
    values (${booking.organisation}, ${booking.patient}, ${booking.id}, ${ground}, ${work.now}, ${until})`.execute(
    work.db,
  )
}
