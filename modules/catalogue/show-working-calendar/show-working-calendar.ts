import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { showWorkingCalendar } from './show-working-calendar.api.ts'

interface CalendarDay {
  day: string
  kind: 'holiday' | 'day-off' | 'working'
  kk: string
  ru: string
  en: string
  source: string
  sourceDate: string
}

/** Only the days that differ from the week; an empty list means that the year is not known yet. */
export default act(showWorkingCalendar, async (work, { year }) => {
  const { rows } = await sql<CalendarDay>`
    select day, kind, kk, ru, en, source, source_date as "sourceDate" from catalogue.calendar_day
    where day >= make_date(${year}, 1, 1) and day < make_date(${year} + 1, 1, 1)
    order by day`.execute(work.db)
  return { days: rows }
})
