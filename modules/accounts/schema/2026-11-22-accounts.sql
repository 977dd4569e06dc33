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

-- A registration becomes a person and an account only when the mailbox is proven: until then anybody could
-- have typed the address. It is forgotten after a day.
create table accounts.registration (
  id uuid primary key,
  family_name text not null,
  given_name text not null,
  middle_name text,
  birth_date date not null,
  sex text not null check (sex in ('female', 'male')),
  phone text not null,
  email text not null,
  lang text not null check (lang in ('kk', 'ru', 'en')),
  password_hash text not null,
  -- Where the person was going when asked to register.
  next text,
  -- Set when the letter is written: the link is known to the letter alone.
  token_hash bytea unique,
  stated_at timestamptz not null,
  ends_at timestamptz not null
);
comment on table accounts.registration is 'personal: a registration that waits for its mailbox to be confirmed';

-- A forgotten password is set anew by whoever reads the mailbox. Kept for unknown addresses too until the letter
-- is not written, so that asking takes as long and looks the same.
create table accounts.password_link (
  id uuid primary key,
  email text not null,
  lang text not null check (lang in ('kk', 'ru', 'en')),
  -- Set when the letter is written: the link is known to the letter alone.
  token_hash bytea unique,
  ends_at timestamptz not null
);
comment on table accounts.password_link is 'personal: a link by which a mailbox sets a forgotten password anew';
create index password_link_email on accounts.password_link (email);

create table accounts.password (
  account uuid primary key references accounts.account,
  hash text not null,
  changed_at timestamptz not null
);
comment on table accounts.password is 'personal: argon2id hash of the password of an account';

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
create index session_account on accounts.session (account, made_at);

create table accounts.totp (
  account uuid primary key references accounts.account,
  secret_sealed bytea not null,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  -- The last half minute whose code was taken: no code opens twice.
  last_step bigint not null default 0
);
comment on table accounts.totp is 'personal: sealed secret of the code application of an account';

create table accounts.recovery_code (
  hash bytea primary key,
  account uuid not null references accounts.account,
  made_at timestamptz not null,
  used_at timestamptz
);
comment on table accounts.recovery_code is 'personal: hashed single-use codes for a lost second factor';
create index recovery_code_account on accounts.recovery_code (account);

create table accounts.passkey (
  id uuid primary key,
  account uuid not null references accounts.account,
  credential text not null constraint passkey_once unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  made_at timestamptz not null,
  last_used_at timestamptz
);
comment on table accounts.passkey is 'personal: public keys with which an account signs in';
create index passkey_account on accounts.passkey (account);

create table accounts.passkey_challenge (
  hash bytea primary key,
  use text not null check (use in ('sign-in', 'second-factor', 'confirm', 'add')),
  -- Null when nobody is signed in yet; else only that session may answer.
  session uuid references accounts.session,
  ends_at timestamptz not null
);
comment on table accounts.passkey_challenge is 'Hashed challenges that wait for an answer; taken once, for five minutes.';
create index passkey_challenge_ends on accounts.passkey_challenge (ends_at);

create table accounts.failed_try (
  subject bytea primary key,
  count int not null,
  last_at timestamptz not null
);
comment on table accounts.failed_try is 'Failed tries in a row, under blind keys: neither address nor account can be read from it.';
create index failed_try_last on accounts.failed_try (last_at);

do $$
declare name text;
begin
  foreach name in array array['account', 'registration', 'password_link', 'password', 'session', 'totp', 'recovery_code',
      'passkey'] loop
    execute format('alter table accounts.%I enable row level security', name);
    execute format('alter table accounts.%I force row level security', name);
  end loop;
end $$;

create policy account_own on accounts.account for select using (id = kernel.account() or kernel.is_system());
create policy account_made on accounts.account for insert with check (true);
create policy account_changed on accounts.account for update using (id = kernel.account() or kernel.is_system());
create policy session_own on accounts.session for select using (account = kernel.account() or kernel.is_system());
create policy session_made on accounts.session for insert with check (true);
create policy session_ended on accounts.session for update using (account = kernel.account() or kernel.is_system());
create policy password_own on accounts.password using (account = kernel.account() or kernel.is_system());
create policy totp_own on accounts.totp using (account = kernel.account() or kernel.is_system());
create policy recovery_code_own on accounts.recovery_code using (account = kernel.account() or kernel.is_system());
create policy passkey_own on accounts.passkey using (account = kernel.account() or kernel.is_system());

-- Nobody is signed in when a link from a letter is opened: showing the link's token opens its one row.
create function accounts.shown_token() returns bytea language sql stable parallel safe as
  $$ select decode(nullif(current_setting('shipa.shown_token', true), ''), 'hex') $$;
create policy registration_made on accounts.registration for insert with check (true);
create policy registration_shown on accounts.registration for select
  using (token_hash = accounts.shown_token() or kernel.is_system());
create policy registration_lettered on accounts.registration for update using (kernel.is_system());
create policy registration_ended on accounts.registration for delete
  using (token_hash = accounts.shown_token() or kernel.is_system());
create policy password_link_made on accounts.password_link for insert with check (true);
-- One link that is used ends all others of the account.
create policy password_link_shown on accounts.password_link for select
  using (token_hash = accounts.shown_token() or kernel.is_system()
    or email = (select email from accounts.account where id = kernel.account()));
create policy password_link_lettered on accounts.password_link for update using (kernel.is_system());
create policy password_link_ended on accounts.password_link for delete
  using (token_hash = accounts.shown_token() or kernel.is_system()
    or email = (select email from accounts.account where id = kernel.account()));

grant select, insert, update on accounts.account, accounts.session, accounts.password to shipa_app;
grant select, insert, delete, update (token_hash) on accounts.registration, accounts.password_link to shipa_app;
grant select, insert, update, delete on accounts.totp, accounts.recovery_code, accounts.passkey, accounts.failed_try
  to shipa_app;
grant select, insert, delete on accounts.passkey_challenge to shipa_app;

-- Before anybody is signed in no row of an account is visible; sign-in needs the id and nothing more. The
-- owner obeys the policies too, so each acts as the system for the length of its own query.
create function accounts.account_by_email(sought text) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
  found_account uuid;
begin
  perform set_config('shipa.duty', 'system', true);
  select id into found_account from accounts.account where email = sought and blocked_at is null;
  perform set_config('shipa.duty', duty, true);
  return found_account;
end $$;
create function accounts.account_by_passkey(sought text) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
  found_account uuid;
begin
  perform set_config('shipa.duty', 'system', true);
  select k.account into found_account from accounts.passkey k join accounts.account a on a.id = k.account
    where k.credential = sought and a.blocked_at is null;
  perform set_config('shipa.duty', duty, true);
  return found_account;
end $$;
revoke all on function accounts.account_by_email(text), accounts.account_by_passkey(text) from public;
grant execute on function accounts.account_by_email(text), accounts.account_by_passkey(text) to shipa_app;

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
  -- Once a minute is enough to know that somebody is still there, and spares a write at every read. A read of
  -- public data runs in a read-only transaction, which could not write at all.
  if current_setting('transaction_read_only') = 'off' then
    update accounts.session s set last_seen_at = at where s.id = session and s.last_seen_at < at - interval '1 minute';
  end if;
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
