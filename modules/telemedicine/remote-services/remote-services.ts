import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Act, type Answer, act } from '../../../kernel/act.ts'
import { dayOf } from '../../catalogue/index.ts'
import { three } from '../../organisations/index.ts'
import * as api from './remote-services.api.ts'

const set = act(api.setRemoteService, async (work, { service, isRemote, earlyMinutes, graceMinutes }) => {
  const { rows } = await sql`select from organisations.service
    where id = ${service} and organisation = ${work.actor.organisation}`.execute(work.db)
  if (rows.length === 0) work.absent()
  await sql`insert into telemedicine.remote_service (id, organisation, service, is_remote, early_minutes, grace_minutes,
      since, by_employment)
    values (${randomUUID()}, ${work.actor.organisation}, ${service}, ${isRemote}, ${earlyMinutes}, ${graceMinutes},
      ${work.now}, ${work.actor.employment})`.execute(work.db)
  return {}
})

// Without a licence of the day, a price or a doctor who receives there is nothing to book.
const list = act(api.listRemoteServices, async (work, { organisation }) => {
  const day = dayOf(work.now)
  const { rows } = await sql<Answer<typeof api.listRemoteServices>['services'][number]>`
    select s.id as service, ${three('s.name')} as name, s.minutes, ${three('o.name')} as organisation,
      o.slug as "organisationSlug", l.number as licence, v.early_minutes as "earlyMinutes",
      v.grace_minutes as "graceMinutes", d.doctors
    from organisations.service s
    join organisations.organisation o on o.id = s.organisation
    join lateral (select r.is_remote, r.early_minutes, r.grace_minutes from telemedicine.remote_service r
      where r.service = s.id order by r.since desc, r.id limit 1) v on v.is_remote
    join lateral (select number from organisations.licence where organisation = o.id and valid_from <= ${day}::date
      and (valid_until is null or valid_until >= ${day}::date) order by valid_from desc limit 1) l on true
    join lateral (select jsonb_agg(jsonb_build_object('slug', p.slug, 'name', ${three('p.name')}, 'tiyn', price.tiyn)
        order by price.tiyn, p.slug) as doctors
      from organisations.practitioner_service ps join organisations.practitioner p on p.id = ps.practitioner
      join lateral organisations.price_of(s.id, p.id, ${day}::date) price on true
      where ps.service = s.id and p.receives) d on d.doctors is not null
    where ${organisation ? sql`o.slug = ${organisation}` : sql`true`}
    order by o.slug, s.code limit 200`.execute(work.db)
  return { services: rows }
})

export const remoteServiceActs: readonly Act<any>[] = [set, list]
