-- LB-2.2b: by which channel a person wants to hear that results are ready. The latest row stands; without one it is
-- e-mail, for it carries the link.
create table laboratory.ready_wish (
  id uuid primary key,
  person uuid not null references people.person,
  channel text not null check (channel in ('email', 'sms', 'none')),
  by_account uuid not null references accounts.account,
  at timestamptz not null
);
comment on table laboratory.ready_wish is 'personal: by which channel somebody wants to be told that results are ready';
create index ready_wish_person on laboratory.ready_wish (person, at desc);
alter table laboratory.ready_wish enable row level security;
alter table laboratory.ready_wish force row level security;
create policy ready_wish_seen on laboratory.ready_wish for select using (
  kernel.is_system() or laboratory.is_own(person, false));
create policy ready_wish_made on laboratory.ready_wish for insert with check (
  laboratory.is_own(person, false) and by_account = kernel.account());
grant select, insert on laboratory.ready_wish to shipa_app;
create trigger never_changed before update on laboratory.ready_wish
  for each statement execute function laboratory.never_changed();
select kernel.holds('laboratory.ready_wish', 'contact', 't.person = $1', 't.at', 'rows');
