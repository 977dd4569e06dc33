-- When an account is in wrong hands or used wrongly: sessions ended, the account frozen, and let go again by two.
create table accounts.containment (
  id uuid primary key,
  place bigint generated always as identity,
  account uuid not null references accounts.account,
  organisation uuid not null references organisations.organisation,
  what text not null check (what in ('sessions-ended', 'frozen', 'release-asked', 'released')),
  reason text not null check (btrim(reason) <> ''),
  at timestamptz not null,
  by_account uuid not null references accounts.account,
  -- A release grants what another person asked for.
  asked uuid,
  asked_by uuid,
  constraint containment_names_who_asked unique (id, by_account),
  foreign key (asked, asked_by) references accounts.containment (id, by_account),
  constraint release_by_two_people check ((what = 'released') = (asked is not null) and asked_by is distinct from by_account),
  constraint nobody_contains_oneself check (account <> by_account)
);
comment on table accounts.containment is 'personal: when the sign-in of whom was stopped or let go again, by whom and why';
create unique index release_once on accounts.containment (asked) where what = 'released';
create index containment_account on accounts.containment (account, at);

alter table accounts.containment enable row level security;
alter table accounts.containment force row level security;
create policy containment_seen on accounts.containment for select using (account = kernel.account() or kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() in ('officer', 'director', 'admin', 'auditor')));
create policy containment_written on accounts.containment for insert with check (kernel.is_system()
  or organisation = kernel.organisation() and kernel.duty() in ('officer', 'director', 'admin'));
grant select, insert on accounts.containment to shipa_app;

-- Whether the acting officer may stop an account: that of somebody who works here today, or whom this organisation
-- has frozen and not let go yet; the platform's administrator any. Whoever has left is a person like others. Asked
-- inside the functions below, which act past the policies.
create function accounts.may_contain(target uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
  may boolean;
begin
  if duty_before not in ('officer', 'director', 'admin') then return false; end if;
  perform set_config('shipa.duty', 'system', true);
  select exists (select from accounts.account a where a.id = target and (
      exists (select from organisations.employment_view e where e.person = a.person and e.organisation = kernel.organisation()
        and e.starts_on <= kernel.today() and (e.ends_on is null or e.ends_on >= kernel.today()))
      or (a.blocked_at is not null and kernel.organisation() = (select c.organisation from accounts.containment c
        where c.account = a.id and c.what = 'frozen' order by c.place desc limit 1))
      or (duty_before = 'admin' and exists (select from organisations.organisation o
        where o.id = kernel.organisation() and o.kind = 'platform')))) into may;
  perform set_config('shipa.duty', duty_before, true);
  return may;
end $$;

-- Whose account it is and since when it is frozen, for those who may stop it; no row for others.
create function accounts.contained(target uuid) returns table (person uuid, frozen_at timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
begin
  if not accounts.may_contain(target) then return; end if;
  perform set_config('shipa.duty', 'system', true);
  return query select a.person, a.blocked_at from accounts.account a where a.id = target;
  perform set_config('shipa.duty', duty_before, true);
end $$;

-- Ends every way in: sessions, links of letters, and with `keys` the passkeys. It first waits for acts under way in
-- those sessions, which hold their token's lock (accounts.enter): they commit before, or are refused after.
create function accounts.stop_access(target uuid, at timestamptz, freezing boolean, keys boolean) returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
  held bytea;
  ended int;
begin
  if duty_before not in ('officer', 'director', 'admin') or not accounts.may_contain(target) then
    raise exception 'not an account of the own staff' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('shipa.duty', 'system', true);
  for held in select s.token_hash from accounts.session s where s.account = target and s.ended_at is null order by 1 loop
    perform pg_advisory_xact_lock(hashtextextended(encode(held, 'hex'), 0));
  end loop;
  if freezing then update accounts.account a set blocked_at = at where a.id = target and a.blocked_at is null; end if;
  update accounts.session s set ended_at = at, ended_why = 'ended-by-officer' where s.account = target and s.ended_at is null;
  get diagnostics ended = row_count;
  delete from accounts.password_link l using accounts.account a where a.id = target and l.email = a.email;
  if keys then delete from accounts.passkey k where k.account = target; end if;
  perform set_config('shipa.duty', duty_before, true);
  return ended;
end $$;

-- Lets an account go again, by a release that one person asked for since it was frozen and another has just written. A
-- sign-in that passed while it was being frozen does not come back with it.
create function accounts.release(target uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
begin
  if duty_before not in ('officer', 'director', 'admin') or not accounts.may_contain(target) then
    raise exception 'not an account of the own staff' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('shipa.duty', 'system', true);
  if not exists (select from accounts.containment c join accounts.containment q on q.id = c.asked
      where c.account = target and c.what = 'released' and q.account = target and q.what = 'release-asked'
        and q.place > (select max(f.place) from accounts.containment f where f.account = target and f.what = 'frozen')) then
    raise exception 'nobody asked for this release' using errcode = 'check_violation', constraint = 'release_by_two_people';
  end if;
  update accounts.session s set ended_at = kernel.moment(), ended_why = 'ended-by-officer'
    where s.account = target and s.ended_at is null;
  update accounts.account a set blocked_at = null where a.id = target;
  perform set_config('shipa.duty', duty_before, true);
end $$;

-- Which accounts the staff of the acting organisation have, and when each duty was last used; no address, no device.
create function accounts.staff_presence() returns table (employment uuid, account uuid, frozen_at timestamptz,
  last_used_at timestamptz, open_sessions int)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
  here uuid := kernel.organisation();
begin
  if duty_before not in ('officer', 'director', 'admin', 'auditor', 'system') then return; end if;
  perform set_config('shipa.duty', 'system', true);
  return query select e.id, a.id, a.blocked_at, max(s.last_seen_at) filter (where s.employment = e.id),
      -- What somebody who has left does in sessions of her own is not told here.
      count(s.id) filter (where s.ended_at is null and s.ends_at > clock_timestamp()
        and (e.ends_on is null or e.ends_on >= kernel.today()))::int
    from organisations.employment_view e
    join accounts.account a on a.person = e.person
    left join accounts.session s on s.account = a.id
    where e.organisation = here
    group by e.id, a.id;
  perform set_config('shipa.duty', duty_before, true);
end $$;

-- When sessions of an account were opened, for the rule of accounts that slept; the system only.
create view accounts.session_view with (security_invoker = true) as
  select id, account, employment, made_at, last_seen_at from accounts.session;
grant select on accounts.session_view to shipa_app;

-- How sign-in is protected, in figures that name nobody.
create function accounts.protection_figures(day date) returns table (staff bigint, with_second_factor bigint,
  overlong_sessions bigint, open_after_leaving bigint, demonstration bigint)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
begin
  perform set_config('shipa.duty', 'system', true);
  return query with member as (
      select distinct a.id from accounts.account a join organisations.employment_view e on e.person = a.person
      where e.starts_on <= day and (e.ends_on is null or e.ends_on >= day) and a.blocked_at is null)
    select count(*), count(*) filter (where exists (select from accounts.totp t where t.account = m.id and t.confirmed_at is not null)
        or exists (select from accounts.passkey k where k.account = m.id)),
      (select count(*) from accounts.session s where s.ended_at is null and s.employment is not null
        and (s.idle_minutes > 15 or s.ends_at > s.made_at + interval '10 hours')),
      (select count(*) from accounts.session s join organisations.employment_view e on e.id = s.employment
        where s.ended_at is null and e.ends_on < day and s.last_seen_at > (e.ends_on + 1)),
      (select count(*) from accounts.account a where a.demonstration)
    from member m;
  perform set_config('shipa.duty', duty_before, true);
end $$;

-- As before, but the token is locked for as long as the act lasts: whoever freezes the account waits for acts under
-- way and is sure of the next one. A shared lock costs no row and is taken in read-only transactions too.
create or replace function accounts.enter(token bytea, at timestamptz)
returns table (account uuid, session uuid, person uuid, persons uuid[], duty text, organisation uuid, branch uuid,
  employment uuid, name text, confirmed_until timestamptz, second_factor text)
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(encode(token, 'hex'), 0));
  perform set_config('shipa.duty', 'system', true);
  select s.account, s.id, a.person,
      array(select a.person union all select r.person from people.representation_view r
        where r.representative = a.person
          and (at at time zone 'Asia/Almaty')::date >= r.starts_on and (at at time zone 'Asia/Almaty')::date < r.ends_on),
      e.duty, e.organisation, e.branch, e.id, p.given_name || ' ' || p.family_name, s.confirmed_until, s.second_factor
    into account, session, person, persons, duty, organisation, branch, employment, name, confirmed_until, second_factor
    from accounts.session s
    join accounts.account a on a.id = s.account and a.blocked_at is null
    join people.person_view p on p.id = a.person
    left join organisations.employment_view e on e.id = s.employment and e.person = a.person
      and e.starts_on <= (at at time zone 'Asia/Almaty')::date
      and (e.ends_on is null or e.ends_on >= (at at time zone 'Asia/Almaty')::date)
    where s.token_hash = token and s.ended_at is null and s.ends_at > at
      and s.last_seen_at + make_interval(mins => s.idle_minutes) > at;
  if session is null then
    perform set_config('shipa.duty', '', true);
    return;
  end if;
  if current_setting('transaction_read_only') = 'off' then
    update accounts.session s set last_seen_at = at where s.id = session and s.last_seen_at < at - interval '1 minute';
  end if;
  if second_factor = 'awaited' then
    person := null; persons := '{}'; duty := null; organisation := null; branch := null; employment := null;
  end if;
  perform set_config('shipa.account', account::text, true),
    set_config('shipa.person', coalesce(person::text, ''), true),
    set_config('shipa.persons', persons::text, true),
    set_config('shipa.organisation', coalesce(organisation::text, ''), true),
    set_config('shipa.duty', coalesce(duty, ''), true);
  return next;
end $$;

revoke all on function accounts.may_contain(uuid), accounts.contained(uuid), accounts.stop_access(uuid, timestamptz, boolean, boolean),
  accounts.release(uuid), accounts.staff_presence(), accounts.protection_figures(date) from public;
grant execute on function accounts.may_contain(uuid), accounts.contained(uuid), accounts.stop_access(uuid, timestamptz, boolean, boolean),
  accounts.release(uuid), accounts.staff_presence(), accounts.protection_figures(date) to shipa_app;

select kernel.holds('accounts.containment', 'incident', 't.account in (select a.id from accounts.account a where a.person = $1)',
  't.at', 'columns', organisation => 't.organisation', emptied => $$reason = 'жойылды'$$);
