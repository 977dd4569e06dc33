// A booking as other acts and later modules know it, and the one way in which it changes.
import { type RawBuilder, sql } from 'kysely'
import { seenBy, why } from '../../kernel/access.ts'
import type { Work } from '../../kernel/work.ts'
import { type BookingRule, rulesOf } from './access.ts'
import type { BookingEvent, BookingState } from './shapes.ts'

export interface Booking {
  id: string
  number: string
  organisation: string
  branch: string
  room: string
  practitioner: string
  service: string
  patient: string
  bookedBy: string
  startsAt: Date
  endsAt: Date
  state: BookingState
  holdUntil: Date | null
  tiyn: number
  offerEdition: string
  paid: 'card' | 'at-desk' | null
  paidAt: Date | null
  prepayRequired: boolean
  channel: 'web' | 'desk' | 'phone'
  queueNumber: number | null
  checkedInAt: Date | null
  calledAt: Date | null
}

/**
 * The booking, when one of the named access rules opens it to the acting person; null when it does not exist
 * or is not theirs. Tells the journal whose booking was seen and by which rule.
 */
export async function bookingFor(
  work: Work,
  id: string,
  as: readonly BookingRule[],
): Promise<Booking | null> {
  const rules = rulesOf(as)
  const { rows } = await sql<Booking & { tiyn: string; why: string[] }>`
    select b.id, b.number, b.organisation, b.branch, b.room, b.practitioner, b.service, b.patient,
      b.booked_by as "bookedBy", b.starts_at as "startsAt", b.ends_at as "endsAt", b.state, b.hold_until as "holdUntil",
      b.tiyn, b.offer_edition as "offerEdition", b.paid, b.paid_at as "paidAt", b.prepay_required as "prepayRequired",
      b.channel, b.queue_number as "queueNumber", b.checked_in_at as "checkedInAt", b.called_at as "calledAt",
      ${why(rules, work.actor)} as why
    from scheduling.booking_view b where b.id = ${id} and ${seenBy(rules, work.actor)}`.execute(work.db)
  if (!rows[0]) return null
  const { why: reasons, ...booking } = rows[0]
  work.saw(booking.patient, reasons[0]!)
  work.note({ booking: id })
  return { ...booking, tiyn: Number(booking.tiyn) }
}

export interface Change {
  from: readonly BookingState[]
  to: BookingState
  what: BookingEvent
  reason?: string
  detail?: Record<string, string | number>
  /** Further columns, as `column = value` parts. */
  set?: readonly RawBuilder<unknown>[]
  /** A further condition that must still hold. */
  when?: RawBuilder<boolean>
}

/**
 * Changes the state by compare-and-swap and writes the event row. False when somebody was faster: two
 * members of staff press at once, or a hold runs out while it is confirmed; only one of them wins.
 */
export async function changeState(work: Work, booking: string, change: Change): Promise<boolean> {
  const hold = change.to === 'held' ? [] : [sql`hold_until = null`]
  const sets = sql.join([sql`state = ${change.to}`, ...hold, ...(change.set ?? [])])
  const { numAffectedRows } = await sql`update scheduling.booking set ${sets}
    where id = ${booking} and state = any (${change.from}) and ${change.when ?? sql`true`}`.execute(work.db)
  if (numAffectedRows !== 1n) return false
  await writeBookingEvent(work, booking, change)
  return true
}

export async function writeBookingEvent(
  work: Work,
  booking: string,
  { what, reason, detail }: Pick<Change, 'what' | 'reason' | 'detail'>,
) {
  await sql`insert into scheduling.booking_event (booking, what, at, by_account, duty, reason, detail)
    values (${booking}, ${what}, ${work.now}, ${work.actor.account}, ${work.actor.duty}, ${reason ?? null},
      ${JSON.stringify(detail ?? {})})`.execute(work.db)
}

/** Gives practitioner, room and patient back their time, and has the next free time computed anew. */
export async function freeTime(work: Work, booking: Pick<Booking, 'id' | 'practitioner'>) {
  await sql`update scheduling.occupancy set state = 'released'
    where booking = ${booking.id} and state <> 'released'`.execute(work.db)
  await work.later('refresh-next-free', { practitioner: booking.practitioner })
}
