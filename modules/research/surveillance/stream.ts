// The stream of counts: made by the system from signed visits, read by weeks.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { type ResearchRow, researchRows } from '../../care/index.ts'
import { addDays, dayOf } from '../../catalogue/index.ts'
import { alarmsAt } from './detect.ts'

export const ageBands = ['0–4', '5–14', '15–29', '30–44', '45–64', '65+'] as const

export interface WeekCount {
  diagnosis: string
  /** Its Monday. */
  week: string
  visits: number
}

/** Monday of the week of a day. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

/**
 * Counts the days of an organisation anew: only visits of those whose consent to research stands now, and each of them
 * once a week with a group of diagnoses, so that five visits of a week are five people.
 */
export async function countDays(
  work: Work,
  organisation: string,
  from: string,
  until: string,
): Promise<number> {
  const { rows: consenting } = await sql<{ person: string }>`
    select distinct person from privacy.consent_view where organisation = ${organisation} and purpose = 'research'
      and withdrawn_at is null and from_at <= ${work.now} and until > ${work.now}`.execute(work.db)
  const agreed = new Set(consenting.map(one => one.person))
  const counted = new Set<string>()
  const visits = (await researchRows(work, { organisation, from: mondayOf(from), until })).filter(row => {
    const key = `${row.person} ${row.diagnosis.slice(0, 3)} ${mondayOf(row.day)}`
    if (!agreed.has(row.person) || counted.has(key)) return false
    counted.add(key)
    return row.day >= from
  })
  const cells = new Map<string, number>()
  for (const visit of visits) cells.set(cellOf(visit), 1 + (cells.get(cellOf(visit)) ?? 0))
  await sql`delete from research.signal_count
    where organisation = ${organisation} and day between ${from}::date and ${until}::date`.execute(work.db)
  const rows = [...cells].map(([cell, count]) => ({ ...JSON.parse(cell), visits: count }))
  await sql`insert into research.signal_count (organisation, day, city, age_band, sex, diagnosis, visits)
    select ${organisation}, r.day, r.city, r.age_band, r.sex, r.diagnosis, r.visits
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(day date, city text, age_band text, sex text, diagnosis text, visits int)`.execute(work.db)
  return visits.length
}

/** Sums by finished weeks, the oldest first. */
export async function weekCounts(work: Work, organisation: string): Promise<WeekCount[]> {
  const { rows } = await sql<WeekCount>`
    select diagnosis, date_trunc('week', day)::date as week, sum(visits)::int as visits from research.signal_count
    where organisation = ${organisation} and day < ${mondayOf(dayOf(work.now))}::date
    group by 1, 2 order by 1, 2`.execute(work.db)
  return rows
}

/** One series without gaps, from the first counted week to the last finished one. */
export function seriesOf(counts: readonly WeekCount[], diagnosis: string, lastWeek: string) {
  const first = counts.map(one => one.week).sort()[0]
  const of = new Map(
    counts.flatMap(one => (one.diagnosis === diagnosis ? [[one.week, one.visits] as const] : [])),
  )
  const series: { week: string; visits: number }[] = []
  for (let week = first ?? addDays(lastWeek, 7); week <= lastWeek; week = addDays(week, 7))
    series.push({ week, visits: of.get(week) ?? 0 })
  return series
}

/** Writes what stood out in the last four finished weeks; a signal once found is not found again. */
export async function findSignals(work: Work, organisation: string): Promise<number> {
  const counts = await weekCounts(work, organisation)
  const lastWeek = addDays(mondayOf(dayOf(work.now)), -7)
  let found = 0
  for (const diagnosis of new Set(counts.map(one => one.diagnosis))) {
    const series = seriesOf(counts, diagnosis, lastWeek)
    const visits = series.map(one => one.visits)
    for (let at = Math.max(0, series.length - 4); at < series.length; at++) {
      for (const { method, expected, threshold } of alarmsAt(visits, at)) {
        const { numAffectedRows } = await sql`insert into research.signal
            (id, organisation, diagnosis, week, method, observed, expected, threshold, found_at)
          values (${randomUUID()}, ${organisation}, ${diagnosis}, ${series[at]!.week}, ${method}, ${visits[at]},
            ${expected}, ${threshold}, ${work.now})
          on conflict on constraint signal_once do nothing`.execute(work.db)
        found += Number(numAffectedRows)
      }
    }
  }
  return found
}

function cellOf({ day, city, age, sex, diagnosis }: ResearchRow): string {
  const band = ageBands[[5, 15, 30, 45, 65].filter(from => age >= from).length]
  return JSON.stringify({ day, city, age_band: band, sex, diagnosis: diagnosis.slice(0, 3) })
}
