// What a visit by video does otherwise than one in the house; the module with the rooms calls these.
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { type Booking, changeState, freeTime } from '../booking.ts'
import { lateness } from '../terms/terms.ts'
import { termsOf } from '../terms/terms-of.ts'

/** The visit is held by video from its booking on. Said once; a second time changes nothing. */
export async function holdByVideo(work: Work, booking: string): Promise<void> {
  await sql`insert into scheduling.by_video (booking, since) values (${booking}, ${work.now})
    on conflict do nothing`.execute(work.db)
}

/** Whether the visit is held by video. */
export async function isByVideo(work: Pick<Work, 'db'>, booking: string): Promise<boolean> {
  const { rows } = await sql`select from scheduling.by_video where booking = ${booking}`.execute(work.db)
  return rows.length > 0
}

/**
 * The patient has come to the waiting room of a visit by video: checked in without the desk and without a number
 * of its queue, so that nobody is called missed who waits before a camera. False when somebody was faster.
 */
export async function arriveByVideo(work: Work, booking: Booking): Promise<boolean> {
  const late = lateness(booking.startsAt, work.now, await termsOf(work, booking))
  return changeState(work, booking.id, {
    from: ['booked'],
    to: 'checked-in',
    what: 'checked-in',
    detail: { lateMinutes: late.minutes },
    set: [sql`checked_in_at = ${work.now}`],
  })
}

/**
 * The line did not hold and the visit by video did not take place: cancelled by the clinic, so that nothing is
 * charged and what was paid goes back. False when the visit is over already.
 */
export async function callOffByVideo(work: Work, booking: Booking): Promise<boolean> {
  const cancelled = await changeState(work, booking.id, {
    from: ['checked-in', 'called', 'in-visit'],
    to: 'cancelled',
    what: 'cancelled',
    reason: 'clinic',
    detail: { chargeTiyn: 0 },
  })
  if (!cancelled) return false
  await freeTime(work, booking)
  await work.emit('visit-cancelled', { booking: booking.id, chargeTiyn: 0 })
  return true
}
