import { sql } from 'kysely'
import { type Answer, act } from '../../../kernel/act.ts'
import type { Work } from '../../../kernel/work.ts'
import { midnight, onDay } from '../days.ts'
import declaration from './show-day-figures.api.ts'

type Figures = Answer<typeof declaration>

export default act(declaration, async (work, { day }) => ({
  visits: await visitsByState(work, day),
  doctors: await doctors(work, day),
  money: await moneyByMethod(work, day),
  accounts: await trialBalance(work, day),
  week: await week(work, day),
}))

async function visitsByState(work: Work, day: string): Promise<Figures['visits']> {
  const { rows } = await sql<
    Figures['visits'][number]
  >`select b.state, count(*)::int as count from scheduling.booking_view b
    where b.organisation = ${work.actor.organisation} and ${onDay(sql`b.starts_at`, day)}
    group by b.state order by count desc, b.state`.execute(work.db)
  return rows
}

async function doctors(work: Work, day: string): Promise<Figures['doctors']> {
  const { rows } = await sql<Figures['doctors'][number]>`
    with earned as (
      select t.booking, -sum(p.tiyn) as tiyn from ledger.transfer t
      join ledger.posting p on p.transfer = t.id
      join ledger.account a on a.id = p.account and a.kind in ('revenue:service', 'revenue:penalty')
      where t.organisation = ${work.actor.organisation} group by t.booking)
    select b.practitioner, jsonb_build_object('kk', d.name_kk, 'ru', d.name_ru, 'en', d.name_en) as name,
      count(*) filter (where b.state not in ('held', 'cancelled', 'expired'))::int as visits,
      count(*) filter (where b.state = 'fulfilled')::int as fulfilled,
      count(*) filter (where b.state = 'no-show')::int as missed,
      coalesce(sum(e.tiyn), 0)::bigint as "earnedTiyn"
    from scheduling.booking_view b
    join organisations.practitioner d on d.id = b.practitioner
    left join earned e on e.booking = b.id
    where b.organisation = ${work.actor.organisation} and ${onDay(sql`b.starts_at`, day)}
    group by b.practitioner, d.id order by visits desc, d.name_kk`.execute(work.db)
  return rows
}

async function moneyByMethod(work: Work, day: string): Promise<Figures['money']> {
  const { rows } = await sql<Figures['money'][number]>`
    with taken as (
      select p.method, count(*) as count, sum(p.tiyn) as tiyn from ledger.payment p
      where p.organisation = ${work.actor.organisation} and p.state = 'settled' and ${onDay(sql`p.settled_at`, day)} group by p.method),
    returned as (
      select p.method, sum(f.tiyn) as tiyn from ledger.refund f join ledger.payment p on p.id = f.payment
      where f.organisation = ${work.actor.organisation} and f.state = 'done' and ${onDay(sql`f.done_at`, day)} group by p.method)
    select m.method, coalesce(t.count, 0)::int as count, coalesce(t.tiyn, 0)::bigint as tiyn,
      coalesce(r.tiyn, 0)::bigint as "returnedTiyn"
    from unnest(array['card', 'terminal', 'cash']) with ordinality as m (method, at)
    left join taken t on t.method = m.method left join returned r on r.method = m.method order by m.at`.execute(
    work.db,
  )
  return rows
}

async function trialBalance(work: Work, day: string): Promise<Figures['accounts']> {
  const { rows } = await sql<Figures['accounts'][number]>`
    select a.kind, sum(p.tiyn)::bigint as tiyn from ledger.transfer t
    join ledger.posting p on p.transfer = t.id join ledger.account a on a.id = p.account
    where t.organisation = ${work.actor.organisation} and t.at < ${midnight(day)} + interval '1 day'
    group by a.kind order by a.kind`.execute(work.db)
  return rows
}

async function week(work: Work, day: string): Promise<Figures['week']> {
  const { rows } = await sql<Figures['week'][number]>`
    select d.day::date as day,
      (select coalesce(sum(p.tiyn), 0) from ledger.payment p where p.organisation = ${work.actor.organisation}
        and p.state = 'settled' and p.settled_at >= d.day at time zone 'Asia/Almaty'
        and p.settled_at < (d.day + interval '1 day') at time zone 'Asia/Almaty')::bigint as tiyn,
      (select count(*) from scheduling.booking_view b where b.organisation = ${work.actor.organisation}
        and b.state not in ('held', 'cancelled', 'expired') and b.starts_at >= d.day at time zone 'Asia/Almaty'
        and b.starts_at < (d.day + interval '1 day') at time zone 'Asia/Almaty')::int as visits
    from generate_series(${day}::date - interval '6 days', ${day}::date, interval '1 day') as d (day)
    order by d.day`.execute(work.db)
  return rows
}
