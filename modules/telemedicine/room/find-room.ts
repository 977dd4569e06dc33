// The room of a visit as the acts of this module reach it: through the visit, by its own access rules.
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { type Booking, bookingFor } from '../../scheduling/index.ts'
import { doorAt, isOver, type RoomTimes, type Side, timesOf } from '../room-times.ts'

export interface Room {
  booking: Booking
  side: Side
  times: RoomTimes
  door: ReturnType<typeof doorAt>
  over: boolean
}

/** The room with the side on which the acting person stands; absent to everybody else. Tells the journal. */
export async function roomFor(
  work: Work,
  id: string,
  as: readonly ('self' | 'treating-doctor')[],
): Promise<Room> {
  const booking = (await bookingFor(work, id, as)) ?? work.absent()
  const { rows } = await sql<{ early: number; grace: number; side: Side | null }>`
    select early_minutes as early, grace_minutes as grace, telemedicine.side_of(booking) as side
    from telemedicine.room where booking = ${id}`.execute(work.db)
  const room = rows[0]
  if (!room?.side) return work.absent()
  const times = timesOf(booking, room)
  return {
    booking,
    side: room.side,
    times,
    door: doorAt(room.side, work.now, times),
    over: isOver(booking.state),
  }
}

type Closed = 'visit-over' | 'too-early' | 'too-late' | 'not-agreed'

/** Refuses while the room is closed to this side. */
export async function refuseClosed(work: Work<Closed>, { booking, side, door, over }: Room) {
  if (over) work.refuse('visit-over')
  if (door === 'early') work.refuse('too-early')
  if (door === 'late') work.refuse('too-late')
  if (side === 'patient' && !(await agreementOf(work, booking.id))) work.refuse('not-agreed')
}

export async function agreementOf(work: Pick<Work, 'db'>, booking: string): Promise<Date | null> {
  const { rows } = await sql<{
    at: Date
  }>`select at from telemedicine.agreement where booking = ${booking}`.execute(work.db)
  return rows[0]?.at ?? null
}

/** CL-4.1: most services are paid before they begin. */
export async function mustPay(work: Pick<Work, 'db'>, { service, paidAt, tiyn }: Booking): Promise<boolean> {
  if (paidAt || tiyn === 0) return false
  const { rows } =
    await sql`select from organisations.service where id = ${service} and paid = 'before'`.execute(work.db)
  return rows.length > 0
}

const field = 'telemedicine.message.text'

export function sealMessage(work: Work, patient: string, text: string): Promise<Buffer> {
  return work.sealing.seal(work.db, patient, field, text)
}

export function openMessage(work: Work, patient: string, sealed: Buffer): Promise<string | null> {
  return work.sealing.open(work.db, patient, field, sealed)
}
