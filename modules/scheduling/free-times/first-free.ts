import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { instantOf, minuteOf } from '../minutes.ts'
import { freePlaces } from './places.ts'
import { type Span, startsIn } from './sweep.ts'

/**
 * The first free time of each practitioner, for a visit of the given minutes, that begins on one of these
 * days between two minutes of the day. Who has none is not in the answer.
 */
export async function firstFreeWithin(
  work: Pick<Work, 'db' | 'now'>,
  minutesOf: ReadonlyMap<string, number>,
  within: { day: string; days: number; fromMinute: number; untilMinute: number },
): Promise<Map<string, Date>> {
  const { day, days } = within
  const places = await freePlaces(work.db, { practitioners: [...minutesOf.keys()], day, days })
  const hours = await hoursOf(work, within)
  const inHours = (start: number) => hours.some(span => span.from <= start && start < span.until)
  const first = new Map<string, Date>()
  for (const [practitioner, minutes] of minutesOf) {
    const starts = (places.get(practitioner) ?? []).flatMap(
      ({ free }) => startsIn(free, minutes, minuteOf(work.now)).find(inHours) ?? [],
    )
    if (starts.length > 0) first.set(practitioner, instantOf(Math.min(...starts)))
  }
  return first
}

async function hoursOf(
  work: Pick<Work, 'db'>,
  {
    day,
    days,
    fromMinute,
    untilMinute,
  }: { day: string; days: number; fromMinute: number; untilMinute: number },
): Promise<Span[]> {
  const { rows } = await sql<{ midnight: number }>`
    select (extract(epoch from d.day at time zone 'Asia/Almaty') / 60)::int as midnight
    from generate_series(${day}::timestamp, ${day}::timestamp + make_interval(days => ${days - 1}), interval '1 day') as d (day)`.execute(
    work.db,
  )
  return rows.map(({ midnight }) => ({ from: midnight + fromMinute, until: midnight + untilMinute }))
}
