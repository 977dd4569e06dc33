-- CL-3.17, CL-8.4: a clinic may end the contract of a patient who breaks what the doctor prescribed, out of court, after
-- two or more breaches. The notice counts them; one alone ends nothing.
alter table agreements.termination add column breaches text[] not null default '{}',
  add constraint termination_counts_breaches check (cardinality(breaches) <> 1),
  add constraint termination_counts_breaches_of_the_person check (side = 'organisation' or cardinality(breaches) = 0);
create or replace view agreements.standing_notice with (security_invoker = true) as
  select t.id, t.contract, c.document, c.person, c.organisation, t.side, t.reason, t.given_at, t.last_day, t.ends_at, t.breaches
  from agreements.termination t join agreements.contract c on c.id = t.contract
  where not exists (select from agreements.termination_withdrawn w where w.termination = t.id);
update kernel.holding set emptied = emptied || $$, breaches = '{}'$$ where table_name = 'agreements.termination';
