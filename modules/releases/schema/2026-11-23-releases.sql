-- De-identified releases: who asked for what, what the risk was measured to be, who let it go, and whose data
-- joined it.
create schema releases;
grant usage on schema releases to shipa_app;

create table releases.release (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  number int generated always as identity (start 101),
  kind text not null check (kind in ('records', 'table')),
  purpose text not null,
  protocol text not null,
  recipient text not null,
  fields text[] not null check (fields <> '{}' and fields <@ array['age', 'sex', 'city', 'day', 'service']),
  from_day date not null,
  until_day date not null,
  -- Nobody is hidden among fewer people than this; ten and fewer is a small cell everywhere in the field.
  k int not null constraint release_hides_among_enough check (k between 11 and 100),
  l int not null check (l between 1 and 5),
  expires_on date not null,
  asked_by uuid not null references organisations.employment,
  asked_at timestamptz not null,
  constraint release_period_has_days check (until_day >= from_day)
);

-- What the release would be if it were made now. Measured again when it is made.
create table releases.measure (
  release uuid constraint release_measured_once primary key references releases.release,
  at timestamptz not null,
  people int not null,
  visits int not null,
  -- Null: no way to hide everybody was found.
  result jsonb
);

create table releases.decision (
  release uuid constraint release_decided_once primary key references releases.release,
  outcome text not null check (outcome in ('approved', 'refused')),
  reason text not null check (btrim(reason) <> ''),
  by_employment uuid not null references organisations.employment,
  at timestamptz not null
);

create table releases.file (
  release uuid constraint release_made_once primary key references releases.decision,
  content bytea not null,
  sha256 bytea not null check (length(sha256) = 32),
  people int not null,
  visits int not null,
  result jsonb not null,
  made_at timestamptz not null
);

-- An approved release that could not be made: consents were withdrawn meanwhile, or an earlier release beside it
-- would leave somebody alone.
create table releases.failure (
  release uuid primary key references releases.decision,
  why text not null check (why in ('nobody-can-be-hidden', 'isolates-few')),
  at timestamptz not null
);

create table releases.member (
  release uuid not null references releases.file,
  person uuid not null references people.person,
  -- Classes in which the person stands, by place in the file.
  classes int[] not null,
  primary key (release, person)
);
comment on table releases.member is 'personal: whose data joined which release without a name';
create index member_person on releases.member (person);

create table releases.objection (
  id uuid primary key,
  person uuid not null references people.person,
  by_person uuid not null references people.person,
  from_at timestamptz not null,
  until timestamptz,
  constraint objection_ends_after_it_begins check (until >= from_at)
);
comment on table releases.objection is 'personal: who does not want to join releases, even without a name';
create unique index objection_once on releases.objection (person) where until is null;

-- Who asks does not also let it go.
create function releases.refuse_own() returns trigger language plpgsql as $$
begin
  if exists (select from releases.release r
      join organisations.employment_view a on a.id = r.asked_by
      join organisations.employment_view d on d.id = new.by_employment
      where r.id = new.release and a.person = d.person) then
    raise exception 'who asks for a release does not decide on it' using errcode = 'integrity_constraint_violation',
      schema = tg_table_schema, table = tg_table_name, constraint = 'release_decided_by_another';
  end if;
  return new;
end $$;
create trigger release_decided_by_another before insert on releases.decision
  for each row execute function releases.refuse_own();

create function releases.never_changed() returns trigger language plpgsql as $$
begin
  if kernel.is_destroying() then return null; end if;
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;

do $$
declare t text;
begin
  foreach t in array array['release', 'measure', 'decision', 'file', 'failure', 'member', 'objection'] loop
    execute format('alter table releases.%I enable row level security', t);
    execute format('alter table releases.%I force row level security', t);
    execute format('grant select, insert on releases.%I to shipa_app', t);
    if t <> 'objection' then
      execute format('create trigger never_changed before update or delete or truncate on releases.%I
        for each statement execute function releases.never_changed()', t);
    end if;
  end loop;
end $$;
grant update (until) on releases.objection to shipa_app;

create policy release_seen on releases.release for select using (kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() in ('researcher', 'officer', 'director', 'auditor'))
  -- What was let go is everybody's to know (PF-3.10): the file itself is not.
  or exists (select from releases.file f where f.release = id));
create policy release_asked on releases.release for insert
  with check ((organisation = kernel.organisation() and kernel.duty() = 'researcher') or kernel.is_system());
create policy measure_seen on releases.measure for select using (exists (select from releases.release r where r.id = release));
create policy measure_made on releases.measure for insert with check (kernel.is_system());
create policy decision_seen on releases.decision for select using (exists (select from releases.release r where r.id = release));
create policy decision_made on releases.decision for insert with check (kernel.duty() = 'officer'
  and exists (select from releases.release r where r.id = release and r.organisation = kernel.organisation()));
create policy failure_seen on releases.failure for select using (exists (select from releases.release r where r.id = release));
create policy failure_made on releases.failure for insert with check (kernel.is_system());
create policy file_seen on releases.file for select using (true);
create policy file_made on releases.file for insert with check (kernel.is_system());
create policy member_seen on releases.member for select using (person = any (kernel.persons()) or kernel.is_system());
create policy member_made on releases.member for insert with check (kernel.is_system());
create policy objection_seen on releases.objection for select using (person = any (kernel.persons()) or kernel.is_system());
create policy objection_made on releases.objection for insert
  with check (person = any (kernel.persons()) and by_person = kernel.person());
create policy objection_ended on releases.objection for update using (person = any (kernel.persons()));
-- The bytes of a file go to whoever asked and to the officer; everybody else reads its figures only.
revoke select on releases.file from shipa_app;
grant select (release, sha256, people, visits, result, made_at) on releases.file to shipa_app;
create function releases.content_of(asked uuid) returns bytea
language plpgsql security definer set search_path = pg_catalog as $$
declare
  found bytea;
begin
  select f.content into found from releases.file f join releases.release r on r.id = f.release
    where f.release = asked and r.organisation = kernel.organisation() and kernel.duty() in ('researcher', 'officer');
  return found;
end $$;
revoke all on function releases.content_of(uuid) from public;
grant execute on function releases.content_of(uuid) to shipa_app;

-- For tables that show nobody: which services were given when. A director may not open the visits of people one by
-- one for this, nor an auditor at all, so the owner reads them as the system for this query alone.
create function releases.finished_visits(o uuid, from_day date, until_day date)
returns table (patient uuid, service uuid, starts_at timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
begin
  if o is distinct from kernel.organisation() or kernel.duty() not in ('director', 'auditor') then return; end if;
  perform set_config('shipa.duty', 'system', true);
  return query select b.patient, b.service, b.starts_at from scheduling.booking_view b
    where b.organisation = o and b.state = 'fulfilled'
      and b.starts_at >= (from_day::timestamp at time zone 'Asia/Almaty')
      and b.starts_at < ((until_day + 1)::timestamp at time zone 'Asia/Almaty')
      and not privacy.is_blocked(b.patient, b.organisation, 'booking', b.starts_at);
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
end $$;
revoke all on function releases.finished_visits(uuid, date, date) from public;
grant execute on function releases.finished_visits(uuid, date, date) to shipa_app;

-- What this module holds of a person and how it ends. A file that left holds nobody, so it stays.
select kernel.holds('releases.member', 'medical-record', 't.person = $1',
  '(select f.made_at from releases.file f where f.release = t.release)', 'rows',
  organisation => '(select r.organisation from releases.release r where r.id = t.release)');
select kernel.holds('releases.objection', 'contract', 't.person = $1', 't.from_at', 'rows');

-- How many releases wait for a decision, as the policies let whoever asks count.
create function releases.waiting() returns int language sql stable as $$
  select count(*)::int from releases.release r join releases.measure m on m.release = r.id
    where r.organisation = kernel.organisation() and not exists (select from releases.decision d where d.release = r.id)
$$;
