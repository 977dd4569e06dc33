-- DR-0b: practitioners join the directory. Who applies states what can be looked up in public registers; no copy of a
-- paper is asked. The organisation that keeps the directory looks each of them up by hand and writes down where.
create schema directory;
grant usage on schema directory to shipa_app;

-- Those who answer for the directory: the administrators of the organisation that keeps it.
create function directory.is_kept_by(o uuid) returns boolean language sql stable as $$
  select kernel.is_system() or (kernel.duty() = 'admin' and o = kernel.organisation())
$$;

-- One application is one speciality with its certificate; whoever holds two applies twice.
create table directory.practitioner_application (
  id uuid primary key,
  -- Who keeps the directory and answers the application.
  organisation uuid not null references organisations.organisation,
  person uuid not null references people.person,
  account uuid not null references accounts.account,
  -- The professional name as it will be published.
  name_kk text not null, name_ru text not null, name_en text not null,
  speciality text not null references catalogue.speciality,
  city text not null references catalogue.city,
  languages text[] not null,
  diploma_number text not null,
  diploma_year int not null,
  diploma_place text not null,
  certificate_number text not null,
  certificate_until date not null,
  licence_number text not null,
  -- Whose licence it is: the applicant's own, or the organisation's where the applicant works.
  licence_holder text not null,
  -- The tick under "what I wrote is true" and the tick under what will be public.
  stated_true_at timestamptz not null,
  agreed_public_at timestamptz not null,
  made_at timestamptz not null,
  constraint application_names_a_language check (cardinality(languages) > 0),
  constraint application_certificate_in_force check (certificate_until >= (made_at at time zone 'Asia/Almaty')::date),
  constraint application_diploma_is_past check (diploma_year between 1940 and extract(year from certificate_until))
);
comment on table directory.practitioner_application is 'personal: who applies as a practitioner, and what proves it';
create index practitioner_application_person on directory.practitioner_application (person);

-- What was looked up, in which public register, when, and what it said. A later look is another row.
create table directory.document_check (
  id uuid primary key,
  application uuid not null references directory.practitioner_application,
  document text not null check (document in ('diploma', 'certificate', 'licence')),
  register text not null check (btrim(register) <> ''),
  checked_on date not null,
  result text not null check (result in ('confirmed', 'differs', 'not-found')),
  at timestamptz not null,
  by_account uuid not null references accounts.account,
  by_employment uuid not null references organisations.employment,
  constraint check_is_not_ahead check (checked_on <= (at at time zone 'Asia/Almaty')::date)
);
comment on table directory.document_check is 'personal: which document of whom was looked up where';
create index document_check_application on directory.document_check (application);

create table directory.application_decision (
  application uuid constraint application_decided_once primary key references directory.practitioner_application,
  outcome text not null check (outcome in ('accepted', 'refused')),
  reason text not null,
  at timestamptz not null,
  by_account uuid not null references accounts.account,
  by_employment uuid not null references organisations.employment,
  constraint refusal_has_reason check (outcome = 'accepted' or btrim(reason) <> '')
);
comment on table directory.application_decision is 'personal: how an application was decided and why';

create table directory.application_objection (
  id uuid primary key,
  application uuid not null constraint application_objected_once unique references directory.practitioner_application,
  person uuid not null references people.person,
  text text not null check (btrim(text) <> ''),
  at timestamptz not null
);
comment on table directory.application_objection is 'personal: why an applicant holds a refusal to be wrong';

create table directory.objection_answer (
  objection uuid constraint application_objection_answered_once primary key references directory.application_objection,
  outcome text not null check (outcome in ('kept', 'accepted')),
  reason text not null check (btrim(reason) <> ''),
  at timestamptz not null,
  by_account uuid not null references accounts.account,
  by_employment uuid not null references organisations.employment
);
comment on table directory.objection_answer is 'personal: how an objection was answered, by somebody else than who refused';

-- The public side of a person: one address, under which all that was verified stands.
create table directory.practitioner_profile (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  person uuid not null constraint profile_one_for_a_person unique references people.person,
  slug text not null unique,
  made_at timestamptz not null
);
comment on table directory.practitioner_profile is 'personal: the public address of a practitioner';

-- Public by what the applicant agreed to. It stands until its last day; no flag is kept that could be forgotten.
create table directory.verification (
  id uuid primary key,
  profile uuid not null references directory.practitioner_profile,
  application uuid not null constraint verification_once unique references directory.practitioner_application,
  name_kk text not null, name_ru text not null, name_en text not null,
  speciality text not null references catalogue.speciality,
  city text not null references catalogue.city,
  languages text[] not null,
  valid_until date not null,
  at timestamptz not null,
  by_employment uuid not null references organisations.employment
);
comment on table directory.verification is 'personal: what of a practitioner was verified, published with agreement';
create index verification_profile on directory.verification (profile);

-- Ended before its day: by the practitioner, or by who keeps the directory with a reason for the practitioner.
create table directory.verification_end (
  verification uuid constraint verification_ends_once primary key references directory.verification,
  reason text not null,
  by_practitioner boolean not null,
  at timestamptz not null,
  by_account uuid not null references accounts.account,
  constraint ending_by_others_has_reason check (by_practitioner or btrim(reason) <> '')
);
comment on table directory.verification_end is 'personal: a verification that was ended before its day';

create function directory.one_application_waits() returns trigger language plpgsql as $$
begin
  -- Two may be sent at once: the second waits here and then sees the first.
  perform pg_advisory_xact_lock(hashtextextended(new.person::text, 24));
  if exists (select from directory.practitioner_application a where a.person = new.person
      and not exists (select from directory.application_decision d where d.application = a.id)) then
    raise exception 'an application waits already'
      using errcode = 'check_violation', constraint = 'application_one_waits';
  end if;
  return new;
end $$;
create trigger one_application_waits before insert on directory.practitioner_application
  for each row execute function directory.one_application_waits();

create function directory.objection_judged_by_another() returns trigger language plpgsql as $$
begin
  if exists (select from directory.application_objection o
      join directory.application_decision d on d.application = o.application
      join directory.practitioner_application a on a.id = o.application
      where o.id = new.objection and new.by_account in (d.by_account, a.account)) then
    raise exception 'nobody judges an own refusal'
      using errcode = 'check_violation', constraint = 'refusal_judged_by_another';
  end if;
  return new;
end $$;
create trigger objection_judged_by_another before insert on directory.objection_answer
  for each row execute function directory.objection_judged_by_another();

create function directory.nobody_decides_for_oneself() returns trigger language plpgsql as $$
begin
  if exists (select from directory.practitioner_application a
      where a.id = new.application and (a.account = new.by_account or a.person = kernel.person())) then
    raise exception 'nobody checks or decides the own application'
      using errcode = 'check_violation', constraint = 'application_decided_by_another';
  end if;
  return new;
end $$;
create trigger nobody_decides_for_oneself before insert on directory.application_decision
  for each row execute function directory.nobody_decides_for_oneself();
-- A look into a register is half of the decision.
create trigger nobody_decides_for_oneself before insert on directory.document_check
  for each row execute function directory.nobody_decides_for_oneself();

-- What was looked up after the verification would belie the public page; a look at the same moment takes its turn.
create function directory.checked_before_verification() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.application::text, 25));
  if exists (select from directory.verification v where v.application = new.application) then
    raise exception 'the application was decided'
      using errcode = 'check_violation', constraint = 'check_before_verification';
  end if;
  return new;
end $$;
create trigger checked_before_verification before insert on directory.document_check
  for each row execute function directory.checked_before_verification();

-- Nobody is verified past the registers: each of the three documents was confirmed when it was last looked up, the
-- application was accepted, and what is published is what was applied for.
create function directory.verification_rests_on_checks() returns trigger language plpgsql as $$
declare
  confirmed int;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.application::text, 25));
  select count(*) into confirmed from (
    select distinct on (document) result from directory.document_check c
    where c.application = new.application order by document, at desc, id) latest
    where latest.result = 'confirmed';
  if confirmed < 3 then
    raise exception 'a document is not confirmed'
      using errcode = 'check_violation', constraint = 'verification_rests_on_three_documents';
  end if;
  if not exists (select from directory.practitioner_application a
      join directory.practitioner_profile p on p.person = a.person and p.id = new.profile
      left join directory.application_decision d on d.application = a.id
      left join directory.application_objection o on o.application = a.id
      left join directory.objection_answer w on w.objection = o.id
      where a.id = new.application and 'accepted' in (d.outcome, w.outcome) and new.valid_until = a.certificate_until
        and (new.speciality, new.name_kk, new.name_ru, new.name_en, new.city, new.languages)
          = (a.speciality, a.name_kk, a.name_ru, a.name_en, a.city, a.languages)) then
    raise exception 'the verification does not follow its application'
      using errcode = 'check_violation', constraint = 'verification_follows_application';
  end if;
  if new.valid_until < (new.at at time zone 'Asia/Almaty')::date then
    raise exception 'the certificate has ended'
      using errcode = 'check_violation', constraint = 'verification_of_certificate_in_force';
  end if;
  return new;
end $$;
create trigger verification_rests_on_checks before insert on directory.verification
  for each row execute function directory.verification_rests_on_checks();

-- Verifications with the address they stand under and how they ended; what later modules read.
create view directory.verification_view with (security_invoker = true) as
  select v.id, v.profile, p.person, p.organisation, p.slug, v.application, v.name_kk, v.name_ru, v.name_en, v.speciality, v.city, v.languages,
    v.valid_until, v.at, v.by_employment, e.at as ended_at, e.reason as end_reason, e.by_practitioner as ended_by_practitioner
  from directory.verification v
  join directory.practitioner_profile p on p.id = v.profile
  left join directory.verification_end e on e.verification = v.id;

-- Whether it stands at a moment: the certificate runs and nobody has ended it.
create function directory.stands(verification uuid, moment timestamptz) returns boolean language plpgsql stable as $$
begin
  return exists (select from directory.verification_view v where v.id = $1
    and v.valid_until >= ($2 at time zone 'Asia/Almaty')::date and (v.ended_at is null or v.ended_at > $2));
end $$;

-- Which doctors of clinics the practitioners are. Employments are behind the wall of their organisation; that a
-- published doctor is the published practitioner is what both publish, so the system looks for this one question.
create function directory.employed_practitioners() returns table (profile uuid, doctor uuid, slug text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
begin
  perform set_config('shipa.duty', 'system', true);
  return query select p.id, d.id, d.slug from directory.practitioner_profile p
    join organisations.employment_view e on e.person = p.person and e.starts_on <= kernel.today()
      and (e.ends_on is null or e.ends_on >= kernel.today())
    join organisations.practitioner d on d.employment = e.id;
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
end $$;
revoke all on function directory.employed_practitioners() from public;
grant execute on function directory.employed_practitioners() to shipa_app;

do $$
declare t text;
begin
  foreach t in array array['practitioner_application', 'document_check', 'application_decision', 'application_objection',
      'objection_answer', 'practitioner_profile', 'verification', 'verification_end'] loop
    execute format('alter table directory.%I enable row level security', t);
    execute format('alter table directory.%I force row level security', t);
    execute format('grant select, insert on directory.%I to shipa_app', t);
  end loop;
  -- What belongs to an application is seen with it and written by who keeps the directory.
  foreach t in array array['document_check', 'application_decision'] loop
    execute format('create policy %I on directory.%I for select
      using (exists (select from directory.practitioner_application a where a.id = application))', t || '_seen', t);
    execute format('create policy %I on directory.%I for insert
      with check ((kernel.is_system() or by_account = kernel.account())
        and exists (select from directory.practitioner_application a where a.id = application
          and directory.is_kept_by(a.organisation)))', t || '_written', t);
  end loop;
end $$;
grant select on directory.verification_view to shipa_app;

create policy application_seen on directory.practitioner_application for select
  using (person = kernel.person() or directory.is_kept_by(organisation));
create policy application_made on directory.practitioner_application for insert
  with check (kernel.is_system() or (person = kernel.person() and account = kernel.account()));
-- What was confirmed of a published practitioner, where and when, is public with the mark itself.
create policy document_check_public on directory.document_check for select using (result = 'confirmed'
  and exists (select from directory.verification v where v.application = document_check.application));
create policy objection_seen on directory.application_objection for select
  using (exists (select from directory.practitioner_application a where a.id = application));
create policy objection_made on directory.application_objection for insert
  with check (kernel.is_system() or (person = kernel.person()
    and exists (select from directory.practitioner_application a where a.id = application and a.person = kernel.person())
    and exists (select from directory.application_decision d
      where d.application = application_objection.application and d.outcome = 'refused')));
create policy objection_answer_seen on directory.objection_answer for select
  using (exists (select from directory.application_objection o where o.id = objection));
create policy objection_answered on directory.objection_answer for insert
  with check ((kernel.is_system() or by_account = kernel.account())
    and exists (select from directory.application_objection o
      join directory.practitioner_application a on a.id = o.application
      where o.id = objection and directory.is_kept_by(a.organisation)));
create policy profile_public on directory.practitioner_profile for select using (true);
create policy profile_made on directory.practitioner_profile for insert with check (directory.is_kept_by(organisation));
create policy verification_public on directory.verification for select using (true);
create policy verification_made on directory.verification for insert
  with check (exists (select from directory.practitioner_profile p where p.id = profile
    and directory.is_kept_by(p.organisation)));
create policy verification_end_public on directory.verification_end for select using (true);
create policy verification_ended on directory.verification_end for insert
  with check (exists (select from directory.verification_view v where v.id = verification
    and case when by_practitioner then kernel.is_system() or v.person = kernel.person() else directory.is_kept_by(v.organisation) end));

select deadlines.add_rule('practitioner-application', 'house', '2026-08-01',
  'Маманның өтінімін қарау', 'Рассмотрение заявки специалиста', 'Answer to the application of a practitioner', 10, 'working-days',
  'Ішкі қағида: өтінім 10 жұмыс күнінде қаралады', 'Внутреннее правило: заявка рассматривается за 10 рабочих дней',
  'House rule: an application is answered within 10 working days', 'Shipa', '2026-11-22', true);
select deadlines.add_rule('practitioner-objection', 'house', '2026-08-01',
  'Маманның қарсылығын қарау', 'Рассмотрение возражения специалиста', 'Answer to the objection of a practitioner', 5, 'working-days',
  'Ішкі қағида: қарсылық 5 жұмыс күнінде қаралады', 'Внутреннее правило: возражение рассматривается за 5 рабочих дней',
  'House rule: an objection is answered within 5 working days', 'Shipa', '2026-11-22', true);

-- What this module holds of a person and how it ends: kept while the certificate runs, then the term of a request.
select kernel.holds('directory.objection_answer', 'request',
  't.objection in (select o.id from directory.application_objection o where o.person = $1)', 't.at', 'columns',
  emptied => $$reason = 'жойылды'$$);
select kernel.holds('directory.application_objection', 'request', 't.person = $1', 't.at', 'columns',
  emptied => $$text = 'жойылды'$$);
select kernel.holds('directory.application_decision', 'request',
  't.application in (select a.id from directory.practitioner_application a where a.person = $1)', 't.at', 'columns',
  emptied => $$reason = 'жойылды'$$);
select kernel.holds('directory.document_check', 'request',
  't.application in (select a.id from directory.practitioner_application a where a.person = $1)', 't.at', 'ids');
select kernel.holds('directory.verification_end', 'request',
  't.verification in (select v.id from directory.verification v join directory.practitioner_profile p on p.id = v.profile where p.person = $1)',
  't.at', 'columns', emptied => $$reason = 'жойылды'$$);
-- Whoever has no name any more is no practitioner any more: the mark ends with it.
select kernel.holds('directory.verification', 'request',
  't.profile in (select p.id from directory.practitioner_profile p where p.person = $1)', 't.valid_until::timestamptz', 'columns',
  emptied => $$name_kk = 'жойылды', name_ru = 'удалено', name_en = 'removed', valid_until = least(t.valid_until, current_date - 1)$$);
select kernel.holds('directory.practitioner_profile', 'request', 't.person = $1', 't.made_at', 'columns',
  emptied => $$slug = t.id::text$$);
select kernel.holds('directory.practitioner_application', 'request', 't.person = $1', 't.certificate_until::timestamptz', 'columns',
  emptied => $$name_kk = 'жойылды', name_ru = 'удалено', name_en = 'removed', diploma_number = '', diploma_place = '',
    certificate_number = '', licence_number = '', licence_holder = ''$$);
