-- Trusted persons (CL-6.1.8, Health Code 134): a person names by e-mail who may read what of hers, until a day. The
-- invited one accepts; either of them ends it. Each step is a row, none is ever changed.
create table people.trust (
  id uuid primary key,
  person uuid not null references people.person,
  -- Where the invitation goes: only who has proven this mailbox may accept it.
  email text not null,
  scopes text[] not null,
  starts_on date not null,
  -- The first day on which it no longer holds.
  ends_on date not null,
  named_at timestamptz not null,
  constraint trust_names_its_scope check (cardinality(scopes) > 0 and scopes <@ array['visits', 'documents', 'health']),
  constraint trust_has_term check (ends_on > starts_on and ends_on <= starts_on + 366)
);
comment on table people.trust is 'personal: whom a person invites to read what, until which day';
create index trust_person on people.trust (person);
create index trust_email on people.trust (email);

create table people.trust_acceptance (
  trust uuid constraint trust_accepted_once primary key references people.trust,
  person uuid not null references people.person,
  trusted uuid not null references people.person,
  at timestamptz not null,
  constraint trust_of_another check (person <> trusted)
);
comment on table people.trust_acceptance is 'personal: who accepted to be a trusted person, and of whom';
create index trust_acceptance_trusted on people.trust_acceptance (trusted);
create index trust_acceptance_person on people.trust_acceptance (person);

create table people.trust_end (
  trust uuid constraint trust_ended_once primary key references people.trust,
  by_person uuid not null references people.person,
  at timestamptz not null
);
comment on table people.trust_end is 'personal: who ended a trust before its term, and when';

do $$
declare t text;
begin
  foreach t in array array['trust', 'trust_acceptance', 'trust_end'] loop
    execute format('alter table people.%I enable row level security', t);
    execute format('alter table people.%I force row level security', t);
    execute format('grant select, insert on people.%I to shipa_app', t);
  end loop;
end $$;

create policy trust_acceptance_seen on people.trust_acceptance for select
  using (person = any (kernel.persons()) or trusted = kernel.person() or kernel.is_system());
create policy trust_seen on people.trust for select using (
  person = any (kernel.persons()) or kernel.is_system()
  or email = (select p.email from people.person p where p.id = kernel.person())
  or exists (select from people.trust_acceptance a where a.trust = trust.id and a.trusted = kernel.person()));
create policy trust_named on people.trust for insert with check (person = kernel.person());
create policy trust_accepted on people.trust_acceptance for insert with check (trusted = kernel.person() and exists (
  select from people.trust t where t.id = trust and t.person = trust_acceptance.person and kernel.today() < t.ends_on
    and t.email = (select p.email from people.person p where p.id = kernel.person())));
create policy trust_end_seen on people.trust_end for select
  using (exists (select from people.trust t where t.id = trust_end.trust));
create policy trust_ended on people.trust_end for insert
  with check (by_person = kernel.person() and exists (select from people.trust t where t.id = trust_end.trust));

create function people.ended_is_over() returns trigger language plpgsql as $$
begin
  if exists (select from people.trust_end e where e.trust = new.trust) then
    raise exception 'a trust that was ended is accepted by nobody' using errcode = 'integrity_constraint_violation',
      schema = tg_table_schema, table = tg_table_name, constraint = 'trust_ended_is_over';
  end if;
  return new;
end $$;
create trigger trust_ended_is_over before insert on people.trust_acceptance
  for each row execute function people.ended_is_over();

-- Trusts in force now: accepted, not ended, within their term.
create view people.trust_view with (security_invoker = true) as
  select t.id, t.person, a.trusted, t.scopes, t.ends_on
  from people.trust t join people.trust_acceptance a on a.trust = t.id
  where t.starts_on <= kernel.today() and kernel.today() < t.ends_on
    and not exists (select from people.trust_end e where e.trust = t.id);
grant select on people.trust_view to shipa_app;

-- Those who trust the acting person with a part of their data: the wall of every table that holds it. Asked once
-- for a query when written as (select people.trusting('visits')).
create function people.trusting(scope text) returns uuid[] language sql stable as $$
  select coalesce(array_agg(v.person), '{}') from people.trust_view v
  where v.trusted = kernel.person() and scope = any (v.scopes)
$$;

-- Names of the two sides of the trusts that the acting person sees: neither stands behind the other's wall, and each
-- must know whom it is about. Acts as the system for its own query alone.
create function people.trust_names() returns table (trust uuid, person_name text, trusted_name text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
begin
  perform set_config('shipa.duty', 'system', true);
  return query select t.id, p.given_name || ' ' || p.family_name, o.given_name || ' ' || o.family_name
    from people.trust t
    join people.person p on p.id = t.person
    left join people.trust_acceptance a on a.trust = t.id
    left join people.person o on o.id = a.trusted
    where t.person = kernel.person() or a.trusted = kernel.person()
      or (a.trust is null and t.email = (select m.email from people.person m where m.id = kernel.person()));
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
end $$;
revoke all on function people.trust_names() from public;
grant execute on function people.trust_names() to shipa_app;

-- Who acts for a person in law today, by name: from 16 the young person is told who sees what (PF-6.3).
create function people.representatives_of(p uuid) returns table (person uuid, name text, ground text, ends_on date)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
begin
  if not p = any (kernel.persons()) then return; end if;
  perform set_config('shipa.duty', 'system', true);
  return query select r.representative, o.given_name || ' ' || o.family_name, r.ground, r.ends_on
    from people.representation r join people.person o on o.id = r.representative
    where r.person = p and r.ended_at is null and r.starts_on <= kernel.today() and kernel.today() < r.ends_on;
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
end $$;
revoke all on function people.representatives_of(uuid) from public;
grant execute on function people.representatives_of(uuid) to shipa_app;

-- Health Code 78(2): from 16 one speaks for oneself. Born on 29 February, one is 16 on the same day of a leap year.
create function people.is_sixteen(p uuid) returns boolean language sql stable as $$
  select coalesce((select (o.birth_date + interval '16 years')::date <= kernel.today() from people.person o where o.id = p), false)
$$;

-- How it ends: with the identity of either side.
select kernel.holds('people.trust_end', 'identity', $$t.by_person = $1 or t.trust in (
  select x.id from people.trust x where x.person = $1)$$, 't.at', 'rows');
select kernel.holds('people.trust_acceptance', 'identity', 't.person = $1 or t.trusted = $1', 't.at', 'rows');
select kernel.holds('people.trust', 'identity', 't.person = $1', 't.named_at', 'rows');
