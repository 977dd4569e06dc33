// Clocks of legal terms: begun with the matter, stopped with its answer, held only for a signed reason. The
// shortest of the terms governs, because each was promised to the person on its own.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { rulesInForce, type Term } from './terms.ts'

export interface Clock {
  id: string
  event: string
  organisation: string
  about: string
  person: string | null
  begunAt: Date
  /** Null while it stands still. */
  dueAt: Date | null
  /** Which of the terms governs, and by which ground. */
  length: number
  unit: Term['unit']
  basis: Text
  link: string
  paused: boolean
  stoppedAt: Date | null
  how: 'done' | 'refused' | 'given-up' | null
}

export interface Matter {
  event: string
  about: string
}

/**
 * Begins the clock of a matter. `promised`: terms of published documents beside those of the law. An event
 * that has neither is a bug: it throws.
 */
export async function startClock(
  work: Work,
  matter: Matter & {
    organisation: string
    person: string | null
    link: string
    promised?: readonly Term[]
    begunAt?: Date
  },
): Promise<Clock> {
  const { event, about, organisation, person, link, promised = [], begunAt = work.now } = matter
  const terms: Term[] = [...(await rulesInForce(work, event)), ...promised]
  if (terms.length === 0) throw new Error(`no term is known for ${event}`)
  const clock = randomUUID()
  await sql`insert into deadlines.clock (id, event, organisation, about, person, begun_at, link)
    values (${clock}, ${event}, ${organisation}, ${about}, ${person}, ${begunAt}, ${link})`.execute(work.db)
  for (const [at, { length, unit, basis }] of terms.entries()) {
    await sql`insert into deadlines.term (clock, place, length, unit, basis_kk, basis_ru, basis_en)
      values (${clock}, ${at + 1}, ${length}, ${unit}, ${basis.kk}, ${basis.ru}, ${basis.en})`.execute(
      work.db,
    )
  }
  // What a declared event holds, it holds from the beginning.
  await sql`insert into deadlines.pause (id, clock, from_at, reason, cause, by_account)
    select gen_random_uuid(), ${clock}, ${begunAt}, reason, cause, null from deadlines.standstill
    where organisation = ${organisation} and ${event} = any (events) and until is null limit 1`.execute(
    work.db,
  )
  const begun = (await clockOf(work, { event, about }))!
  await work.later('watch-clock', { clock }, { at: warningAt(begun) })
  return begun
}

/** Stops the clock of a matter that was answered; one already stopped stays as it was. */
export async function stopClock(work: Work, { event, about }: Matter, how: NonNullable<Clock['how']>) {
  await sql`insert into deadlines.stop (clock, at, how, by_account)
    select id, ${work.now}, ${how}, ${work.actor.account} from deadlines.clock
    where event = ${event} and about = ${about} on conflict (clock) do nothing`.execute(work.db)
}

/**
 * Holds running clocks: one matter's, or by a declared event (force majeure) all of some events of an organisation,
 * those too that begin while it lasts. Answers how many stood still at once.
 */
export async function pauseClocks(
  work: Work,
  which: Matter | { organisation: string; events: readonly string[]; cause: string },
  why: { reason: string },
): Promise<number> {
  const cause = 'cause' in which ? which.cause : null
  if ('cause' in which) {
    await sql`insert into deadlines.standstill (cause, organisation, events, reason, from_at)
      values (${which.cause}, ${which.organisation}, ${which.events}, ${why.reason}, ${work.now})`.execute(
      work.db,
    )
  }
  const { rows } = await sql<{ id: string }>`
    select c.id from deadlines.clock c where ${matching(which)}
      and not exists (select from deadlines.stop s where s.clock = c.id)
      and not exists (select from deadlines.pause p where p.clock = c.id and p.until is null)`.execute(
    work.db,
  )
  for (const { id } of rows) {
    await sql`insert into deadlines.pause (id, clock, from_at, reason, cause, by_account)
      values (${randomUUID()}, ${id}, ${work.now}, ${why.reason}, ${cause}, ${work.actor.account})`.execute(
      work.db,
    )
  }
  return rows.length
}

/** Lets clocks run on: of one matter, or all that one cause had stopped. */
export async function resumeClocks(work: Work, which: Matter | { cause: string }) {
  const held =
    'cause' in which
      ? sql`cause = ${which.cause}`
      : sql`clock in (select id from deadlines.clock where event = ${which.event} and about = ${which.about})`
  if ('cause' in which) {
    await sql`update deadlines.standstill set until = ${work.now} where cause = ${which.cause}`.execute(
      work.db,
    )
  }
  await sql`update deadlines.pause set until = ${work.now} where until is null and ${held}`.execute(work.db)
}

/** The clock of a matter, or null; the policies decide who sees it. */
export async function clockOf(work: Pick<Work, 'db'>, { event, about }: Matter): Promise<Clock | null> {
  return (await clocksWhere(work, sql`event = ${event} and about = ${about}`))[0] ?? null
}

/** Clocks of an organisation that still run or stand still, the most urgent first. */
export function runningClocks(work: Pick<Work, 'db'>, organisation: string): Promise<Clock[]> {
  return clocksWhere(work, sql`organisation = ${organisation} and stopped_at is null`)
}

export async function clocksWhere(work: Pick<Work, 'db'>, where: ReturnType<typeof sql>): Promise<Clock[]> {
  const { rows } = await sql<Clock>`
    select id, event, organisation, about, person, begun_at as "begunAt", due_at as "dueAt", length, unit,
      jsonb_build_object('kk', basis_kk, 'ru', basis_ru, 'en', basis_en) as basis, link, paused,
      stopped_at as "stoppedAt", how
    from deadlines.clock_view where ${where} order by due_at nulls last, begun_at, id`.execute(work.db)
  return rows
}

/** When to warn: after three quarters of the time; a clock that stands still is looked at again in a day. */
export function warningAt({ begunAt, dueAt }: Pick<Clock, 'begunAt' | 'dueAt'>): Date {
  const day = 86_400_000
  if (!dueAt) return new Date(begunAt.getTime() + day)
  return new Date(begunAt.getTime() + (dueAt.getTime() - begunAt.getTime()) * 0.75)
}

function matching(which: Matter | { organisation: string; events: readonly string[] }) {
  return 'about' in which
    ? sql`c.event = ${which.event} and c.about = ${which.about}`
    : sql`c.organisation = ${which.organisation} and c.event = any (${which.events})`
}
