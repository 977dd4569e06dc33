// How two windows of one room find each other: each asks what is new, and leaves its word for the other.
import { sql } from 'kysely'
import { type Act, type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import type { BookingState } from '../../scheduling/index.ts'
import { roomFor } from '../room/find-room.ts'
import { isOver, longestStepSeconds, presentSince, type Side, timesOf } from '../room-times.ts'
import * as api from './line.api.ts'

const ask = act(api.askLine, async (work, { booking, line: id, after, isConnected }) => {
  const line = (await keepLine(work, { booking, id, isConnected })) ?? work.refuse('line-lost')
  await sql`delete from telemedicine.signal where to_line = ${id} and id <= ${after}`.execute(work.db)
  const { rows: signals } = await sql<Answer<typeof api.askLine>['signals'][number]>`
    select id::float8 as signal, from_line as "from", kind, body from telemedicine.signal
    where to_line = ${id} and id > ${after} order by id limit 20`.execute(work.db)
  const { rows } = await sql<{
    ahead: number
    other: string | null
    messages: number
    files: number
    identity: boolean
  }>`
    select telemedicine.ahead_of(${booking}, ${presentSince(work.now)}) as ahead,
      (select l.id from telemedicine.line l where l.booking = ${booking} and l.side <> ${line.side}
        and l.seen_at > ${presentSince(work.now)} order by l.entered_at desc, l.id limit 1) as other,
      (select count(*)::int from telemedicine.message m where m.booking = ${booking}) as messages,
      (select count(distinct f.file)::int from files.shared_view f join telemedicine.room r on r.patient = f.patient
        and r.organisation = f.organisation where r.booking = ${booking}) as files,
      exists (select from telemedicine.identity_check i where i.booking = ${booking}) as identity`.execute(
    work.db,
  )
  return { ...rows[0]!, stage: stageOf(work, line), signals }
})

const send = act(api.sendSignal, async (work, { booking, line, to, kind, body }) => {
  const room = await roomFor(work, booking, ['treating-doctor', 'self'])
  if (room.booking.state !== 'in-visit') work.refuse('line-lost')
  // Both windows stand at this room, on its two sides, and this one is the caller's own.
  const { numAffectedRows } =
    await sql`insert into telemedicine.signal (booking, from_line, to_line, kind, body, at)
    select mine.booking, mine.id, theirs.id, ${kind}, ${body}, ${work.now}
    from telemedicine.line mine join telemedicine.line theirs on theirs.booking = mine.booking and theirs.side <> mine.side
    where mine.id = ${line} and mine.booking = ${booking} and mine.person = ${work.actor.person} and theirs.id = ${to}`.execute(
      work.db,
    )
  if (numAffectedRows !== 1n) work.refuse('line-lost')
  return {}
})

export const lineActs: readonly Act<any>[] = [ask, send]

interface Line {
  side: Side
  state: BookingState
  closesAt: Date
  isNewest: boolean
}

/** Notes that the caller's own window is open; null when it is not the caller's, or was swept. */
async function keepLine(
  work: Work,
  of: { booking: string; id: string; isConnected: boolean },
): Promise<Line | null> {
  const step = sql`least(${longestStepSeconds}, extract(epoch from ${work.now}::timestamptz - seen_at))`
  await sql`update telemedicine.line set seen_at = ${work.now},
      connected_seconds = connected_seconds + ${of.isConnected ? sql`${step}::int` : sql`0`}
    where id = ${of.id} and booking = ${of.booking} and person = ${work.actor.person}`.execute(work.db)
  const { rows } = await sql<
    Omit<Line, 'closesAt'> & { startsAt: Date; endsAt: Date; early: number; grace: number }
  >`select l.side, b.state, b.starts_at as "startsAt", b.ends_at as "endsAt", r.early_minutes as early,
      r.grace_minutes as grace,
      not exists (select from telemedicine.line n where n.booking = l.booking and n.side = l.side
        and n.entered_at > l.entered_at) as "isNewest"
    from telemedicine.line l join telemedicine.room r on r.booking = l.booking
    join scheduling.booking_view b on b.id = l.booking
    where l.id = ${of.id} and l.booking = ${of.booking} and l.person = ${work.actor.person}`.execute(work.db)
  const row = rows[0]
  return row ? { ...row, closesAt: timesOf(row, row).closesAt } : null
}

function stageOf(work: Work, { state, closesAt, isNewest }: Line): Answer<typeof api.askLine>['stage'] {
  if (isOver(state) || work.now >= closesAt) return 'over'
  if (!isNewest) return 'elsewhere'
  return state === 'in-visit' ? 'let-in' : 'waiting'
}
