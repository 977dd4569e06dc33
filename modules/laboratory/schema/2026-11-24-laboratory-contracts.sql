-- LB-2.2c: organisations that refer, by a contract with prices and a term.
create table laboratory.contract (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  referrer uuid not null references organisations.organisation,
  number text not null check (btrim(number) <> ''),
  from_on date not null,
  until_on date not null,
  pay_within_days int not null check (pay_within_days between 1 and 365),
  written_by uuid not null references organisations.employment,
  at timestamptz not null,
  constraint contract_number_once unique (organisation, number),
  constraint contract_is_with_another check (organisation <> referrer),
  constraint contract_ends_after_it_begins check (until_on >= from_on)
);
create index contract_referrer on laboratory.contract (referrer);
create table laboratory.contract_price (
  contract uuid not null references laboratory.contract,
  test text not null references laboratory.test,
  tiyn bigint not null check (tiyn >= 0),
  primary key (contract, test)
);
create table laboratory.contract_end (
  contract uuid constraint contract_ends_once primary key references laboratory.contract,
  ended_by uuid not null references organisations.employment,
  at timestamptz not null
);

-- Whether this employment is the acting one: nobody signs for a colleague. Asked of every row: in plpgsql its plan is kept.
create function laboratory.is_mine(e uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from organisations.employment_view v where v.id = e and v.person = kernel.person()
    and v.organisation = kernel.organisation() and v.duty = kernel.duty());
end $$;

do $$
declare t text;
begin
  foreach t in array array['contract', 'contract_price', 'contract_end'] loop
    execute format('alter table laboratory.%I enable row level security', t);
    execute format('alter table laboratory.%I force row level security', t);
    execute format('grant select, insert on laboratory.%I to shipa_app', t);
  end loop;
end $$;
-- Only the two sides know what was agreed.
create policy contract_seen on laboratory.contract for select using (
  kernel.is_system() or organisation = kernel.organisation() or referrer = kernel.organisation());
create policy contract_written on laboratory.contract for insert with check (
  kernel.is_system() or (organisation = kernel.organisation() and kernel.duty() = 'director' and laboratory.is_mine(written_by)));
create policy contract_price_seen on laboratory.contract_price for select
  using (exists (select from laboratory.contract c where c.id = contract));
create policy contract_price_written on laboratory.contract_price for insert with check (exists (
  select from laboratory.contract c where c.id = contract
    and (kernel.is_system() or (c.organisation = kernel.organisation() and kernel.duty() = 'director'))));
create policy contract_end_seen on laboratory.contract_end for select
  using (exists (select from laboratory.contract c where c.id = contract));
create policy contract_end_written on laboratory.contract_end for insert with check (laboratory.is_mine(ended_by) and exists (
  select from laboratory.contract c where c.id = contract and c.organisation = kernel.organisation() and kernel.duty() = 'director'));

-- Whether tests may be ordered by it on a day.
create function laboratory.is_in_force(c uuid, day date) returns boolean language plpgsql stable as $$
begin
  return exists (select from laboratory.contract k where k.id = c and k.from_on <= day and k.until_on >= day
    and not exists (select from laboratory.contract_end e where e.contract = k.id));
end $$;
