create schema accounts;
grant usage on schema accounts to shipa_app;

create table accounts.account (
  id uuid primary key default gen_random_uuid(),
  person uuid not null references people.person unique,
  email text not null constraint account_email_once unique,
  email_confirmed_at timestamptz,
  lang text not null check (lang in ('kk', 'ru', 'en')),
  demonstration boolean not null default false,
  made_at timestamptz not null,
  blocked_at timestamptz
);
comment on table accounts.account is 'personal: the sign-in of one person';

create table accounts.session (
  id uuid primary key default gen_random_uuid(),
  account uuid not null references accounts.account,
  -- Only the hash: who reads the database cannot walk in.
  token_hash bytea not null unique,
  employment uuid references organisations.employment,
  made_at timestamptz not null,
  last_seen_at timestamptz not null,
  idle_minutes int not null,
  ends_at timestamptz not null,
  confirmed_until timestamptz,
  second_factor text not null default 'none' check (second_factor in ('none', 'awaited', 'given')),
  address text not null,
  device text not null,
  ended_at timestamptz,
  ended_why text check (ended_why in ('signed-out', 'ended-by-person', 'ended-by-officer', 'replaced'))
);
comment on table accounts.session is 'personal: where and when an account is signed in';
create index session_account on accounts.session (account) where ended_at is null;

alter table accounts.account enable row level security;
alter table accounts.account force row level security;
alter table accounts.session enable row level security;
alter table accounts.session force row level security;
create policy account_own on accounts.account for select using (id = kernel.account() or kernel.is_system());
create policy account_made on accounts.account for insert with check (true);
create policy account_changed on accounts.account for update using (id = kernel.account() or kernel.is_system());
create policy session_own on accounts.session for select using (account = kernel.account() or kernel.is_system());
create policy session_made on accounts.session for insert with check (true);
create policy session_ended on accounts.session for update using (account = kernel.account() or kernel.is_system());
grant select, insert, update on accounts.account, accounts.session to shipa_app;

-- The door of every transaction: finds the session by the hash of its token, sets the row-level context and
-- says who acts. Runs as the owner, because before it nobody is anybody and sees no row; FORCE makes the
-- owner obey the policies too, so it acts as the system for the length of its own query.
create function accounts.enter(token bytea, at timestamptz)
returns table (account uuid, session uuid, person uuid, persons uuid[], duty text, organisation uuid, branch uuid,
  employment uuid, name text, confirmed_until timestamptz, second_factor text)
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform set_config('shipa.duty', 'system', true);
  select s.account, s.id, a.person,
      array(select a.person union all select r.person from people.representation r
        where r.representative = a.person and r.ended_at is null
          and (at at time zone 'Asia/Almaty')::date >= r.starts_on and (at at time zone 'Asia/Almaty')::date < r.ends_on),
      e.duty, e.organisation, e.branch, e.id, p.given_name || ' ' || p.family_name, s.confirmed_until, s.second_factor
    into account, session, person, persons, duty, organisation, branch, employment, name, confirmed_until, second_factor
    from accounts.session s
    join accounts.account a on a.id = s.account and a.blocked_at is null
    join people.person p on p.id = a.person
    left join organisations.employment e on e.id = s.employment and e.person = a.person
      and e.starts_on <= (at at time zone 'Asia/Almaty')::date
      and (e.ends_on is null or e.ends_on >= (at at time zone 'Asia/Almaty')::date)
    where s.token_hash = token and s.ended_at is null and s.ends_at > at
      and s.last_seen_at + make_interval(mins => s.idle_minutes) > at;
  if session is null then
    perform set_config('shipa.duty', '', true);
    return;
  end if;
  -- Once a minute is enough to know that somebody is still there, and spares a write at every read.
  update accounts.session s set last_seen_at = at where s.id = session and s.last_seen_at < at - interval '1 minute';
  if second_factor = 'awaited' then
    -- Half signed in is nobody yet, but for the acts that take the second factor.
    person := null; persons := '{}'; duty := null; organisation := null; branch := null; employment := null;
  end if;
  perform set_config('shipa.account', account::text, true),
    set_config('shipa.person', coalesce(person::text, ''), true),
    set_config('shipa.persons', persons::text, true),
    set_config('shipa.organisation', coalesce(organisation::text, ''), true),
    set_config('shipa.duty', coalesce(duty, ''), true);
  return next;
end $$;
revoke all on function accounts.enter(bytea, timestamptz) from public;
grant execute on function accounts.enter(bytea, timestamptz) to shipa_app;
