// What the system does with a room by itself: makes it with the booking, sweeps it when the visit is over.
import { sql } from 'kysely'
import { type Act, act } from '../../../kernel/act.ts'
import { sendMessage } from '../../messages/index.ts'
import { bookingFor, holdByVideo } from '../../scheduling/index.ts'
import { isOver, timesOf } from '../room-times.ts'
import { letter } from '../telemedicine.texts.ts'
import * as api from './open-room.api.ts'

// Answers to a booking. What the director had set at the moment of the booking decides, not what stands there now.
const open = act(api.openRoom, async (work, { booking: id }) => {
  work.saw([], 'system-duty')
  const { rows } = await sql`insert into telemedicine.room
      (booking, organisation, practitioner, patient, early_minutes, grace_minutes, made_at)
    select b.id, b.organisation, b.practitioner, b.patient, v.early_minutes, v.grace_minutes, ${work.now}
    from scheduling.booking_view b
    join lateral (select r.is_remote, r.early_minutes, r.grace_minutes from telemedicine.remote_service r
      where r.service = b.service and r.since <= b.made_at order by r.since desc, r.id limit 1) v on v.is_remote
    where b.id = ${id} on conflict do nothing returning booking`.execute(work.db)
  if (rows.length === 0) return {}
  const booking = (await bookingFor(work, id, ['system-duty'])) ?? work.absent()
  await holdByVideo(work, id)
  await sendMessage(work, {
    person: booking.patient,
    topic: 'visit-booked',
    text: letter,
    values: { number: booking.number, when: booking.startsAt },
    link: `/cabinet/visits/${id}/video`,
  })
  return {}
})

// Answers to the end of a visit, whichever it was, and to the end of its time: sweeping twice changes nothing.
const sweep = act(api.sweepRoom, async (work, { booking: id }) => {
  work.saw([], 'system-duty')
  const { rows } = await sql<{ early: number; grace: number }>`
    select early_minutes as early, grace_minutes as grace from telemedicine.room where booking = ${id}`.execute(
    work.db,
  )
  if (!rows[0]) return {}
  const booking = (await bookingFor(work, id, ['system-duty'])) ?? work.absent()
  // A visit that was moved has its own end to come.
  if (!isOver(booking.state) && work.now < timesOf(booking, rows[0]).closesAt) return {}
  await sql`insert into telemedicine.quality (booking, side, was_there, connected_seconds, at)
    select ${id}, sides.side, count(l.id) > 0, coalesce(sum(l.connected_seconds), 0), ${work.now}
    from unnest(array['patient', 'doctor']) as sides (side)
    left join telemedicine.line l on l.booking = ${id} and l.side = sides.side
    group by sides.side on conflict do nothing`.execute(work.db)
  await sql`delete from telemedicine.line where booking = ${id}`.execute(work.db)
  return {}
})

export const systemActs: readonly Act<any>[] = [open, sweep]
