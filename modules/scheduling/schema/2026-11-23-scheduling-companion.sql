-- CL-1.1b: who comes with a patient states to be let by the legal representative, who answers for it. The very words of
-- the statement are kept. Reception writes it down; the patient's side reads it; nobody else needs it.
create table scheduling.companion (
  booking uuid primary key references scheduling.booking,
  organisation uuid not null references organisations.organisation,
  patient uuid not null references people.person,
  name text not null check (length(name) between 3 and 120),
  relation text not null check (relation in ('grandparent', 'sibling', 'relative', 'teacher', 'other')),
  statement text not null constraint companion_states_authority check (length(statement) > 20),
  by_account uuid not null,
  at timestamptz not null
);
comment on table scheduling.companion is 'personal: who came with a patient and stated to be let by the representative';
create index companion_patient on scheduling.companion (patient);
alter table scheduling.companion enable row level security;
alter table scheduling.companion force row level security;
create policy companion_seen on scheduling.companion for select using (kernel.is_system()
  or patient = any (kernel.persons()) or (organisation = kernel.organisation() and kernel.duty() = 'reception'));
create policy companion_written on scheduling.companion for insert with check (
  kernel.duty() = 'reception' and organisation = kernel.organisation() and by_account = kernel.account()
  and exists (select from scheduling.booking b where b.id = companion.booking and b.patient = companion.patient
    and b.organisation = companion.organisation));
grant select, insert on scheduling.companion to shipa_app;
select kernel.holds('scheduling.companion', 'booking', 't.patient = $1', 't.at', 'rows', organisation => 't.organisation');
select privacy.hides_blocked('scheduling.companion', 'booking', 'patient', 'organisation', 'at');
