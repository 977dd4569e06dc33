create schema organisations;
grant usage on schema organisations to shipa_app;

create table organisations.organisation (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  kind text not null check (kind in ('platform', 'clinic', 'laboratory', 'blood-centre', 'directory')),
  name_kk text not null, name_ru text not null, name_en text not null,
  about_kk text not null default '', about_ru text not null default '', about_en text not null default '',
  bin text not null unique check (bin ~ '^\d{12}$'),
  phone text not null,
  email text not null,
  site text,
  -- Shown as the operator's card: data operator's responsible person and registration (PF-3.4, PF-7, LB-1).
  responsible_person text not null,
  address_kk text not null, address_ru text not null, address_en text not null,
  search text generated always as (catalogue.searchable(name_kk || ' ' || name_ru || ' ' || name_en)) stored,
  made_at timestamptz not null
);

create table organisations.licence (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references organisations.organisation,
  number text not null,
  subject_kk text not null, subject_ru text not null, subject_en text not null,
  issued_by text not null,
  valid_from date not null,
  valid_until date,
  unique (organisation, number)
);

create table organisations.branch (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references organisations.organisation,
  slug text not null,
  name_kk text not null, name_ru text not null, name_en text not null,
  city text not null references catalogue.city,
  address_kk text not null, address_ru text not null, address_en text not null,
  phone text not null,
  hours text not null,
  unique (organisation, slug)
);

create table organisations.room (
  id uuid primary key default gen_random_uuid(),
  branch uuid not null references organisations.branch,
  name text not null,
  unique (branch, name)
);

create table organisations.employment (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references organisations.organisation,
  branch uuid references organisations.branch,
  person uuid not null references people.person,
  duty text not null check (duty in ('reception', 'doctor', 'cashier', 'director', 'officer', 'admin')),
  title_kk text not null, title_ru text not null, title_en text not null,
  starts_on date not null,
  ends_on date,
  unique (organisation, person, duty)
);
comment on table organisations.employment is 'personal: which person holds which duty where';
create index employment_person on organisations.employment (person);

create table organisations.practitioner (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  organisation uuid not null references organisations.organisation,
  branch uuid not null references organisations.branch,
  room uuid references organisations.room,
  employment uuid references organisations.employment,
  -- The professional name is published by duty (CL-5.2.4, CL-6.1.2), apart from the person's own record.
  name_kk text not null, name_ru text not null, name_en text not null,
  speciality text not null references catalogue.speciality,
  languages text[] not null,
  practises_since int not null,
  about_kk text not null default '', about_ru text not null default '', about_en text not null default '',
  education_kk text not null default '', education_ru text not null default '', education_en text not null default '',
  receives boolean not null default true,
  search text generated always as (catalogue.searchable(name_kk || ' ' || name_ru || ' ' || name_en)) stored
);
create index practitioner_organisation on organisations.practitioner (organisation);
create index practitioner_speciality on organisations.practitioner (speciality);

create table organisations.service (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references organisations.organisation,
  code text not null,
  name_kk text not null, name_ru text not null, name_en text not null,
  kind text not null check (kind in ('visit', 'procedure', 'diagnostics')),
  minutes int not null check (minutes between 5 and 60),
  -- CL-4.1: most are paid before they begin, some kinds after.
  paid text not null default 'before' check (paid in ('before', 'after')),
  licensed boolean not null default true,
  unique (organisation, code)
);

create table organisations.practitioner_service (
  practitioner uuid not null references organisations.practitioner,
  service uuid not null references organisations.service,
  primary key (practitioner, service)
);
create index practitioner_service_service on organisations.practitioner_service (service);

-- CL-10.1: a price list is approved by the director's order and takes effect on a day.
create table organisations.price_list (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references organisations.organisation,
  order_number text not null,
  order_date date not null,
  effective_from date not null,
  unique (organisation, effective_from)
);
create table organisations.price (
  price_list uuid not null references organisations.price_list,
  service uuid not null references organisations.service,
  -- Null: the service's price for everyone; else this practitioner's own price.
  practitioner uuid references organisations.practitioner,
  tiyn bigint not null check (tiyn >= 0),
  unique nulls not distinct (price_list, service, practitioner)
);
create index price_service on organisations.price (service);

create table organisations.patient (
  organisation uuid not null references organisations.organisation,
  person uuid not null references people.person,
  card_number text not null,
  since timestamptz not null,
  -- Registration by check-in against a document: its kind and last seen day, never a copy (Health Code 60(1-1)).
  document_kind text,
  document_number_sealed bytea,
  identified_at timestamptz,
  identified_by uuid,
  primary key (organisation, person),
  unique (organisation, card_number)
);
comment on table organisations.patient is 'personal: who is registered at which organisation';
create index patient_person on organisations.patient (person);

alter table organisations.employment enable row level security;
alter table organisations.employment force row level security;
alter table organisations.patient enable row level security;
alter table organisations.patient force row level security;

create policy employment_seen on organisations.employment for select
  using (person = kernel.person() or organisation = kernel.organisation() or kernel.is_system());
create policy employment_made on organisations.employment for insert
  with check (kernel.is_system() or (organisation = kernel.organisation() and kernel.duty() in ('director', 'admin')));
create policy employment_ended on organisations.employment for update
  using (kernel.is_system() or (organisation = kernel.organisation() and kernel.duty() in ('director', 'admin')));

create policy patient_seen on organisations.patient for select
  using (person = any (kernel.persons()) or organisation = kernel.organisation() or kernel.is_system());
create policy patient_made on organisations.patient for insert
  with check (person = any (kernel.persons()) or organisation = kernel.organisation() or kernel.is_system());
create policy patient_identified on organisations.patient for update
  using ((organisation = kernel.organisation() and kernel.duty() = 'reception') or kernel.is_system());

-- The wall between organisations: staff see the people registered with their own organisation, no others,
-- and their own colleagues.
create policy person_of_organisation on people.person for select
  using (kernel.organisation() is not null and (
    exists (select from organisations.patient p where p.person = person.id and p.organisation = kernel.organisation())
    or exists (select from organisations.employment e where e.person = person.id and e.organisation = kernel.organisation())));
create policy person_corrected_at_desk on people.person for update
  using (kernel.duty() = 'reception'
    and exists (select from organisations.patient p where p.person = person.id and p.organisation = kernel.organisation()));

-- The price of a service with a practitioner on a day: the list in force that day, the practitioner's own
-- price before the common one (CL-2.1, CL-6.1.4). Null when none is in force.
create function organisations.price_of(s uuid, pr uuid, d date) returns table (tiyn bigint) language sql stable as $$
  select p.tiyn from organisations.price p join organisations.price_list l on l.id = p.price_list
  where p.service = s and (p.practitioner = pr or p.practitioner is null) and l.effective_from <= d
  order by l.effective_from desc, p.practitioner nulls last limit 1
$$;

-- The same as one value; joined to hundreds of doctors it would be called for each, and price_of is not.
create function organisations.price_on(s uuid, pr uuid, d date) returns bigint language sql stable as $$
  select tiyn from organisations.price_of(s, pr, d)
$$;

create function organisations.is_licensed_on(o uuid, d date) returns boolean language sql stable as $$
  select exists (select from organisations.licence where organisation = o and valid_from <= d and (valid_until is null or valid_until >= d))
$$;

-- Who a member of staff is, by the employment that a row of the caller names: the patient has a right to the
-- name and position of those who treat her (CL-6.1.2) and to know who looked. Employments are behind the wall of
-- their organisation, and FORCE makes the owner obey it, so this acts as the system for its own query alone.
create function organisations.staff_named(employments uuid[])
returns table (employment uuid, organisation uuid, duty text, name text,
  title_kk text, title_ru text, title_en text, organisation_kk text, organisation_ru text, organisation_en text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
begin
  perform set_config('shipa.duty', 'system', true);
  return query select e.id, e.organisation, e.duty, p.given_name || ' ' || p.family_name,
      e.title_kk, e.title_ru, e.title_en, o.name_kk, o.name_ru, o.name_en
    from organisations.employment e
    join people.person_view p on p.id = e.person
    join organisations.organisation o on o.id = e.organisation
    where e.id = any (employments);
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
end $$;
revoke all on function organisations.staff_named(uuid[]) from public;
grant execute on function organisations.staff_named(uuid[]) to shipa_app;

-- What later modules may read of duties and registrations; the policies of the tables decide which rows.
create view organisations.employment_view with (security_invoker = true) as
  select id, organisation, branch, person, duty, title_kk, title_ru, title_en, starts_on, ends_on
  from organisations.employment;
create view organisations.patient_view with (security_invoker = true) as
  select organisation, person, card_number from organisations.patient;

grant select on all tables in schema organisations to shipa_app;
grant insert, update on organisations.employment, organisations.patient to shipa_app;
