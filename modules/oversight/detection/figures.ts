// How well access is explained, and whether a question helps.
import { sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'

export interface ExplainedDay {
  duty: string
  /** YYYY-MM-DD in Almaty. */
  day: string
  looks: number
  explained: number
}

/** N6: looks and explained looks of the acting organisation, by duty and day, the newest first. */
export async function explainedAccess(work: Pick<Work, 'db' | 'now'>, days: number): Promise<ExplainedDay[]> {
  const { rows } = await sql<ExplainedDay>`
    select duty, day::text as day, looks, explained from oversight.explained_access
    where organisation = kernel.organisation()
      and day > ((${work.now}::timestamptz - make_interval(days => ${days})) at time zone 'Asia/Almaty')::date
    order by day desc, duty`.execute(work.db)
  return rows
}

export interface RepeatRate {
  asked: { staff: number; again: number }
  notAsked: { staff: number; again: number }
}

/**
 * N7: how many of those whose unusual look was found did another one within 90 days, apart for those who were asked
 * about it the same day and those who were not.
 */
export async function repeatRate(work: Pick<Work, 'db'>): Promise<RepeatRate> {
  const { rows } = await sql<{ asked: boolean; staff: number; again: number }>`
    select asked, count(*)::int as staff, count(*) filter (where again)::int as again
    from (select distinct on (a.staff) a.asked_at is not null as asked, exists (select from oversight.alert b
        where b.staff = a.staff and b.day > a.day and b.day <= a.day + 90) as again
      from oversight.alert_view a where a.staff is not null and a.organisation = kernel.organisation()
      order by a.staff, a.day, a.asked_at nulls last) first
    group by asked`.execute(work.db)
  const of = (asked: boolean) => {
    const found = rows.find(row => row.asked === asked)
    return { staff: found?.staff ?? 0, again: found?.again ?? 0 }
  }
  return { asked: of(true), notAsked: of(false) }
}
