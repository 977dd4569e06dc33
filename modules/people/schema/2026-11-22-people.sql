create schema people;
grant usage on schema people to shipa_app;

create table people.person (
  id uuid primary key default gen_random_uuid(),
  family_name text not null,
  given_name text not null,
  middle_name text,
  birth_date date not null,
  sex text not null check (sex in ('female', 'male')),
  -- The identification number is sealed; its blind index finds a person without storing the number open.
  iin_sealed bytea,
  iin_blind bytea constraint person_iin_once unique,
  phone text,
  email text,
  residence text,
  lang text not null default 'kk' check (lang in ('kk', 'ru', 'en')),
  made_at timestamptz not null,
  constraint person_iin_sealed_and_blind check ((iin_sealed is null) = (iin_blind is null))
);
comment on table people.person is 'personal: identity and contact of one human being, one row for the whole platform';
create index person_phone on people.person (phone);

-- PF-3.8: who gives data says that it is true, at entry and at each change. The digest is of exactly the
-- card that was confirmed, so that a later card can be told from it without keeping a second copy.
create table people.truth_statement (
  id uuid primary key default gen_random_uuid(),
  person uuid not null references people.person,
  stated_by uuid not null references people.person,
  card_digest bytea not null,
  stated_at timestamptz not null
);
comment on table people.truth_statement is 'personal: who confirmed that the data of a person is true, and when';
create index truth_statement_person on people.truth_statement (person);

create table people.representation (
  id uuid primary key default gen_random_uuid(),
  person uuid not null references people.person,
  representative uuid not null references people.person,
  ground text not null check (ground in ('parent', 'adopter', 'guardian', 'trustee')),
  basis text not null,
  starts_on date not null,
  -- The first day on which it no longer holds: for a child the 18th birthday.
  ends_on date not null,
  ended_at timestamptz,
  made_at timestamptz not null,
  constraint representation_of_another check (person <> representative),
  constraint representation_has_term check (ends_on > starts_on)
);
comment on table people.representation is 'personal: who may act for whom, on which document, until which day';
create index representation_representative on people.representation (representative);
create unique index representation_once on people.representation (person, representative) where ended_at is null;

alter table people.person enable row level security;
alter table people.person force row level security;
alter table people.truth_statement enable row level security;
alter table people.truth_statement force row level security;
alter table people.representation enable row level security;
alter table people.representation force row level security;

-- Oneself and those whom one represents. Organisations add their own policy for their patients and staff.
create policy person_self on people.person for select
  using (id = any (kernel.persons()) or kernel.is_system());
create policy person_written on people.person for insert with check (true);
create policy person_changed on people.person for update
  using (id = any (kernel.persons()) or kernel.is_system());
create policy truth_statement_seen on people.truth_statement for select
  using (person = any (kernel.persons()) or kernel.is_system());
create policy truth_statement_made on people.truth_statement for insert with check (true);
create policy representation_seen on people.representation for select
  using (representative = kernel.person() or person = kernel.person() or kernel.is_system());
create policy representation_written on people.representation for insert
  with check (representative = kernel.person() or kernel.duty() = 'reception' or kernel.is_system());
create policy representation_ended on people.representation for update
  using (representative = kernel.person() or kernel.is_system());

grant select, insert, update on people.person to shipa_app;
grant select, insert on people.truth_statement to shipa_app;
grant select, insert, update (ended_at) on people.representation to shipa_app;
-- For whom somebody acts, for the door that says who acts; the policies of people.representation decide.
create view people.representation_view with (security_invoker = true) as
  select person, representative, starts_on, ends_on from people.representation where ended_at is null;
grant select on people.representation_view to shipa_app;
