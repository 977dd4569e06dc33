// DR-4.1: what is typed at booking goes from the platform to the clinic that the person chose, and nothing more.
import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusal.ts'
import type { Work } from '../../kernel/work.ts'
import { clinicAsRecipient, disclose, disclosureRefusals } from '../privacy/index.ts'
import type { Booking } from './booking.ts'

/** Writes that the platform gave the clinic this booking: the profile of a booking, on the ground of the contract. */
export async function passToClinic(work: Work, booking: Booking) {
  const clinic = await clinicAsRecipient(work, booking.organisation)
  if (!clinic) throw new Refusal('recipient-not-registered', disclosureRefusals['recipient-not-registered'])
  const { rows } = await sql<Card>`
    select n.family_name || ' ' || n.given_name as name, n.phone, n.birth_date::text as "birth-date", n.sex,
      b.wish_sealed is not null as wish
    from people.person_view n, scheduling.booking b where n.id = ${booking.patient} and b.id = ${booking.id}`.execute(
    work.db,
  )
  const { wish, ...card } = rows[0]!
  await disclose(work, {
    recipient: clinic.id,
    purpose: 'booking',
    person: booking.patient,
    organisation: null,
    fields: { ...card, visit: booking.startsAt, ...(wish ? { wish } : {}) },
    ground: { by: 'contract' },
    about: booking.id,
  })
}

interface Card {
  name: string
  phone: string | null
  'birth-date': string
  sex: string
  /** The words themselves are sealed for the clinic; here stands only whether there are any. */
  wish: boolean
}
