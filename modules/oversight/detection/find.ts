// Finds unusual access among fresh entries of the journal: one statement over the whole batch, because a day has
// a hundred thousand looks. Who watched whom is asked of the tables as the system.
import { type RawBuilder, sql } from 'kysely'
import type { Work } from '../../../kernel/work.ts'
import { detectionRules, explanations, limits, type RuleId } from './rules.ts'

export interface Found {
  alert: string
  organisation: string
  rule: RuleId
  account: string | null
  staff: string | null
  person: string | null
  day: string
}

export interface Batch {
  looks: number
  explained: number
  alerts: Found[]
}

/** Counts the looks of entries `after` to `until` and writes an alert for each unusual one. */
export async function findUnusual(
  work: Pick<Work, 'db' | 'now'>,
  after: number,
  until: number,
): Promise<Batch> {
  const { rows } = await sql<Found & { looks: number; explained: number }>`
    with passage as materialized (
      select seq, id, at, act, kind, outcome, account, actor_person as staff, session, organisation, branch, duty,
        employment, channel, persons, rules, (at at time zone 'Asia/Almaty')::date as day, date_trunc('hour', at) as hour
      from journal.passages_between(${after}::bigint, ${until}::bigint)
    ), served as (
      select * from passage where employment is not null and organisation is not null
    ), look as materialized (
      select s.*, person, cardinality(s.persons) = 1 as single
      from served s cross join unnest(s.persons) as person
      where s.outcome = 'done' and not s.rules <@ array['self']
    ), ${pairs}, ${hours}, ${offMinutes}, found as (
      ${aboutPersons}
      union all ${aboutHours}
      union all ${offShift}
      union all ${exported}
      union all ${dormant}
      union all ${bursts}
      union all ${failedJobs(work.now)}
    ), counted as (
      insert into oversight.hourly_look (employment, hour, organisation, duty, looks, explained, persons)
      select employment, hour, organisation, duty, looks, explained, persons from hours
      on conflict (employment, hour) do update set looks = hourly_look.looks + excluded.looks,
        explained = hourly_look.explained + excluded.explained, persons = hourly_look.persons + excluded.persons
    ), written as (
      insert into oversight.alert (id, organisation, rule, also, weight, account, employment, staff, person, day,
        first_at, last_at, count, acts, passages, tried, found_at)
      select gen_random_uuid(), organisation, rules[1], rules[2:], ${weightOf(sql`rules[1]`)} + 5 * cardinality(rules[2:]),
        account, employment, staff, person, day, first_at, last_at, count, acts, passages, tried, ${work.now}
      from found
      on conflict do nothing
      returning id, organisation, rule, account, staff, person, day
    )
    select t.looks, t.explained, w.id as alert, w.organisation, w.rule, w.account, w.staff, w.person, w.day
    from (select coalesce(sum(looks), 0)::int as looks, coalesce(sum(explained), 0)::int as explained from hours) t
    left join written w on true`.execute(work.db)
  const { looks, explained } = rows[0]!
  return { looks, explained, alerts: rows.filter(row => row.alert !== null) }
}

// One member of staff and one person on one day, and the first explanation that fits.
const pairs = sql`bare_pair as (
  select employment, account, staff, organisation, duty, person, day, min(at) as first_at, max(at) as last_at,
    count(*)::int as count, bool_or(single) as single, bool_or('emergency' = any (rules)) as emergency,
    array_agg(distinct act) as acts, (array_agg(id order by seq))[1:50] as passages
  from look group by employment, account, staff, organisation, duty, person, day
), pair as materialized (
  select x.*, case
    when exists (select from scheduling.booking_view b where b.patient = x.person and b.organisation = x.organisation
      and b.state <> 'expired' and b.starts_at between x.first_at - interval '1 day' and x.last_at + interval '1 day'
      and (x.duty <> 'doctor' or exists (select from organisations.practitioner p
        where p.id = b.practitioner and p.employment = x.employment))) then 'visit-near'
    when x.emergency then 'emergency'
    when x.duty in ('officer', 'director') and exists (select from deadlines.clock_view c where c.person = x.person
      and c.organisation = x.organisation and c.begun_at <= x.last_at
      and (c.stopped_at is null or c.stopped_at >= x.first_at - interval '1 day')) then 'request'
    when exists (select from scheduling.booking_view b where b.patient = x.person and b.organisation = x.organisation
      and b.state <> 'expired' and b.starts_at between x.first_at - make_interval(days => ${limits.visitDays})
        and x.last_at + make_interval(days => ${limits.visitDays})
      and (x.duty <> 'doctor' or exists (select from organisations.practitioner p
        where p.id = b.practitioner and p.employment = x.employment))) then 'visit'
    when x.duty = 'doctor' and exists (select from scheduling.booking_view b
      join organisations.practitioner theirs on theirs.id = b.practitioner
      join organisations.practitioner own on own.employment = x.employment
        and own.branch = theirs.branch and own.speciality = theirs.speciality
      where b.patient = x.person and b.organisation = x.organisation and b.state <> 'expired'
        and b.starts_at between x.first_at - make_interval(days => ${limits.visitDays})
          and x.last_at + make_interval(days => ${limits.visitDays})) then 'team'
    end as why
  from bare_pair x
)`

const hours = sql`hours as materialized (
  select l.employment, l.hour, l.organisation, l.duty, l.account, l.staff, l.day, count(*)::int as looks,
    count(p.why)::int as explained, count(distinct l.person)::int as persons, min(l.at) as first_at, max(l.at) as last_at,
    array_agg(distinct l.act) as acts, (array_agg(distinct l.id))[1:50] as passages
  from look l join pair p on p.employment = l.employment and p.account is not distinct from l.account
    and p.person = l.person and p.day = l.day and p.duty = l.duty
  group by l.employment, l.hour, l.organisation, l.duty, l.account, l.staff, l.day
)`

// Minutes outside the doctor's timetable, or outside the hours of the branch for those who have none.
const offMinutes = sql`off_minute as materialized (
  select m.employment, m.minute
  from (select distinct employment, branch, date_trunc('minute', at) as minute from served) m
  left join organisations.branch b on b.id = m.branch
  left join organisations.practitioner p on p.employment = m.employment
  cross join lateral (select m.minute at time zone 'Asia/Almaty' as clock) c
  where case when exists (select from scheduling.timetable_view t where t.practitioner = p.id)
    then not exists (select from scheduling.timetable_view t where t.practitioner = p.id
      and t.weekday = extract(isodow from c.clock) and t.valid_from <= c.clock::date
      and (t.valid_until is null or t.valid_until >= c.clock::date)
      and extract(hour from c.clock) * 60 + extract(minute from c.clock) between t.from_minute - 60 and t.until_minute + 60)
    else b.hours is not null and not oversight.is_open(b.hours, c.clock) end
)`

// Only where one person was asked for: a list of the day names people whom nobody looked for. A visit of these days,
// an emergency or the person's own request answers for a relative and a colleague too; for oneself nothing does.
const aboutPersons = sql`
  select organisation, rules, account, employment, staff, person, day, first_at, last_at, count, acts, passages,
    case when why is null then ${Object.keys(explanations)}::text[] else '{}' end as tried
  from (select x.*, array_remove(array[
      case when not close and exists (select from oversight.watched_person w where w.person = x.person
        and w.organisation = x.organisation and w.since <= x.last_at and (w.ended_at is null or w.ended_at > x.first_at))
        then 'watched' end,
      case when not close and x.person <> x.staff and (exists (select from people.household_view a
          join people.household_view b on a.residence = b.residence or a.phone = b.phone
          where a.person = x.staff and b.person = x.person)
        or exists (select from people.representation_view r where (r.person = x.person and r.representative = x.staff)
          or (r.person = x.staff and r.representative = x.person))) then 'family' end,
      case when why is null and x.person <> x.staff and exists (select from people.household_view a
        join people.household_view b on a.family = b.family where a.person = x.staff and b.person = x.person)
        then 'same-name' end,
      case when not close and x.person <> x.staff and exists (select from organisations.employment_view e
        where e.person = x.person and e.organisation = x.organisation and e.starts_on <= x.day
          and (e.ends_on is null or e.ends_on >= x.day)) then 'colleague' end,
      case when why is null and x.person <> x.staff then 'unexplained' end,
      case when x.person = x.staff then 'self' end], null) as rules
    from (select *, coalesce(why in ('visit-near', 'request', 'emergency'), false) as close from pair where single) x) y
  where rules <> '{}'`

const aboutHours = sql`
  select h.organisation, array['bulk'], h.account, h.employment, h.staff, null::uuid, h.day, h.first_at, h.last_at,
    h.persons, h.acts, h.passages, array['usual: ' || u.usual::text]
  from hours h cross join lateral (
    select greatest(coalesce(percentile_disc(0.99) within group (order by l.persons), 0), ${limits.bulkPersons}::int) as usual
    from oversight.hourly_look l where l.organisation = h.organisation and l.duty = h.duty
      and l.hour >= h.hour - interval '30 days' and l.hour < h.hour) u
  where h.persons > u.usual`

const offShift = sql`
  select l.organisation, array['off-shift'], l.account, l.employment, l.staff, null::uuid, l.day, min(l.at), max(l.at),
    count(distinct l.person)::int, array_agg(distinct l.act), (array_agg(distinct l.id))[1:50], '{}'::text[]
  from look l join off_minute o on o.employment = l.employment and o.minute = date_trunc('minute', l.at)
  group by l.organisation, l.account, l.employment, l.staff, l.day`

const exported = sql`
  select s.organisation, array['export-after-hours'], s.account, s.employment, s.staff, null::uuid, s.day, min(s.at),
    max(s.at), count(*)::int, array_agg(distinct s.act), (array_agg(s.id))[1:50], '{}'::text[]
  from served s join off_minute o on o.employment = s.employment and o.minute = date_trunc('minute', s.at)
  where s.outcome = 'done' and s.act like 'export-%'
  group by s.organisation, s.account, s.employment, s.staff, s.day`

const dormant = sql`
  select l.organisation, array['dormant'], l.account, l.employment, l.staff, null::uuid, l.day, min(l.at), max(l.at),
    count(*)::int, array_agg(distinct l.act), (array_agg(distinct l.id))[1:50], '{}'::text[]
  from look l
  where (select max(s.last_seen_at) from accounts.session_view s where s.account = l.account
      and s.made_at < l.at - interval '1 day') < l.at - make_interval(days => ${limits.dormantDays})
  group by l.organisation, l.account, l.employment, l.staff, l.day`

// Too many acts of one sort within an hour. What a patient's account does is the platform's to look at.
const bursts = sql`
  select coalesce(organisation, (select id from organisations.organisation where kind = 'platform' limit 1)), array[rule],
    account, employment, staff, null::uuid, day, min(at), max(at), count(*)::int, array_agg(distinct act),
    (array_agg(id))[1:50], '{}'::text[]
  from (select p.*, r.rule, r.most from passage p join (values
      ('deny-burst', ${limits.denied}::int), ('many-changes', ${limits.changes}::int),
      ('many-removals', ${limits.removals}::int), ('many-blocks', ${limits.blocks}::int), ('script', ${limits.scripted}::int)
    ) r (rule, most) on case r.rule
      when 'deny-burst' then p.outcome not in ('done', 'documents-not-accepted', 'confirmation-needed', 'second-factor-needed')
      when 'many-changes' then p.outcome = 'done' and p.employment is not null and p.kind = 'write'
        and p.act ~ '^(correct|change|add|move)-'
      when 'many-removals' then p.outcome = 'done' and p.employment is not null and p.act ~ '^(destroy|erase|remove|revoke|delete)-'
      when 'many-blocks' then p.outcome = 'done' and p.employment is not null and p.act ~ '^(block|freeze|end)-'
      else p.employment is not null and p.channel = 'api' end
    where p.account is not null) x
  where organisation is not null or exists (select from organisations.organisation where kind = 'platform')
  group by organisation, account, employment, staff, day, hour, rule, most
  having count(*) >= most`

// Jobs that died within the last hour: the platform's own failure is a breach of its work too.
function failedJobs(now: Date): RawBuilder<unknown> {
  return sql`select o.id, array['failed-jobs'], null::uuid, null::uuid, null::uuid, null::uuid,
      (max(j.dead_at) at time zone 'Asia/Almaty')::date, min(j.dead_at), max(j.dead_at), count(*)::int,
      array_agg(distinct j.act), '{}'::uuid[], '{}'::text[]
    from kernel.job j join organisations.organisation o on o.kind = 'platform'
    where j.dead_at > ${now}::timestamptz - interval '1 day' group by o.id`
}

function weightOf(rule: RawBuilder<unknown>): RawBuilder<number> {
  const weights = Object.entries(detectionRules).map(
    ([id, { weight }]) => sql`when ${id} then ${weight}::int`,
  )
  return sql<number>`case ${rule} ${sql.join(weights, sql` `)} end`
}
