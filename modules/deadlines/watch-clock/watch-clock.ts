import { sql } from 'kysely'
import { act } from '../../../kernel/act.ts'
import { clocksWhere, warningAt } from '../clocks.ts'
import { watchClock } from './watch-clock.api.ts'

/** Speaks by events `clock-near` and `clock-overdue {clock}`; comes again until the clock is stopped or overdue. */
export default act(watchClock, async (work, { clock }) => {
  const [found] = await clocksWhere(work, sql`id = ${clock} and stopped_at is null`)
  if (!found) return {}
  const { dueAt } = found
  work.note({ clock })
  if (dueAt && dueAt <= work.now) {
    await work.emit('clock-overdue', { clock })
    return {}
  }
  // A pause moves the end: what is not near yet is looked at again when it will be.
  const isNear = dueAt !== null && warningAt(found) <= work.now
  if (isNear) await work.emit('clock-near', { clock })
  await work.later('watch-clock', { clock }, { at: isNear ? dueAt : laterThan(work.now, warningAt(found)) })
  return {}
})

function laterThan(now: Date, at: Date): Date {
  return at > now ? at : new Date(now.getTime() + 86_400_000)
}
