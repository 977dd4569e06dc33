// What a patient says to the doctor when booking: may tell of an illness, so it is sealed like a record. It goes to the
// clinic alone; who runs the platform with its directory reads neither it nor the visit (DR-2.5, DR-2.6).
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import type { Booking } from './booking.ts'

const field = 'booking.wish'

export function sealWish(work: Work, { patient }: Booking, wish: string): Promise<Buffer> {
  return work.sealing.seal(work.db, patient, field, wish)
}

/**
 * The wish of a booking that the access rules have opened (`bookingFor` has told the journal). Of those who
 * may see the booking only the patient and the doctor read it: to the desk it is nobody's business.
 */
export async function wishOf(work: Work, { id, patient }: Booking): Promise<string | null> {
  const mayRead = work.actor.persons.includes(patient) || work.actor.duty === 'doctor'
  if (!mayRead) return null
  const { rows } = await sql<{ wish: Buffer | null }>`
    select wish_sealed as wish from scheduling.booking where id = ${id}`.execute(work.db)
  const sealed = rows[0]?.wish
  return sealed ? work.sealing.open(work.db, patient, field, sealed) : null
}
