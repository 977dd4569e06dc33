-- Orders, samples and the way of each sample from hand to hand. Every state is a row.
create table laboratory.order_counter (
  organisation uuid not null references organisations.organisation,
  year int not null,
  last int not null,
  primary key (organisation, year)
);
grant select, insert, update on laboratory.order_counter to shipa_app;

create table laboratory.test_order (
  id uuid primary key,
  -- The laboratory that does the tests.
  organisation uuid not null references organisations.organisation,
  number text not null,
  patient uuid not null references people.person,
  origin text not null check (origin in ('visit', 'walk-in', 'referral')),
  booking uuid references scheduling.booking,
  contract uuid references laboratory.contract,
  referrer uuid references organisations.organisation,
  -- By which right the referring organisation sends data of the patient.
  ground text check (ground in ('consent', 'care')),
  ordered_by uuid not null references organisations.employment,
  at timestamptz not null,
  constraint order_number_once unique (organisation, number),
  constraint visit_order_names_its_visit check ((origin = 'visit') = (booking is not null)),
  constraint referral_names_its_contract check (
    num_nonnulls(contract, referrer, ground) = case when origin = 'referral' then 3 else 0 end)
);
comment on table laboratory.test_order is 'personal: for whom tests are ordered, by whom and for whose account';
create index test_order_patient on laboratory.test_order (patient, at desc);
create index test_order_organisation on laboratory.test_order (organisation, at desc);
create index test_order_contract on laboratory.test_order (contract);

create table laboratory.order_line (
  id uuid primary key,
  test_order uuid not null references laboratory.test_order,
  patient uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  test text not null references laboratory.test,
  ordered_by uuid not null references organisations.employment,
  -- The contract's price on the day of the order; null for our own patients.
  tiyn bigint check (tiyn >= 0),
  at timestamptz not null,
  constraint test_once_in_an_order unique (test_order, test)
);
comment on table laboratory.order_line is 'personal: which tests are ordered for whom';
create index order_line_patient on laboratory.order_line (patient, test);

create table laboratory.sample (
  id uuid primary key,
  test_order uuid not null references laboratory.test_order,
  patient uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  number text not null,
  specimen text not null references laboratory.specimen,
  -- What was asked and compared before the needle.
  identified_by text[] not null constraint patient_known_by_two_signs check (
    cardinality(identified_by) >= 2 and identified_by <@ array['name', 'birth-date', 'document', 'card-number']),
  collected_by uuid not null references organisations.employment,
  at timestamptz not null,
  constraint sample_number_once unique (organisation, number)
);
comment on table laboratory.sample is 'personal: samples taken from whom, by whom and when';
create index sample_order on laboratory.sample (test_order);
create index sample_patient on laboratory.sample (patient);

create table laboratory.custody (
  id uuid primary key,
  sample uuid not null references laboratory.sample,
  organisation uuid not null references organisations.organisation,
  step text not null check (step in ('collected', 'received', 'rejected')),
  reason text check (reason in ('haemolysed', 'clotted', 'wrong-tube', 'too-little', 'unlabelled')),
  by_employment uuid not null references organisations.employment,
  at timestamptz not null,
  constraint rejection_says_why check ((step = 'rejected') = (reason is not null))
);
comment on table laboratory.custody is 'personal: who had a sample in hand, and what became of it';
create index custody_sample on laboratory.custody (sample);
-- Taken in or sent away, never both and never twice.
create unique index sample_judged_once on laboratory.custody (sample) where step <> 'collected';

-- One sample of a kind stands for an order; another is taken only after it was rejected.
create function laboratory.sample_is_needed() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('sample ' || new.test_order || new.specimen, 0));
  if exists (select from laboratory.sample s where s.test_order = new.test_order and s.specimen = new.specimen
      and not exists (select from laboratory.custody c where c.sample = s.id and c.step = 'rejected')) then
    raise exception 'a sample of this kind stands already' using errcode = 'integrity_constraint_violation',
      schema = tg_table_schema, table = tg_table_name, constraint = 'one_sample_stands';
  end if;
  return new;
end $$;
create trigger one_sample_stands before insert on laboratory.sample
  for each row execute function laboratory.sample_is_needed();

create function laboratory.is_sensitive(t text) returns boolean language plpgsql stable as $$
begin
  return (select x.is_sensitive from laboratory.test x where x.code = t);
end $$;
-- At work nobody opens anything by being the patient; at home from 16 what is sensitive is one's own.
create function laboratory.is_own(p uuid, is_kept boolean) returns boolean language sql stable as $$
  select kernel.duty() is null and p = any (kernel.persons())
    and (not is_kept or p = kernel.person() or not people.is_sixteen(p))
$$;

do $$
declare t text;
begin
  foreach t in array array['test_order', 'order_line', 'sample', 'custody'] loop
    execute format('alter table laboratory.%I enable row level security', t);
    execute format('alter table laboratory.%I force row level security', t);
    execute format('grant select, insert on laboratory.%I to shipa_app', t);
  end loop;
end $$;

create policy order_seen on laboratory.test_order for select using (
  kernel.is_system() or laboratory.is_own(patient, false)
  or (organisation = kernel.organisation() and kernel.duty() in ('laboratory', 'reception'))
  or (referrer = kernel.organisation() and kernel.duty() = 'reception')
  or (kernel.duty() = 'doctor' and laboratory.is_mine(ordered_by))
  or care.is_open_to_doctor(patient, organisation) or care.is_open_to_doctor(patient, referrer));
create policy order_made on laboratory.test_order for insert with check (kernel.is_system() or laboratory.is_mine(ordered_by) and case origin
  when 'visit' then organisation = kernel.organisation() and care.is_open_to_doctor(patient, organisation) and exists (
    select from scheduling.booking_view b where b.id = booking and b.patient = test_order.patient and b.organisation = test_order.organisation)
  when 'walk-in' then organisation = kernel.organisation() and kernel.duty() = 'reception' and exists (
    select from organisations.patient_view p where p.person = patient and p.organisation = kernel.organisation())
  else referrer = kernel.organisation() and laboratory.is_in_force(contract, kernel.today())
    and exists (select from laboratory.contract c where c.id = contract and c.organisation = test_order.organisation
      and c.referrer = kernel.organisation())
    and ((kernel.duty() = 'reception' and exists (select from organisations.patient_view p
        where p.person = patient and p.organisation = kernel.organisation()))
      or care.is_open_to_doctor(patient, referrer)) end);

-- Which sensitive test was ordered knows whoever ordered it, not the colleague at the next desk.
create policy line_seen on laboratory.order_line for select using (
  exists (select from laboratory.test_order o where o.id = test_order) and (kernel.is_system()
    or kernel.duty() = 'laboratory' or not laboratory.is_sensitive(test)
    or laboratory.is_mine(ordered_by) or laboratory.is_own(patient, true)));
-- Only whoever made the order adds to it, and a referral costs what its contract says.
create policy line_made on laboratory.order_line for insert with check (exists (
  select from laboratory.test_order o where o.id = test_order and o.patient = order_line.patient
    and o.organisation = order_line.organisation and o.ordered_by = order_line.ordered_by
    and (kernel.is_system() or laboratory.is_mine(o.ordered_by)) and case when o.contract is null then tiyn is null
      else tiyn = (select p.tiyn from laboratory.contract_price p where p.contract = o.contract and p.test = order_line.test) end));
create policy sample_seen on laboratory.sample for select
  using (exists (select from laboratory.test_order o where o.id = test_order));
create policy sample_taken on laboratory.sample for insert with check (
  organisation = kernel.organisation() and kernel.duty() = 'laboratory' and laboratory.is_mine(collected_by) and exists (
    select from laboratory.test_order o where o.id = test_order and o.patient = sample.patient and o.organisation = sample.organisation));
create policy custody_seen on laboratory.custody for select
  using (exists (select from laboratory.sample s where s.id = sample));
create policy custody_written on laboratory.custody for insert with check (
  organisation = kernel.organisation() and kernel.duty() = 'laboratory' and laboratory.is_mine(by_employment)
  and exists (select from laboratory.sample s where s.id = sample and s.organisation = custody.organisation));

-- Whoever works in the laboratory knows the people whose samples it gets, and no other patient.
select people.narrows_cards('person_for_laboratory_by_order', $$coalesce(kernel.duty(), '') <> 'laboratory'
  or exists (select from laboratory.test_order o where o.patient = person.id and o.organisation = kernel.organisation())
  or exists (select from organisations.employment_view e where e.person = person.id and e.organisation = kernel.organisation())$$);
