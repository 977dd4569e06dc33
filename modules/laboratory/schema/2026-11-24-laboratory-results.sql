-- Results, who validated them, the call about a critical one, and the reports that released them.
create table laboratory.result (
  id uuid primary key,
  order_line uuid not null references laboratory.order_line,
  -- A correction is another version.
  version int not null check (version > 0),
  patient uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  sample uuid not null references laboratory.sample,
  -- Value, unit, range and comparison as they stood.
  content_sealed bytea not null,
  is_critical boolean not null,
  analyser text,
  -- Why it was written again.
  reason_sealed bytea,
  entered_by uuid not null references organisations.employment,
  at timestamptz not null,
  constraint result_version_once unique (order_line, version),
  constraint correction_says_why check ((version > 1) = (reason_sealed is not null))
);
comment on table laboratory.result is 'personal: what was measured';
create index result_patient on laboratory.result (patient);

create table laboratory.validation (
  result uuid not null references laboratory.result,
  step text not null check (step in ('technical', 'medical')),
  organisation uuid not null references organisations.organisation,
  by_employment uuid not null references organisations.employment,
  by_account uuid not null references accounts.account,
  at timestamptz not null,
  constraint validated_once_in_a_step primary key (result, step),
  constraint validated_by_two_people unique (result, by_account)
);
comment on table laboratory.validation is 'personal: who answers for a result';

create table laboratory.critical_call (
  result uuid constraint critical_call_once primary key references laboratory.result,
  patient uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  told_sealed bytea not null,
  -- Whoever was told said the value back.
  read_back boolean not null constraint critical_value_read_back check (read_back),
  by_employment uuid not null references organisations.employment,
  at timestamptz not null
);
comment on table laboratory.critical_call is 'personal: who was told of a critical value';

create table laboratory.report (
  id uuid primary key,
  test_order uuid not null references laboratory.test_order,
  version int not null check (version > 0),
  patient uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  ordered_by uuid not null references organisations.employment,
  referrer uuid references organisations.organisation,
  is_sensitive boolean not null,
  -- True: a result that an earlier version showed was corrected.
  is_amended boolean not null,
  code text not null constraint report_code_once unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{26}$'),
  pdf_sealed bytea not null,
  pdf_sha256 bytea not null check (length(pdf_sha256) = 32),
  issued_by uuid not null references organisations.employment,
  at timestamptz not null,
  constraint report_version_once unique (test_order, version)
);
comment on table laboratory.report is 'personal: reports of results released about a patient';
create index report_patient on laboratory.report (patient);

create table laboratory.report_result (
  report uuid not null references laboratory.report,
  result uuid not null references laboratory.result,
  organisation uuid not null references organisations.organisation,
  primary key (report, result)
);
comment on table laboratory.report_result is 'personal: which results a report released';
create index report_result_result on laboratory.report_result (result);

-- A report that was given to the organisation that referred.
create table laboratory.given_back (
  report uuid constraint report_given_back_once primary key references laboratory.report,
  test_order uuid not null references laboratory.test_order,
  patient uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  referrer uuid not null references organisations.organisation,
  by_employment uuid not null references organisations.employment,
  at timestamptz not null
);
comment on table laboratory.given_back is 'personal: whose report went to the organisation that referred';
create index given_back_order on laboratory.given_back (test_order);

-- First the technical, then the medical validation; nothing leaves without both, nor once it was written anew.
create function laboratory.validation_in_order() returns trigger language plpgsql as $$
begin
  if new.step = 'medical' and not exists (
    select from laboratory.validation v where v.result = new.result and v.step = 'technical') then
    raise exception 'the technical validation comes first' using errcode = 'integrity_constraint_violation',
      schema = tg_table_schema, table = tg_table_name, constraint = 'technical_comes_first';
  end if;
  return new;
end $$;
create trigger technical_comes_first before insert on laboratory.validation
  for each row execute function laboratory.validation_in_order();
create function laboratory.result_is_released() returns trigger language plpgsql as $$
begin
  if not exists (select from laboratory.validation v where v.result = new.result and v.step = 'medical')
    or exists (select from laboratory.result r join laboratory.result newer
      on newer.order_line = r.order_line and newer.version > r.version where r.id = new.result) then
    raise exception 'only the validated last version is released' using errcode = 'integrity_constraint_violation',
      schema = tg_table_schema, table = tg_table_name, constraint = 'only_validated_is_released';
  end if;
  -- What is sensitive is never released by a report that is open to more people, nor by that of another order.
  if not exists (select from laboratory.report r join laboratory.order_line l on l.test_order = r.test_order
    join laboratory.result x on x.order_line = l.id
    where r.id = new.report and x.id = new.result and (r.is_sensitive or not laboratory.is_sensitive(l.test))) then
    raise exception 'the result is not one of this report';
  end if;
  return new;
end $$;
create trigger only_validated_is_released before insert on laboratory.report_result
  for each row execute function laboratory.result_is_released();
-- Measured is only what the laboratory took in.
create function laboratory.sample_was_received() returns trigger language plpgsql as $$
begin
  if not exists (select from laboratory.custody c where c.sample = new.sample and c.step = 'received') then
    raise exception 'the sample was not received' using errcode = 'integrity_constraint_violation',
      schema = tg_table_schema, table = tg_table_name, constraint = 'result_of_received_sample';
  end if;
  return new;
end $$;
create trigger result_of_received_sample before insert on laboratory.result
  for each row execute function laboratory.sample_was_received();

do $$
declare t text;
begin
  foreach t in array array['result', 'validation', 'critical_call', 'report', 'report_result', 'given_back'] loop
    execute format('alter table laboratory.%I enable row level security', t);
    execute format('alter table laboratory.%I force row level security', t);
    execute format('grant select, insert on laboratory.%I to shipa_app', t);
  end loop;
end $$;
-- What is written belongs together: the result to the line and the sample of that patient, the report to that order; and
-- each stands in the name of whoever writes it.
create policy result_written on laboratory.result for insert with check (organisation = kernel.organisation()
  and kernel.duty() = 'laboratory' and laboratory.is_mine(entered_by) and exists (
    select from laboratory.order_line l join laboratory.test t on t.code = l.test
    join laboratory.sample s on s.test_order = l.test_order and s.specimen = t.specimen
    where l.id = result.order_line and s.id = result.sample and l.patient = result.patient and l.organisation = result.organisation));
create policy validation_written on laboratory.validation for insert with check (organisation = kernel.organisation()
  and kernel.duty() = 'laboratory' and by_account = kernel.account() and laboratory.is_mine(by_employment)
  and exists (select from laboratory.result r where r.id = result and r.organisation = validation.organisation));
create policy critical_call_written on laboratory.critical_call for insert with check (organisation = kernel.organisation()
  and kernel.duty() = 'laboratory' and laboratory.is_mine(by_employment) and exists (
    select from laboratory.result r where r.id = critical_call.result and r.is_critical
      and r.patient = critical_call.patient and r.organisation = critical_call.organisation));
create policy report_written on laboratory.report for insert with check (organisation = kernel.organisation()
  and kernel.duty() = 'laboratory' and laboratory.is_mine(issued_by) and exists (
    select from laboratory.test_order o where o.id = test_order and o.patient = report.patient
      and o.organisation = report.organisation and o.ordered_by = report.ordered_by
      and o.referrer is not distinct from report.referrer));
create policy report_result_written on laboratory.report_result for insert with check (organisation = kernel.organisation()
  and kernel.duty() = 'laboratory'
  and exists (select from laboratory.report r where r.id = report and r.organisation = report_result.organisation));
create policy given_back_written on laboratory.given_back for insert with check (organisation = kernel.organisation()
  and kernel.duty() = 'laboratory' and laboratory.is_mine(by_employment) and exists (
    select from laboratory.report r where r.id = report and r.test_order = given_back.test_order
      and r.patient = given_back.patient and r.organisation = given_back.organisation and r.referrer = given_back.referrer));

-- Whoever sees the order. As a function, for the policy of reports asks this table in its turn.
create function laboratory.sees_order(o uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from laboratory.test_order t where t.id = o);
end $$;
create policy given_back_seen on laboratory.given_back for select using (laboratory.sees_order(test_order));
-- Whoever referred opens what was given back; reception opens no result at all.
create policy report_seen on laboratory.report for select using (kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() = 'laboratory')
  or laboratory.is_own(patient, is_sensitive)
  or ((organisation = kernel.organisation() or exists (select from laboratory.given_back g where g.report = report.id))
    and ((kernel.duty() = 'doctor' and laboratory.is_mine(ordered_by)) or (not is_sensitive
      and (care.is_open_to_doctor(patient, organisation) or care.is_open_to_doctor(patient, referrer))))));
create policy report_result_seen on laboratory.report_result for select
  using (exists (select from laboratory.report r where r.id = report));
-- Until it is validated and released a result is the laboratory's own.
create policy result_seen on laboratory.result for select using (kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() = 'laboratory')
  or exists (select from laboratory.report_result l where l.result = result.id));
create policy validation_seen on laboratory.validation for select
  using (exists (select from laboratory.result r where r.id = result));
create policy critical_call_seen on laboratory.critical_call for select
  using (exists (select from laboratory.result r where r.id = result));

-- Whether a paper is genuine, for whoever holds its code; nothing of the patient leaves this function.
create function laboratory.verify(asked text)
returns table (at timestamptz, version int, superseded boolean, organisation_kk text, organisation_ru text, organisation_en text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
begin
  perform set_config('shipa.duty', 'system', true);
  return query select r.at, r.version,
      exists (select from laboratory.report n where n.test_order = r.test_order and n.version > r.version),
      o.name_kk, o.name_ru, o.name_en
    from laboratory.report r join organisations.organisation o on o.id = r.organisation where r.code = asked;
  perform set_config('shipa.duty', duty_before, true);
end $$;
revoke all on function laboratory.verify(text) from public;
grant execute on function laboratory.verify(text) to shipa_app;

-- The bill of a contract for the month that begins on a day: how many of which test were released, without anybody's
-- name. Directors see no orders, so this counts them as the system, and answers the directors of the two sides alone: a
-- whole month, for a count of one hour would tell of one person.
create function laboratory.bill_of(c uuid, in_month date)
returns table (test text, done bigint, tiyn bigint)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
  first_day timestamp := date_trunc('month', in_month::timestamp);
begin
  if duty_before not in ('director', 'system') or not exists (select from laboratory.contract k where k.id = c) then return; end if;
  perform set_config('shipa.duty', 'system', true);
  return query select l.test, count(*), sum(l.tiyn)::bigint
    from laboratory.test_order o join laboratory.order_line l on l.test_order = o.id
    cross join lateral (select min(r.at) as at from laboratory.report r join laboratory.report_result p on p.report = r.id
      join laboratory.result x on x.id = p.result where x.order_line = l.id) released
    where o.contract = c and released.at >= first_day at time zone 'Asia/Almaty'
      and released.at < (first_day + interval '1 month') at time zone 'Asia/Almaty'
    group by l.test;
  perform set_config('shipa.duty', duty_before, true);
end $$;
revoke all on function laboratory.bill_of(uuid, date) from public;
grant execute on function laboratory.bill_of(uuid, date) to shipa_app;
