import { type RawBuilder, sql } from 'kysely'

/** The instant belongs to that day of the clinics' clock; written so that an index on the instant serves it. */
export function onDay(at: RawBuilder<unknown>, day: string): RawBuilder<boolean> {
  return sql<boolean>`(${at} >= ${midnight(day)} and ${at} < ${midnight(day)} + interval '1 day')`
}

export function midnight(day: string): RawBuilder<Date> {
  return sql<Date>`(${day}::date::timestamp at time zone 'Asia/Almaty')`
}
