// The first free time of each practitioner for each service, kept in a table so that a list of hundreds of
// doctors reads instead of computing.
import { sql } from 'kysely'
import type { Db, Work } from '../../../kernel/work.ts'
import { dayOf } from '../../catalogue/index.ts'
import { freePlaces } from '../free-times/places.ts'
import { startsIn } from '../free-times/sweep.ts'
import { instantOf, minuteOf } from '../minutes.ts'

/** How far ahead the table looks. */
const horizonDays = 31

/**
 * Computes the rows of these practitioners anew. Answers when the earliest of them will be past, or
 * in a day where nothing is free: then they have to be computed again.
 */
export async function refreshNextFree(
  db: Db,
  practitioners: readonly string[],
  now: Date,
): Promise<Map<string, Date>> {
  // Two refreshes of one practitioner must not overtake each other, or an older answer would stay.
  await sql`select pg_advisory_xact_lock(hashtextextended('next free ' || p, 0))
    from (select unnest(${practitioners}::text[]) as p order by 1) as line`.execute(db)
  const services = await servicesOf(db, practitioners)
  const places = await freePlaces(db, { practitioners, day: dayOf(now), days: horizonDays })
  const rows: { practitioner: string; service: string; startsAt: Date }[] = []
  const again = new Map<string, Date>()
  for (const practitioner of practitioners) {
    const free = (places.get(practitioner) ?? []).map(place => place.free)
    const firstOf = firstByLength(free, minuteOf(now))
    let earliest = now.getTime() + 86_400_000
    for (const { service, minutes } of services.get(practitioner) ?? []) {
      const first = firstOf(minutes)
      if (first === undefined) continue
      const startsAt = instantOf(first)
      rows.push({ practitioner, service, startsAt })
      earliest = Math.min(earliest, startsAt.getTime() + 60_000)
    }
    again.set(practitioner, new Date(earliest))
  }
  await sql`delete from scheduling.next_free where practitioner = any (${practitioners})`.execute(db)
  await sql`insert into scheduling.next_free (practitioner, service, starts_at)
    select * from unnest(${rows.map(row => row.practitioner)}::uuid[], ${rows.map(row => row.service)}::uuid[],
      ${rows.map(row => row.startsAt)}::timestamptz[])`.execute(db)
  return again
}

/** Refreshes, and books the next refresh for the time when an answer will have passed. */
export async function keepNextFree(
  work: Pick<Work, 'db' | 'now' | 'later'>,
  practitioners: readonly string[],
): Promise<void> {
  const again = await refreshNextFree(work.db, practitioners, work.now)
  for (const [practitioner, at] of again) {
    await work.later(
      'refresh-next-free',
      { practitioner },
      { at, key: `next free ${practitioner} ${at.toISOString()}` },
    )
  }
}

function firstByLength(free: readonly { from: number; until: number }[][], now: number) {
  const known = new Map<number, number | undefined>()
  return (minutes: number) => {
    if (!known.has(minutes)) {
      const starts = free.flatMap(spans => startsIn(spans, minutes, now).slice(0, 1))
      known.set(minutes, starts.length ? Math.min(...starts) : undefined)
    }
    return known.get(minutes)
  }
}

async function servicesOf(db: Db, practitioners: readonly string[]) {
  const { rows } = await sql<{ practitioner: string; service: string; minutes: number }>`
    select ps.practitioner, ps.service, s.minutes from organisations.practitioner_service ps
    join organisations.practitioner p on p.id = ps.practitioner and p.receives
    join organisations.service s on s.id = ps.service
    where ps.practitioner = any (${practitioners})`.execute(db)
  const services = new Map<string, { service: string; minutes: number }[]>()
  for (const { practitioner, ...service } of rows) {
    const list = services.get(practitioner)
    if (list) list.push(service)
    else services.set(practitioner, [service])
  }
  return services
}
