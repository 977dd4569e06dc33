import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Text } from '../../../kernel/texts.ts'
import type { Work } from '../../../kernel/work.ts'
import { type Clock, runningClocks } from '../clocks.ts'
import { showClocks } from './show-clocks.api.ts'

export default act(showClocks, async work => {
  const organisation = work.actor.organisation!
  const clocks = await runningClocks(work, organisation)
  const names = await namesOf(work, clocks)
  return {
    clocks: clocks.map(({ id, event, begunAt, dueAt, basis, link }) => ({
      clock: id,
      event,
      says: names.get(event) ?? basis,
      begunAt: begunAt.toISOString(),
      dueAt: dueAt?.toISOString() ?? null,
      hoursLeft: dueAt && Math.floor((dueAt.getTime() - work.now.getTime()) / 3_600_000),
      basis,
      link,
    })),
    ...(await kept(work, organisation)),
  }
})

// What an event is called; one that lives by promises alone is called by its ground.
async function namesOf(work: Work, clocks: readonly Clock[]): Promise<Map<string, Text>> {
  const { rows } = await sql<{ event: string; says: Text }>`
    select distinct on (event) event, jsonb_build_object('kk', says_kk, 'ru', says_ru, 'en', says_en) as says
    from deadlines.rule where event = any (${[...new Set(clocks.map(clock => clock.event))]})
    order by event, since desc`.execute(work.db)
  return new Map(rows.map(({ event, says }) => [event, says]))
}

async function kept(work: Work, organisation: string): Promise<{ inTime: number; late: number }> {
  const { rows } = await sql<{ inTime: number; late: number }>`
    select count(*) filter (where stopped_at <= due_at)::int as "inTime", count(*) filter (where stopped_at > due_at)::int as late
    from deadlines.clock_view where organisation = ${organisation}
      and stopped_at > ${work.now}::timestamptz - interval '90 days'`.execute(work.db)
  return rows[0]!
}
