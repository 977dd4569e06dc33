import { sql } from 'kysely'
import { type Act, type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { addDays, dayOf } from '../../catalogue/index.ts'
import { three } from '../../organisations/index.ts'
import { presentSince, timesOf } from '../room-times.ts'
import * as api from './lists.api.ts'

const list = act(api.listVideoVisits, async (work, { as }) => {
  const today = dayOf(work.now)
  const midnight = (day: string) => sql`(${day}::timestamp at time zone 'Asia/Almaty')`
  const atWork = as === 'doctor'
  if (atWork && work.actor.duty !== 'doctor') work.absent()
  const mine = atWork
    ? sql`p.employment = ${work.actor.employment}
        and b.starts_at >= ${midnight(today)} and b.starts_at < ${midnight(addDays(today, 1))}`
    : sql`r.patient = any (${work.actor.persons}::uuid[]) and b.starts_at >= ${midnight(addDays(today, -30))}`
  const { rows } = await sql<
    Omit<Answer<typeof api.listVideoVisits>['visits'][number], 'startsAt' | 'opensAt' | 'waitsSince'> & {
      person: string
      startsAt: Date
      endsAt: Date
      early: number
      grace: number
      waitsSince: Date | null
    }
  >`select b.id as booking, b.number, b.starts_at as "startsAt", b.ends_at as "endsAt", b.state, r.patient as person,
      ${three('s.name')} as service, ${three('p.name')} as doctor,
      concat_ws(' ', c.family_name, c.given_name) as patient, r.early_minutes as early, r.grace_minutes as grace,
      (select min(l.entered_at) from telemedicine.line l where l.booking = b.id and l.side = 'patient'
        and b.state in ('checked-in', 'called') having max(l.seen_at) > ${presentSince(work.now)}) as "waitsSince"
    from telemedicine.room r
    join scheduling.booking_view b on b.id = r.booking
    join organisations.service s on s.id = b.service
    join organisations.practitioner p on p.id = r.practitioner
    join people.person_view c on c.id = r.patient
    where ${mine} order by b.starts_at, b.id limit 200`.execute(work.db)
  work.saw(
    rows.map(row => row.person),
    atWork ? 'treating-doctor' : 'self',
  )
  return {
    visits: rows.map(({ person: _, early, grace, startsAt, endsAt, waitsSince, ...row }) => ({
      ...row,
      startsAt: startsAt.toISOString(),
      opensAt: timesOf({ startsAt, endsAt }, { early, grace }).opensAt.toISOString(),
      waitsSince: waitsSince?.toISOString() ?? null,
    })),
  }
})

const register = act(api.showVideoRegister, async (work, _) => {
  const since = addDays(dayOf(work.now), -90)
  const { rows } = await sql<
    Omit<Answer<typeof api.showVideoRegister>['visits'][number], 'startsAt'> & {
      person: string
      startsAt: Date
    }
  >`select b.number, b.starts_at as "startsAt", b.state, r.patient as person, ${three('s.name')} as service,
      ${three('p.name')} as doctor, i.way as identity, coalesce(q.patient, false) as "patientWasThere",
      coalesce(q.doctor, false) as "doctorWasThere", coalesce(q.seconds, 0) as "connectedSeconds"
    from telemedicine.room r
    join scheduling.booking_view b on b.id = r.booking
    join organisations.service s on s.id = b.service
    join organisations.practitioner p on p.id = r.practitioner
    left join telemedicine.identity_check i on i.booking = r.booking
    left join lateral (select bool_or(was_there) filter (where side = 'patient') as patient,
        bool_or(was_there) filter (where side = 'doctor') as doctor, min(connected_seconds) as seconds
      from telemedicine.quality where booking = r.booking) q on true
    where r.organisation = ${work.actor.organisation} and b.starts_at >= (${since}::timestamp at time zone 'Asia/Almaty')
      and b.state <> 'expired'
    order by b.starts_at desc, b.id limit 500`.execute(work.db)
  work.saw(
    rows.map(row => row.person),
    'director-of-clinic',
  )
  return {
    services: await servicesOf(work),
    visits: rows.map(({ person: _, startsAt, ...row }) => ({ ...row, startsAt: startsAt.toISOString() })),
  }
})

async function servicesOf(work: Work) {
  const { rows } = await sql<Answer<typeof api.showVideoRegister>['services'][number]>`
    select s.id as service, ${three('s.name')} as name, coalesce(v.is_remote, false) as "isRemote",
      v.early_minutes as "earlyMinutes", v.grace_minutes as "graceMinutes"
    from organisations.service s
    left join lateral (select r.is_remote, r.early_minutes, r.grace_minutes from telemedicine.remote_service r
      where r.service = s.id order by r.since desc, r.id limit 1) v on true
    where s.organisation = ${work.actor.organisation} order by s.code limit 500`.execute(work.db)
  return rows
}

export const listActs: readonly Act<any>[] = [list, register]
