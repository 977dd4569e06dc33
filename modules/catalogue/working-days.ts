import { sql } from 'kysely'
import { timeZone } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'

/**
 * The day on which a term of so many working days ends, by the calendar of Kazakhstan. The day of the event
 * itself does not count: one working day from Friday evening in Almaty is Monday.
 */
export async function addWorkingDays(work: Pick<Work, 'db'>, from: Date, days: number): Promise<string> {
  if (!Number.isInteger(days) || days < 1) throw new RangeError('a term is at least one working day')
  // Twice the days and a month hold any run of holidays that the calendar knows.
  const { rows } = await sql<{ day: string }>`
    select d::date as day
    from (select (${from}::timestamptz at time zone ${timeZone})::date as event) f,
      generate_series(event + 1, event + ${days * 2 + 31}::int, interval '1 day') d
    where catalogue.is_working_day(d::date) order by d offset ${days - 1} limit 1`.execute(work.db)
  return rows[0]!.day
}
