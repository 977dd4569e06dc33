// What the sweep needs, read from the database: where and when practitioners receive, and what is taken.
import { sql } from 'kysely'
import type { Db } from '../../../kernel/work.ts'
import { freeSpans, type Span } from './sweep.ts'

/** A room in which a practitioner receives, with the spans that are free there. */
export interface FreePlace {
  room: string
  branch: string
  free: Span[]
}

export interface Asked {
  practitioners: readonly string[]
  /** First calendar day, and how many days. */
  day: string
  days: number
}

interface Window extends Span {
  practitioner: string
  room: string
  branch: string
}

/** Free spans by practitioner: timetable without holidays, minus absences, bookings and holds. */
export async function freePlaces(db: Db, asked: Asked): Promise<Map<string, FreePlace[]>> {
  const windows = await windowsOf(db, asked)
  const resources = new Set(windows.flatMap(window => [window.practitioner, window.room]))
  const taken = await takenTimes(db, [...resources], windows)
  const places = new Map<string, Map<string, { branch: string; open: Span[] }>>()
  for (const window of windows) {
    const rooms = places.get(window.practitioner) ?? new Map()
    places.set(window.practitioner, rooms)
    const place = rooms.get(window.room) ?? { branch: window.branch, open: [] }
    rooms.set(window.room, place)
    place.open.push(window)
  }
  return new Map(
    [...places].map(([practitioner, rooms]) => [
      practitioner,
      [...rooms].map(([room, { branch, open }]) => ({
        room,
        branch,
        free: freeSpans(open, [...(taken.get(practitioner) ?? []), ...(taken.get(room) ?? [])]),
      })),
    ]),
  )
}

/** Rooms in which the practitioner receives on this day. */
export async function roomsOn(db: Db, practitioner: string, day: string): Promise<string[]> {
  const windows = await windowsOf(db, { practitioners: [practitioner], day, days: 1 })
  return [...new Set(windows.map(window => window.room))]
}

// Minutes of the timetable become instants in the database, which knows the zone's past and future.
async function windowsOf(db: Db, { practitioners, day, days }: Asked): Promise<Window[]> {
  const { rows } = await sql<Window>`
    select t.practitioner, t.room, t.branch,
      (extract(epoch from (d.day + make_interval(mins => t.from_minute)) at time zone 'Asia/Almaty') / 60)::int as from,
      (extract(epoch from (d.day + make_interval(mins => t.until_minute)) at time zone 'Asia/Almaty') / 60)::int as until
    from generate_series(${day}::timestamp, ${day}::timestamp + make_interval(days => ${days - 1}), interval '1 day') as d (day)
    join scheduling.timetable t on t.practitioner = any (${practitioners}) and t.weekday = extract(isodow from d.day)
      and t.valid_from <= d.day and (t.valid_until is null or t.valid_until >= d.day)
    where not exists (select from catalogue.calendar_day c where c.day = d.day::date and c.kind <> 'working')`.execute(
    db,
  )
  return rows
}

async function takenTimes(
  db: Db,
  resources: string[],
  windows: readonly Span[],
): Promise<Map<string, Span[]>> {
  const taken = new Map<string, Span[]>()
  if (windows.length === 0) return taken
  const from = new Date(
    windows.reduce((least, window) => Math.min(least, window.from), Number.MAX_SAFE_INTEGER) * 60_000,
  )
  const until = new Date(windows.reduce((most, window) => Math.max(most, window.until), 0) * 60_000)
  const { rows } = await sql<Span & { resource: string }>`
    select resource, floor(extract(epoch from starts_at) / 60)::int as from, ceil(extract(epoch from ends_at) / 60)::int as until
    from scheduling.occupancy
    where resource = any (${resources}) and kind <> 'patient' and state <> 'released'
      and ends_at > ${from} and starts_at < ${until}`.execute(db)
  for (const row of rows) {
    const spans = taken.get(row.resource)
    if (spans) spans.push(row)
    else taken.set(row.resource, [row])
  }
  return taken
}
