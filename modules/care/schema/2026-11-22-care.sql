create schema care;
grant usage on schema care to shipa_app;

-- One note per visit. What it says is sealed with the patient's key; a draft is saved over and over, a signed
-- note is never changed again: what comes later is an addendum.
create table care.note (
  booking uuid primary key references scheduling.booking,
  patient uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  author uuid not null references organisations.employment,
  -- Counts the saves: who saves over a version that somebody else replaced is told so.
  version int not null check (version > 0),
  content_sealed bytea not null,
  begun_at timestamptz not null,
  saved_at timestamptz not null,
  signed_at timestamptz
);
comment on table care.note is 'personal: what the doctor wrote of a visit';
create index note_patient on care.note (patient);

create table care.addendum (
  id uuid primary key default gen_random_uuid(),
  note uuid not null references care.note,
  patient uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  author uuid not null references organisations.employment,
  text_sealed bytea not null,
  at timestamptz not null
);
comment on table care.addendum is 'personal: what was added to a signed note';
create index addendum_note on care.addendum (note);

-- What a doctor must know before anything else: an allergy, a pregnancy, a pacemaker (CL-6.2.2).
create table care.alert (
  id uuid primary key default gen_random_uuid(),
  patient uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  author uuid not null references organisations.employment,
  text_sealed bytea not null,
  at timestamptz not null
);
comment on table care.alert is 'personal: warnings about a patient';
create index alert_patient on care.alert (patient);

create table care.alert_end (
  alert uuid primary key references care.alert,
  author uuid not null references organisations.employment,
  at timestamptz not null
);

-- Documents are issued, never edited. Numbers run without a gap in an organisation and year (CL-5.2.2).
create table care.document_counter (
  organisation uuid not null references organisations.organisation,
  kind text not null,
  year int not null,
  last int not null,
  primary key (organisation, kind, year)
);

create table care.document (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('conclusion')),
  organisation uuid not null references organisations.organisation,
  year int not null,
  number int not null check (number > 0),
  patient uuid not null references people.person,
  booking uuid not null references care.note,
  issued_by uuid not null references organisations.employment,
  issued_at timestamptz not null,
  -- 128 random bits: whoever holds the paper may ask whether it is genuine, nobody can guess one.
  code text not null constraint document_code_once unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{26}$'),
  pdf_sealed bytea not null,
  pdf_sha256 bytea not null check (length(pdf_sha256) = 32),
  constraint document_number_once unique (organisation, kind, year, number)
);
comment on table care.document is 'personal: documents issued about a patient';
create index document_patient on care.document (patient);

create table care.revocation (
  document uuid constraint document_revoked_once primary key references care.document,
  by_employment uuid not null references organisations.employment,
  reason text not null,
  at timestamptz not null
);

alter table care.note enable row level security;
alter table care.note force row level security;
alter table care.addendum enable row level security;
alter table care.addendum force row level security;
alter table care.alert enable row level security;
alter table care.alert force row level security;
alter table care.alert_end enable row level security;
alter table care.alert_end force row level security;
alter table care.document enable row level security;
alter table care.document force row level security;
alter table care.revocation enable row level security;
alter table care.revocation force row level security;

-- The wall of medical secrecy: the patient sees what is signed, doctors see their own organisation's; which
-- doctor sees which patient is decided by the access rules.
create policy note_seen on care.note for select
  using ((patient = any (kernel.persons()) and signed_at is not null) or kernel.is_system()
    or (organisation = kernel.organisation() and kernel.duty() = 'doctor'));
create policy note_begun on care.note for insert
  with check (organisation = kernel.organisation() and kernel.duty() = 'doctor');
create policy note_saved on care.note for update
  using (organisation = kernel.organisation() and kernel.duty() = 'doctor');
create policy addendum_seen on care.addendum for select
  using (patient = any (kernel.persons()) or kernel.is_system()
    or (organisation = kernel.organisation() and kernel.duty() = 'doctor'));
create policy addendum_written on care.addendum for insert
  with check (organisation = kernel.organisation() and kernel.duty() = 'doctor');
create policy alert_seen on care.alert for select
  using (patient = any (kernel.persons()) or kernel.is_system()
    or (organisation = kernel.organisation() and kernel.duty() = 'doctor'));
create policy alert_written on care.alert for insert
  with check (organisation = kernel.organisation() and kernel.duty() = 'doctor');
create policy alert_end_seen on care.alert_end for select
  using (exists (select from care.alert a where a.id = alert_end.alert));
create policy alert_end_written on care.alert_end for insert
  with check (exists (select from care.alert a where a.id = alert_end.alert and a.organisation = kernel.organisation())
    and kernel.duty() = 'doctor');
create policy document_seen on care.document for select
  using (patient = any (kernel.persons()) or kernel.is_system()
    or (organisation = kernel.organisation() and kernel.duty() = 'doctor'));
create policy document_issued on care.document for insert
  with check (organisation = kernel.organisation() and kernel.duty() = 'doctor');
create policy revocation_seen on care.revocation for select
  using (exists (select from care.document d where d.id = revocation.document));
create policy revocation_written on care.revocation for insert
  with check (exists (select from care.document d where d.id = revocation.document and d.organisation = kernel.organisation())
    and kernel.duty() = 'doctor');

grant select, insert on care.note, care.addendum, care.alert, care.alert_end, care.document, care.revocation to shipa_app;
grant update (version, content_sealed, saved_at, signed_at) on care.note to shipa_app;
grant select, insert, update on care.document_counter to shipa_app;

create function care.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a signed note is never changed' using errcode = 'integrity_constraint_violation',
    schema = tg_table_schema, table = tg_table_name, constraint = 'signed_note_is_final';
end $$;
create trigger signed_note_is_final before update or delete on care.note
  for each row when (old.signed_at is not null) execute function care.refuse_change();

-- Whether a paper is genuine, for whoever holds its code: nothing of the patient leaves this function.
create function care.verify(asked text)
returns table (kind text, issued_at timestamptz, revoked_at timestamptz, organisation_kk text, organisation_ru text, organisation_en text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
begin
  perform set_config('shipa.duty', 'system', true);
  return query select d.kind, d.issued_at, r.at, o.name_kk, o.name_ru, o.name_en
    from care.document d
    join organisations.organisation o on o.id = d.organisation
    left join care.revocation r on r.document = d.id
    where d.code = asked;
  perform set_config('shipa.duty', duty, true);
end $$;
revoke all on function care.verify(text) from public;
grant execute on function care.verify(text) to shipa_app;
