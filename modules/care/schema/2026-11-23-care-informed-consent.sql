-- Informed consent to an intervention, and its refusal (Health Code 134(3), 136). What was explained is never changed:
-- an explanation that was wrong is another row, and so is what became of it.
create table care.informed_consent (
  id uuid primary key,
  booking uuid not null references scheduling.booking,
  patient uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  service uuid not null references organisations.service,
  -- The clinic's own text in force when it was prepared.
  edition uuid not null references agreements.publication,
  prepared_by uuid not null references organisations.employment,
  at timestamptz not null,
  tiyn bigint not null check (tiyn >= 0),
  -- Health Code 137(2): on surgery the parents decide until 18.
  is_surgery boolean not null,
  -- What the intervention is, its risks, the other ways and what follows a refusal, in the doctor's words.
  content_sealed bytea not null,
  -- SHA-256 of exactly what is signed.
  hash bytea not null check (length(hash) = 32)
);
comment on table care.informed_consent is 'personal: what was explained to a patient before an intervention';
create index informed_consent_booking on care.informed_consent (booking);
create index informed_consent_patient on care.informed_consent (patient);

create table care.consent_outcome (
  consent uuid constraint consent_decided_once primary key references care.informed_consent,
  outcome text not null check (outcome in ('given', 'refused', 'refused-unsigned', 'emergency')),
  at timestamptz not null,
  -- Who wrote it down, where it was not the patient in the own cabinet.
  recorded_by uuid references organisations.employment,
  reason_sealed bytea,
  -- Health Code 136(3), 137: what the medic records alone has its reason.
  constraint outcome_without_patient_has_reason
    check ((outcome in ('given', 'refused')) = (reason_sealed is null) and (reason_sealed is null or recorded_by is not null))
);
comment on table care.consent_outcome is 'personal: whether a patient agreed to an intervention or refused it';

-- Consent may be taken back until the intervention begins.
create table care.consent_taken_back (
  consent uuid primary key references care.consent_outcome,
  at timestamptz not null
);
comment on table care.consent_taken_back is 'personal: a consent to an intervention that the patient took back';

do $$
declare t text;
begin
  foreach t in array array['informed_consent', 'consent_outcome', 'consent_taken_back'] loop
    execute format('alter table care.%I enable row level security', t);
    execute format('alter table care.%I force row level security', t);
    execute format('grant select, insert on care.%I to shipa_app', t);
  end loop;
end $$;

create policy informed_consent_seen on care.informed_consent for select
  using (patient = any (kernel.persons()) or kernel.is_system()
    or (organisation = kernel.organisation() and (care.is_open_to_doctor(patient, organisation) or care.is_mine(prepared_by))));
select privacy.hides_blocked('care.informed_consent', 'medical-record', 'patient', 'organisation', 'at');
create policy informed_consent_prepared on care.informed_consent for insert
  with check (organisation = kernel.organisation() and kernel.duty() = 'doctor');
create policy consent_outcome_seen on care.consent_outcome for select
  using (exists (select from care.informed_consent c where c.id = consent));
create policy consent_outcome_made on care.consent_outcome for insert
  with check (exists (select from care.informed_consent c where c.id = consent
    and (c.patient = any (kernel.persons()) or kernel.duty() = 'doctor')));
create policy consent_taken_back_seen on care.consent_taken_back for select
  using (exists (select from care.informed_consent c where c.id = consent));
create policy consent_taken_back_made on care.consent_taken_back for insert
  with check (exists (select from care.informed_consent c where c.id = consent and c.patient = any (kernel.persons())));

create function care.refuse_visit_without_consent() returns trigger language plpgsql as $$
begin
  -- Taking the consent back and beginning the visit stand in line: the second sees what the first has done.
  perform pg_advisory_xact_lock(hashtextextended('consent of ' || new.id, 0));
  if exists (select from organisations.service s where s.id = new.service and s.needs_consent)
    and not exists (select from care.informed_consent c join care.consent_outcome o on o.consent = c.id
      where c.booking = new.id and o.outcome in ('given', 'emergency')
        and not exists (select from care.consent_taken_back t where t.consent = c.id)) then
    raise exception 'the service needs a signed informed consent' using errcode = 'integrity_constraint_violation',
      schema = 'scheduling', table = 'booking', constraint = 'visit_needs_consent';
  end if;
  return new;
end $$;
select scheduling.before_each_visit('care.refuse_visit_without_consent');

create function care.taken_back_before_visit() returns trigger language plpgsql as $$
declare
  visit uuid := (select c.booking from care.informed_consent c where c.id = new.consent);
begin
  perform pg_advisory_xact_lock(hashtextextended('consent of ' || visit, 0));
  if exists (select from scheduling.booking_view b where b.id = visit and b.state in ('in-visit', 'fulfilled')) then
    raise exception 'the intervention has begun' using errcode = 'integrity_constraint_violation',
      schema = tg_table_schema, table = tg_table_name, constraint = 'consent_taken_back_before_visit';
  end if;
  return new;
end $$;
create trigger consent_taken_back_before_visit before insert on care.consent_taken_back
  for each row execute function care.taken_back_before_visit();

-- What is held of a person here ends with the medical record.
select kernel.holds('care.consent_taken_back', 'medical-record',
  't.consent in (select c.id from care.informed_consent c where c.patient = $1)', 't.at', 'rows',
  organisation => '(select c.organisation from care.informed_consent c where c.id = t.consent)');
select kernel.holds('care.consent_outcome', 'medical-record',
  't.consent in (select c.id from care.informed_consent c where c.patient = $1)', 't.at', 'rows',
  organisation => '(select c.organisation from care.informed_consent c where c.id = t.consent)',
  sealed => '{reason_sealed}');
select kernel.holds('care.informed_consent', 'medical-record', 't.patient = $1', 't.at', 'rows',
  organisation => 't.organisation', sealed => '{content_sealed}');
