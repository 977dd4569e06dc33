import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { findUnusual } from '../detection/find.ts'
import { openCase, react } from '../detection/react.ts'
import { detectUnusualAccess, escalateLook } from './detect-unusual-access.api.ts'

const hour = 3_600_000
/** What a quarter of an hour may still explain (a booking after the search for the patient) is left to the next run. */
const rest = hour / 4
/** Entries at a time: more are taken by the next run, which then comes at once. */
const most = 100_000

/** Whole hours since the last run; orders the next one a quarter past the next hour. */
export const detectUnusualAccessAct = act(detectUnusualAccess, async work => {
  const done = await run(work)
  const next = new Date(Math.floor(work.now.getTime() / hour) * hour + hour + rest)
  const key = `detect-unusual-access ${done.more ? `after ${done.until}` : next.toISOString()}`
  await work.later('detect-unusual-access', {}, { at: done.more ? work.now : next, key })
  work.saw(done.persons, 'system-duty')
  return {}
})

export const escalateLookAct = act(escalateLook, async (work, { alert }) => {
  const { rows } = await sql<{ staff: string; state: string }>`
    select staff, state from oversight.alert_view where id = ${alert}`.execute(work.db)
  const found = rows[0] ?? work.absent()
  work.saw(found.staff, 'system-duty')
  if (found.state === 'asked') await openCase(work, alert, 'no-answer')
  return {}
})

async function run(work: Work): Promise<{ persons: string[]; more: boolean; until: number }> {
  const { rows: lock } = await sql<{ ours: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('shipa.detection')) as ours`.execute(work.db)
  const { rows: last } = await sql<{ after: number }>`
    select coalesce(max(until_seq), 0) as after from oversight.detection_run`.execute(work.db)
  const { after } = last[0]!
  if (!lock[0]!.ours) return { persons: [], more: false, until: after }
  const before = new Date(Math.floor((work.now.getTime() - rest) / hour) * hour)
  const { rows } = await sql<{ until: number | null }>`
    select journal.last_before(${after}, ${before}, ${most}) as until`.execute(work.db)
  const { until } = rows[0]!
  if (until === null) return { persons: [], more: false, until: after }
  const { looks, explained, alerts } = await findUnusual(work, after, until)
  await sql`insert into oversight.detection_run (id, after_seq, until_seq, at, looks, explained, alerts)
    values (${randomUUID()}, ${after}, ${until}, ${work.now}, ${looks}, ${explained}, ${alerts.length})`.execute(
    work.db,
  )
  await react(work, alerts)
  const persons = new Set(alerts.flatMap(({ staff, person }) => [staff, person].filter(one => one !== null)))
  return { persons: [...persons], more: until - after >= most, until }
}
