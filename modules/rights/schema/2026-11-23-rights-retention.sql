-- The end of records: what forbids it, who ordered it, who approved, what was destroyed and how it is proven.

-- A court, an inquiry, a dispute: nothing of it is destroyed until somebody takes the hold away.
create table rights.hold (
  id uuid primary key,
  person uuid not null references people.person,
  -- Null: wherever it is held. A clinic holds its own records only.
  organisation uuid references organisations.organisation,
  -- Null: every class.
  record_class text references privacy.record_class,
  reason text not null check (btrim(reason) <> ''),
  at timestamptz not null,
  by_account uuid not null references accounts.account,
  -- The last day on which it holds by itself; null: until it is taken away.
  until date
);
comment on table rights.hold is 'personal: whose records may not be destroyed, why and until when';
create index hold_person on rights.hold (person);

create table rights.hold_end (
  hold uuid constraint hold_ends_once primary key references rights.hold,
  at timestamptz not null,
  by_account uuid not null references accounts.account,
  reason text not null check (btrim(reason) <> '')
);
comment on table rights.hold_end is 'personal: when a hold was taken away, by whom and why';

create table rights.destruction (
  id uuid primary key,
  person uuid not null references people.person,
  organisation uuid references organisations.organisation,
  record_class text not null references privacy.record_class,
  -- What ordered it: a request of the person, a withdrawn consent, the end of the term of keeping.
  by_kind text not null check (by_kind in ('request', 'withdrawal', 'term')),
  by_id uuid not null,
  ordered_at timestamptz not null,
  ordered_by uuid references accounts.account,
  constraint destruction_ordered_once unique nulls not distinct (by_kind, by_id, person, organisation, record_class),
  -- What the approval refers to, so that it can be compared with who approves.
  constraint destruction_and_who_ordered unique nulls not distinct (id, ordered_by)
);
comment on table rights.destruction is 'personal: whose records of which class are to be destroyed, on which ground, by whose order';
create index destruction_person on rights.destruction (person);
create index destruction_organisation on rights.destruction (organisation, ordered_at);

create table rights.destruction_approval (
  destruction uuid constraint destruction_approved_once primary key references rights.destruction,
  ordered_by uuid,
  by_account uuid not null references accounts.account,
  at timestamptz not null,
  constraint approval_names_who_ordered foreign key (destruction, ordered_by) references rights.destruction (id, ordered_by),
  constraint destruction_needs_two_people check (by_account is distinct from ordered_by)
);
comment on table rights.destruction_approval is 'personal: who approved a destruction; never the one who ordered it';

-- The database itself knows who ordered: whoever approves cannot leave it out.
create function rights.who_ordered() returns trigger language plpgsql as $$
begin
  new.ordered_by := (select d.ordered_by from rights.destruction d where d.id = new.destruction);
  return new;
end $$;
create trigger who_ordered before insert on rights.destruction_approval
  for each row execute function rights.who_ordered();

-- A destruction that met a hold or an open request is written down too.
create table rights.destruction_attempt (
  id uuid primary key default gen_random_uuid(),
  destruction uuid not null references rights.destruction,
  at timestamptz not null,
  why text not null check (why in ('held', 'evidence')),
  hold uuid references rights.hold,
  constraint attempt_names_its_hold check ((why = 'held') = (hold is not null))
);
comment on table rights.destruction_attempt is 'personal: when a destruction could not be done, and what forbade it';
create index destruction_attempt_destruction on rights.destruction_attempt (destruction, at);

create table rights.destruction_end (
  destruction uuid constraint destruction_ends_once primary key references rights.destruction,
  at timestamptz not null,
  -- Digital Code Art. 41: what the law keeps is restricted instead.
  outcome text not null check (outcome in ('destroyed', 'restricted')),
  -- Rows per table; what of them stays is ids alone.
  counts jsonb not null,
  kept_until timestamptz,
  -- SHA-256 over what this act of destruction says.
  proof bytea not null check (length(proof) = 32),
  constraint restricted_until_a_day check ((outcome = 'restricted') = (kept_until is not null))
);
comment on table rights.destruction_end is 'personal: what was destroyed of whom, how many rows of which table, with its proof';

-- Each trial of bringing back a backup: how much was lost, how long it took, whether everything was there.
create table rights.drill (
  id uuid primary key,
  at timestamptz not null,
  -- Seconds between the backup and the beginning of the drill; how long the restore took.
  lost_seconds int not null check (lost_seconds >= 0),
  restore_seconds int not null check (restore_seconds >= 0),
  rows bigint not null,
  journal_rows bigint not null,
  replayed int not null,
  -- Nothing when all was right.
  faults text[] not null
);
create policy drill_seen on rights.drill for select using (kernel.duty() is not null);
create policy drill_written on rights.drill for insert with check (kernel.is_system());
alter table rights.drill enable row level security;
alter table rights.drill force row level security;
grant select on rights.drill to shipa_app;

create or replace function rights.never_changed() returns trigger language plpgsql as $$
begin
  if kernel.is_destroying() then return null; end if;
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;

-- The platform's own records belong to the organisation of kind `platform`.
create function rights.is_ours(o uuid) returns boolean language sql stable as $$
  select kernel.duty() in ('officer', 'director', 'admin') and case when o is not null then o = kernel.organisation()
    else exists (select from organisations.organisation where id = kernel.organisation() and kind = 'platform') end
$$;

do $$
declare t text;
begin
  foreach t in array array['hold', 'hold_end', 'destruction', 'destruction_approval', 'destruction_attempt', 'destruction_end', 'drill'] loop
    execute format('create trigger never_changed before update or delete or truncate on rights.%I
      for each statement execute function rights.never_changed()', t);
  end loop;
  foreach t in array array['hold', 'hold_end', 'destruction', 'destruction_approval', 'destruction_attempt', 'destruction_end'] loop
    execute format('alter table rights.%I enable row level security', t);
    execute format('alter table rights.%I force row level security', t);
    execute format('grant select on rights.%I to shipa_app', t);
  end loop;
  foreach t in array array['destruction_approval', 'destruction_attempt', 'destruction_end'] loop
    execute format('create policy %I on rights.%I for select
      using (exists (select from rights.destruction d where d.id = destruction))', t || '_seen', t);
  end loop;
end $$;
grant insert on rights.hold, rights.hold_end, rights.destruction, rights.destruction_approval to shipa_app;

-- A hold is not told to the person: an inquiry may be its reason.
create policy hold_seen on rights.hold for select using (kernel.is_system() or rights.is_ours(organisation));
create policy hold_placed on rights.hold for insert with check (rights.is_ours(organisation));
create policy hold_end_seen on rights.hold_end for select using (exists (select from rights.hold h where h.id = hold));
create policy hold_taken_away on rights.hold_end for insert
  with check (exists (select from rights.hold h where h.id = hold and rights.is_ours(h.organisation)));
create policy destruction_seen on rights.destruction for select using (
  person = any (kernel.persons()) or kernel.is_system() or rights.is_ours(organisation)
  or (kernel.duty() = 'auditor' and organisation = kernel.organisation()));
-- By jobs alone: whoever could write one could write that a withdrawal ordered it, which nobody has to approve.
create policy destruction_ordered on rights.destruction for insert with check (kernel.is_system());
create policy destruction_approved on rights.destruction_approval for insert
  with check (exists (select from rights.destruction d where d.id = destruction and rights.is_ours(d.organisation)));
-- Ends and attempts are written by the function below alone, which is the owner's.
create policy destruction_attempt_written on rights.destruction_attempt for insert with check (kernel.is_system());
create policy destruction_end_written on rights.destruction_end for insert with check (kernel.is_system());

-- Until when the law keeps a class of records of a person, by its newest record; null when it does not. A name
-- stays as long as any record that must be kept and says something by itself: mere ids do not. For the owner's functions.
create function rights.kept_until(whom uuid, at_organisation uuid, class text) returns timestamptz
language plpgsql set search_path = pg_catalog as $$
declare
  one record;
  until timestamptz;
begin
  for one in select k.id, k.keep_years from privacy.record_class_view k
      where k.keep_years is not null and (k.id = class
        or (select c.outlives_others from privacy.record_class_view c where c.id = class)) loop
    until := greatest(until, kernel.newest(whom, case when one.id = class then at_organisation end, one.id,
      one.id = class)
      + make_interval(years => one.keep_years));
  end loop;
  return until;
end $$;
revoke all on function rights.kept_until(uuid, uuid, text) from public;

-- Carries out one destruction, once: asks the approval, the holds, the open requests and the terms of the law,
-- then lets the kernel destroy. Answers what came of it; asked again it answers the same.
create function rights.carry_out(asked uuid, moment timestamptz)
returns table (outcome text, counts jsonb, kept_until timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
  d rights.destruction;
  hold_id uuid;
  law_until timestamptz;
  done jsonb := '{}';
begin
  if duty_before <> 'system' then
    raise exception 'records are destroyed by a job alone' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('shipa.duty', 'system', true);
  -- Two jobs of one destruction stand in line.
  perform pg_advisory_xact_lock(hashtextextended(asked::text, 0));
  select * into strict d from rights.destruction x where x.id = asked;
  if exists (select from rights.destruction_end e where e.destruction = asked) then
    return query select e.outcome, e.counts, e.kept_until from rights.destruction_end e where e.destruction = asked;
    perform set_config('shipa.duty', duty_before, true);
    return;
  end if;
  if d.by_kind <> 'withdrawal' and not exists (select from rights.destruction_approval a where a.destruction = asked) then
    raise exception 'the destruction is not approved' using errcode = 'check_violation', constraint = 'destruction_is_approved';
  end if;
  select h.id into hold_id from rights.hold h
    where h.person = d.person and (h.record_class is null or h.record_class = d.record_class)
      and (h.organisation is null or d.organisation is null or h.organisation = d.organisation)
      and (h.until is null or h.until >= (moment at time zone 'Asia/Almaty')::date)
      and not exists (select from rights.hold_end e where e.hold = h.id)
    limit 1;
  if hold_id is not null or (d.by_kind <> 'request' and rights.protects(d.person)) then
    insert into rights.destruction_attempt (destruction, at, why, hold)
      values (asked, moment, case when hold_id is null then 'evidence' else 'held' end, hold_id);
    perform set_config('shipa.duty', duty_before, true);
    return query select case when hold_id is null then 'evidence' else 'held' end, '{}'::jsonb, null::timestamptz;
    return;
  end if;
  law_until := rights.kept_until(d.person, d.organisation, d.record_class);
  if law_until <= moment then law_until := null; end if;
  if law_until is null then done := kernel.destroy(d.person, d.organisation, d.record_class); end if;
  perform set_config('shipa.duty', 'system', true);
  insert into rights.destruction_end (destruction, at, outcome, counts, kept_until, proof)
    values (asked, moment, case when law_until is null then 'destroyed' else 'restricted' end, done, law_until,
      sha256(convert_to(concat_ws(E'\n', 'shipa destruction', asked, d.person, d.organisation, d.record_class, d.by_kind,
        d.by_id, moment at time zone 'UTC', done, law_until at time zone 'UTC'), 'UTF8')));
  perform set_config('shipa.duty', duty_before, true);
  return query select case when law_until is null then 'destroyed' else 'restricted' end, done, law_until;
end $$;
revoke all on function rights.carry_out(uuid, timestamptz) from public;
grant execute on function rights.carry_out(uuid, timestamptz) to shipa_app;

-- Whose records of which class have outlived their term at which organisation, and are not ordered yet.
create function rights.outlived(at timestamptz, most int)
returns table (person uuid, organisation uuid, record_class text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
  h kernel.holding;
  years int;
begin
  if duty_before <> 'system' then
    raise exception 'only the system looks through everybody''s records' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('shipa.duty', 'system', true);
  for h in select * from kernel.holding k where k.ending <> 'ids' and k.whose ~ '^t\.\w+ = \$1' order by k.place loop
    select k.keep_years into years from privacy.record_class_view k where k.id = h.record_class;
    continue when years is null;
    return query execute format(
      'select distinct t.%1$I, %2$s, %3$L::text from %4$s t where %5$s < $1 - make_interval(years => $2)
        and rights.kept_until(t.%1$I, %2$s, %3$L) <= $1
        and not exists (select from rights.destruction d where d.person = t.%1$I and d.record_class = %3$L
          and d.organisation is not distinct from %2$s and d.ordered_at > $1 - make_interval(years => $2))
        limit $3',
      substring(h.whose from '^t\.(\w+) = \$1'), coalesce(h.organisation, 'null::uuid'), h.record_class, h.table_name, h.since)
      using at, years, most;
  end loop;
  perform set_config('shipa.duty', duty_before, true);
end $$;
revoke all on function rights.outlived(timestamptz, int) from public;
grant execute on function rights.outlived(timestamptz, int) to shipa_app;

select kernel.holds('rights.execution', 'request', 't.request in (select q.id from rights.request q where q.person = $1 or q.asked_by = $1)', 't.at', 'rows',
  organisation => '(select q.organisation from rights.request q where q.id = t.request)', sealed => '{paper_sealed,file_sealed}');
select kernel.holds('rights.decision', 'request', 't.request in (select q.id from rights.request q where q.person = $1 or q.asked_by = $1)',
  '(select a.at from rights.answer a where a.request = t.request)', 'rows', organisation => '(select q.organisation from rights.request q where q.id = t.request)');
select kernel.holds('rights.answer', 'request', 't.request in (select q.id from rights.request q where q.person = $1 or q.asked_by = $1)', 't.at', 'rows',
  organisation => '(select q.organisation from rights.request q where q.id = t.request)', sealed => '{says_sealed}');
select kernel.holds('rights.identity_check', 'request', 't.request in (select q.id from rights.request q where q.person = $1 or q.asked_by = $1)', 't.at', 'rows',
  organisation => '(select q.organisation from rights.request q where q.id = t.request)');
select kernel.holds('rights.step', 'request', 't.request in (select q.id from rights.request q where q.person = $1 or q.asked_by = $1)', 't.at', 'rows',
  organisation => '(select q.organisation from rights.request q where q.id = t.request)');
select kernel.holds('rights.request', 'request', 't.person = $1 or t.asked_by = $1', 't.at', 'rows', organisation => 't.organisation',
  sealed => '{form_sealed}');
select kernel.holds('rights.hold_end', 'request', 't.hold in (select h.id from rights.hold h where h.person = $1)', 't.at', 'columns',
  organisation => '(select h.organisation from rights.hold h where h.id = t.hold)', emptied => $$reason = 'жойылды'$$);
select kernel.holds('rights.hold', 'request', 't.person = $1', 't.at', 'columns', organisation => 't.organisation',
  emptied => $$reason = 'жойылды'$$);
-- Of a destruction nothing is kept but ids and counts.
select kernel.holds('rights.destruction', 'request', 't.person = $1', 't.ordered_at', 'ids', organisation => 't.organisation');
do $$
declare t text;
begin
  foreach t in array array['destruction_approval', 'destruction_attempt', 'destruction_end'] loop
    perform kernel.holds('rights.' || t, 'request', 't.destruction in (select d.id from rights.destruction d where d.person = $1)',
      't.at', 'ids', organisation => '(select d.organisation from rights.destruction d where d.id = t.destruction)');
  end loop;
end $$;

-- The first night on which records are swept; each run orders the next.
insert into kernel.job (act, payload, key, run_at, written_at)
  values ('sweep-records', '{}', 'sweep-records first', '2026-11-24T03:00:00+05:00', '2026-11-23T00:00:00+05:00');
