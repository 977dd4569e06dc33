// A held time becomes a visit: at once when it is paid at the desk, else when the bank has said so.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { registerPatient } from '../organisations/index.ts'
import { type Booking, bookingFor, changeState, writeBookingEvent } from './booking.ts'
import { passToClinic } from './pass-to-clinic.ts'
import { occupy, takeTime } from './take-time.ts'

/**
 * The payment of this booking is settled. `booked`: the visit stands. `already`: it stood before, and is now
 * paid. `lost`: the money came after the hold ran out and the time belongs to another; it must go back.
 */
export async function confirmPaid(work: Work, id: string): Promise<'booked' | 'already' | 'lost'> {
  const booking = await bookingFor(work, id, ['cashier-of-visit', 'front-desk', 'system-duty'])
  if (!booking) throw new Error(`booking ${id} was paid and is not to be found`)
  // A late callback finds the hold past its end but nobody in its place: still held is still theirs.
  const paid = [sql`paid = coalesce(paid, 'card')`, sql`paid_at = ${work.now}`]
  if (await changeState(work, id, { from: ['held'], to: 'booked', what: 'paid', set: paid })) {
    await settleBooked(work, booking)
    return 'booked'
  }
  if (await markPaid(work, id)) return 'already'
  return takeBack(work, booking)
}

/** What follows when a visit stands: its time is booked, the patient is registered, the others are told. */
export async function settleBooked(work: Work, booking: Booking) {
  await sql`update scheduling.occupancy set state = 'booked' where booking = ${booking.id} and state = 'hold'`.execute(
    work.db,
  )
  await registerPatient(work, booking.organisation, booking.patient)
  if (booking.channel === 'web') await passToClinic(work, booking)
  await work.emit('visit-booked', { booking: booking.id })
}

async function markPaid(work: Work, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update scheduling.booking set paid_at = ${work.now}
    where id = ${id} and state not in ('held', 'expired', 'cancelled')`.execute(work.db)
  if (numAffectedRows !== 1n) return false
  await writeBookingEvent(work, id, { what: 'paid' })
  return true
}

// The hold ran out before the bank spoke. If the time is still free the patient gets it after all.
async function takeBack(work: Work, booking: Booking): Promise<'booked' | 'lost'> {
  const { practitioner, patient, startsAt } = booking
  const minutes = (booking.endsAt.getTime() - startsAt.getTime()) / 60_000
  const taken = await takeTime(work, { practitioner, patient, startsAt, minutes })
  if (!('room' in taken)) return 'lost'
  const changed = await changeState(work, booking.id, {
    from: ['expired'],
    to: 'booked',
    what: 'paid',
    set: [sql`paid = coalesce(paid, 'card')`, sql`paid_at = ${work.now}`, sql`room = ${taken.room}`],
  })
  if (!changed) return 'lost'
  await occupy(work, {
    booking: booking.id,
    practitioner,
    room: taken.room,
    patient,
    startsAt,
    minutes,
    state: 'booked',
  })
  await settleBooked(work, booking)
  return 'booked'
}
