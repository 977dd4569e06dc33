// Taking a time for a visit: the same for a person's hold, a booking at the desk and a move.
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { dayOf } from '../catalogue/index.ts'
import { freePlaces, roomsOn } from './free-times/places.ts'
import { fits, startsIn } from './free-times/sweep.ts'
import { instantOf, minuteOf } from './minutes.ts'

/** A practitioner's service as it can be booked on a day. */
export interface Offered {
  organisation: string
  minutes: number
  licensed: boolean
  /** Price of the day of the visit, CL-2.1. */
  tiyn: number
  payBefore: boolean
}

/** What may be booked of this practitioner and service on that day; null when nothing. */
export async function offeredOn(
  work: Work,
  of: { practitioner: string; service: string; startsAt: Date },
): Promise<Offered | null> {
  const day = dayOf(of.startsAt)
  const { rows } = await sql<Omit<Offered, 'tiyn'> & { tiyn: string | null }>`
    select p.organisation, s.minutes, s.paid = 'before' as "payBefore",
      (not s.licensed or organisations.is_licensed_on(p.organisation, ${day}::date)) as licensed,
      organisations.price_on(s.id, p.id, ${day}::date) as tiyn
    from organisations.practitioner_service ps
    join organisations.practitioner p on p.id = ps.practitioner and p.receives
    join organisations.service s on s.id = ps.service and s.organisation = p.organisation
    where ps.practitioner = ${of.practitioner} and ps.service = ${of.service}`.execute(work.db)
  const row = rows[0]
  return row?.tiyn == null ? null : { ...row, tiyn: Number(row.tiyn) }
}

export interface WantedTime {
  practitioner: string
  patient: string
  startsAt: Date
  minutes: number
}

export type TakenTime = { room: string; branch: string } | { taken: string[] } | { patientBusy: true }

/**
 * Stands in line for practitioner, rooms and patient, gives back holds that ran out, and answers the room
 * that is free for this visit. After it nobody else can take the time until this transaction ends.
 * When it is taken, answers the next three free times.
 */
export async function takeTime(work: Work, wanted: WantedTime): Promise<TakenTime> {
  const day = dayOf(wanted.startsAt)
  const endsAt = new Date(wanted.startsAt.getTime() + wanted.minutes * 60_000)
  const rooms = await roomsOn(work.db, wanted.practitioner, day)
  const resources = [wanted.practitioner, wanted.patient, ...rooms]
  await sql`select scheduling.clear_way(${resources}, ${wanted.startsAt}, ${endsAt}, ${work.now})`.execute(
    work.db,
  )
  const visit = { from: minuteOf(wanted.startsAt), until: minuteOf(endsAt) }
  const places = await freePlaces(work.db, { practitioners: [wanted.practitioner], day, days: 1 })
  const place = places.get(wanted.practitioner)?.find(({ free }) => fits(free, visit, minuteOf(work.now)))
  if (!place || !onGrid(wanted.startsAt)) return { taken: await nextFree(work, wanted) }
  const busy =
    await sql`select 1 from scheduling.occupancy where resource = ${wanted.patient} and state <> 'released'
    and ends_at > ${wanted.startsAt} and starts_at < ${endsAt} limit 1`.execute(work.db)
  if (busy.rows.length > 0) return { patientBusy: true }
  return { room: place.room, branch: place.branch }
}

export interface Occupied extends WantedTime {
  booking: string
  room: string
  state: 'hold' | 'booked'
}

/** Writes the three rows of a visit, in the order of their resources; `visit_no_overlap` judges last. */
export async function occupy(
  work: Work,
  { booking, practitioner, room, patient, startsAt, minutes, state }: Occupied,
) {
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000)
  await sql`insert into scheduling.occupancy (resource, kind, starts_at, ends_at, state, booking)
    select r, k, ${startsAt}, ${endsAt}, ${state}, ${booking}
    from unnest(${[practitioner, room, patient]}::uuid[], array['practitioner', 'room', 'patient']) as line (r, k)
    order by r`.execute(work.db)
  await work.later('refresh-next-free', { practitioner })
}

async function nextFree(work: Work, { practitioner, minutes, startsAt }: WantedTime): Promise<string[]> {
  const from = dayOf(new Date(Math.max(startsAt.getTime(), work.now.getTime())))
  const places = await freePlaces(work.db, { practitioners: [practitioner], day: from, days: 14 })
  const starts = (places.get(practitioner) ?? []).flatMap(({ free }) =>
    startsIn(free, minutes, minuteOf(work.now)),
  )
  const later = [...new Set(starts)].sort((a, b) => a - b).filter(start => start >= minuteOf(startsAt))
  return later.slice(0, 3).map(start => instantOf(start).toISOString())
}

// Whole five minutes: odd seconds would leave rests that no visit fits into.
function onGrid(at: Date) {
  return at.getTime() % 300_000 === 0
}
