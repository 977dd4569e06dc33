-- The platform takes card payments for its partners (PF-2.3.4). What it holds for each is a book of its own, beside
-- the books of the clinics: every movement sums to nothing, and lines are written once.

-- The platform's own administrator; one of a clinic is nobody here.
create function ledger.is_agent() returns boolean language plpgsql stable as $$
begin
  return kernel.is_system() or (kernel.duty() = 'admin'
    and exists (select from organisations.organisation where id = kernel.organisation() and kind = 'platform'));
end $$;
create function ledger.heads(partner uuid) returns boolean language sql stable as $$
  select partner = kernel.organisation() and kernel.duty() = 'director'
$$;

-- On what terms: named by an administrator, in force once the partner's director accepts them. Without terms money is
-- held whole, and nothing is kept or paid out.
create table ledger.agency_terms (
  id uuid primary key,
  partner uuid not null references organisations.organisation,
  since date not null,
  commission_basis_points int not null check (commission_basis_points between 0 and 10000),
  minimum_tiyn bigint not null check (minimum_tiyn >= 0),
  -- A part of the commission, not on top of it; null: the platform names no VAT.
  vat_percent int check (vat_percent between 1 and 99),
  returns_commission boolean not null,
  period_days int not null check (period_days between 1 and 31),
  objection_working_days int not null check (objection_working_days between 1 and 60),
  answer_working_days int not null check (answer_working_days between 1 and 60),
  approved_at timestamptz not null,
  by_account uuid not null references accounts.account
);
create index agency_terms_partner on ledger.agency_terms (partner);
create table ledger.agency_acceptance (
  terms uuid constraint agency_terms_accepted_once primary key references ledger.agency_terms,
  -- The terms for partners that the director had accepted by then.
  edition uuid not null references agreements.edition,
  -- Where the partner is paid.
  iban text not null constraint iban_is_kazakh check (iban ~ '^KZ\d{2}[A-Z0-9]{16}$'),
  bic text not null check (bic ~ '^[A-Z0-9]{8}([A-Z0-9]{3})?$'),
  at timestamptz not null,
  by_account uuid not null references accounts.account
);

create table ledger.statement (
  id uuid primary key,
  partner uuid not null references organisations.organisation,
  number int not null check (number > 0),
  from_day date not null,
  -- The first day that is not in it.
  until_day date not null,
  opening_tiyn bigint not null,
  closing_tiyn bigint not null,
  -- What is paid out by it; a negative balance carries over.
  due_tiyn bigint not null check (due_tiyn >= 0),
  objection_until date not null,
  hash bytea not null check (length(hash) = 32),
  terms uuid not null references ledger.agency_terms,
  made_at timestamptz not null,
  by_account uuid references accounts.account,
  constraint statement_number_once unique (partner, number),
  constraint statement_period_once unique (partner, from_day),
  constraint statement_has_days check (until_day > from_day),
  constraint statement_pays_no_more_than_is_held check (due_tiyn <= greatest(closing_tiyn, 0))
);

create table ledger.statement_objection (
  id uuid primary key,
  statement uuid not null constraint statement_objected_once unique references ledger.statement,
  reason text not null check (btrim(reason) <> ''),
  at timestamptz not null,
  by_account uuid not null references accounts.account
);
create table ledger.statement_answer (
  objection uuid constraint objection_answered_once primary key references ledger.statement_objection,
  says text not null check (btrim(says) <> ''),
  -- To the partner's good above nothing; it stands in the next statement.
  correction_tiyn bigint not null,
  at timestamptz not null,
  by_account uuid not null references accounts.account
);

create table ledger.payout (
  id uuid primary key,
  partner uuid not null references organisations.organisation,
  statement uuid not null references ledger.statement,
  tiyn bigint not null check (tiyn > 0),
  iban text not null,
  bic text not null,
  prepared_at timestamptz not null,
  prepared_by uuid not null references accounts.account,
  approved_at timestamptz,
  approved_by uuid references accounts.account,
  dropped_at timestamptz,
  paid_at timestamptz,
  bank_reference text check (length(bank_reference) between 1 and 60),
  constraint payout_approved_by_another check (approved_by <> prepared_by),
  constraint payout_approval_is_whole check ((approved_at is null) = (approved_by is null)),
  constraint payout_paid_with_reference check ((paid_at is null) = (bank_reference is null)),
  constraint payout_paid_after_approval check (paid_at is null or approved_at is not null),
  constraint payout_paid_or_dropped check (paid_at is null or dropped_at is null)
);
create unique index payout_one_at_a_time on ledger.payout (partner) where paid_at is null and dropped_at is null;
create unique index payout_of_statement_once on ledger.payout (statement) where dropped_at is null;

-- Each movement has one cause, and each cause moves money once.
create table ledger.agency_movement (
  id uuid primary key,
  partner uuid not null references organisations.organisation,
  what text not null check (what in ('payment', 'refund', 'payout', 'correction')),
  payment uuid references ledger.payment,
  refund uuid constraint movement_of_refund_once unique references ledger.refund,
  payout uuid constraint movement_of_payout_once unique references ledger.payout,
  objection uuid constraint movement_of_objection_once unique references ledger.statement_answer,
  -- By which commission was counted; null: none was in force.
  terms uuid references ledger.agency_terms,
  -- The bank's number of the order or of the payout: names nobody.
  reference text not null,
  at timestamptz not null,
  -- The order in which they came, where one instant has several.
  place bigint generated always as identity,
  constraint movement_has_its_cause check (case what
    when 'payment' then payment is not null and num_nonnulls(refund, payout, objection) = 0
    when 'refund' then num_nonnulls(payment, refund) = 2 and num_nonnulls(payout, objection) = 0
    when 'payout' then payout is not null and num_nonnulls(payment, refund, objection) = 0
    else objection is not null and num_nonnulls(payment, refund, payout) = 0 end)
);
comment on table ledger.agency_movement is 'personal: which payments of people the platform took for a partner, and what went back';
create unique index movement_of_payment_once on ledger.agency_movement (payment) where what = 'payment';
create index movement_payment on ledger.agency_movement (payment);
create index movement_partner on ledger.agency_movement (partner, at);

-- Debit above nothing, credit below: `partner` is what is owed to the partner.
create table ledger.agency_posting (
  movement uuid not null references ledger.agency_movement,
  account text not null check (account in ('bank', 'partner', 'commission', 'vat')),
  tiyn bigint not null check (tiyn <> 0),
  primary key (movement, account)
);
comment on table ledger.agency_posting is 'personal: the parts of each movement of money held for a partner';

create table ledger.statement_line (
  movement uuid constraint movement_in_one_statement primary key references ledger.agency_movement,
  statement uuid not null references ledger.statement,
  place int not null check (place > 0),
  constraint statement_place_once unique (statement, place)
);

-- Codes of a payment order, as data with their source.
create table ledger.payout_code (
  since timestamptz primary key,
  knp text not null check (knp ~ '^\d{3}$'),
  kbe text not null check (kbe ~ '^\d{2}$'),
  source text not null,
  source_date date not null,
  verified boolean not null,
  by_account uuid references accounts.account
);
comment on table ledger.payout_code is 'Purpose and beneficiary codes of payment orders as editable data with their source.';

create function ledger.agency_balances() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
  total bigint;
begin
  perform set_config('shipa.duty', 'system', true);
  select sum(tiyn) into total from ledger.agency_posting where movement = new.movement;
  perform set_config('shipa.duty', duty, true);
  if total <> 0 then
    raise exception 'movement does not balance' using errcode = 'check_violation', constraint = 'agency_balances';
  end if;
  return null;
end $$;
create constraint trigger agency_balances after insert on ledger.agency_posting
  deferrable initially deferred for each row execute function ledger.agency_balances();

-- Nobody is promised money that is not held for him, whatever the statement said. What the bank has paid by then is a
-- fact and is written down.
create function ledger.payout_is_held() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
  held bigint;
begin
  perform set_config('shipa.duty', 'system', true);
  select -coalesce(sum(p.tiyn), 0) into held from ledger.agency_posting p
    join ledger.agency_movement m on m.id = p.movement where m.partner = new.partner and p.account = 'partner';
  perform set_config('shipa.duty', duty, true);
  if new.tiyn > held and (tg_op = 'INSERT' or (old.approved_at is null and new.approved_at is not null)) then
    raise exception 'payout of more than is held' using errcode = 'check_violation', constraint = 'payout_within_held';
  end if;
  return new;
end $$;
create trigger payout_is_held before insert or update on ledger.payout for each row execute function ledger.payout_is_held();

-- A payout goes forward only: who approved it, and with which reference it went, is never written over.
create function ledger.payout_goes_forward() returns trigger language plpgsql as $$
begin
  if old.paid_at is not null or old.dropped_at is not null
    or (old.approved_at is not null and (new.approved_at, new.approved_by) is distinct from (old.approved_at, old.approved_by)) then
    raise exception 'a payout is never written over' using errcode = 'restrict_violation', constraint = 'payout_goes_forward';
  end if;
  return new;
end $$;
create trigger payout_goes_forward before update on ledger.payout for each row execute function ledger.payout_goes_forward();
revoke all on function ledger.agency_balances(), ledger.payout_is_held() from public;

-- The terms by which commission is counted at an instant; null where none were accepted.
create function ledger.terms_in_force(of uuid, at timestamptz) returns uuid language plpgsql stable as $$
begin
  return (select t.id from ledger.agency_terms t join ledger.agency_acceptance a on a.terms = t.id
    where t.partner = of and t.since <= (terms_in_force.at at time zone 'Asia/Almaty')::date and a.at <= terms_in_force.at
    order by t.since desc, t.approved_at desc limit 1);
end $$;

do $$
declare name text;
begin
  foreach name in array array['agency_terms', 'agency_acceptance', 'statement', 'statement_line', 'statement_objection',
      'statement_answer', 'agency_movement', 'agency_posting', 'payout_code'] loop
    execute format('create trigger %I before update or delete or truncate on ledger.%I for each statement execute function ledger.never_changed()',
      name || '_never_changed', name);
  end loop;
  foreach name in array array['agency_terms', 'agency_acceptance', 'statement', 'statement_line', 'statement_objection',
      'statement_answer', 'payout', 'agency_movement', 'agency_posting', 'payout_code'] loop
    execute format('alter table ledger.%I enable row level security', name);
    execute format('alter table ledger.%I force row level security', name);
    execute format('grant select, insert on ledger.%I to shipa_app', name);
  end loop;
  -- The partner's director sees its own, the administrator of the platform all.
  foreach name in array array['agency_terms', 'statement', 'payout', 'agency_movement'] loop
    execute format('create policy %I on ledger.%I for select using (ledger.is_agent() or ledger.heads(partner))', name || '_seen', name);
    execute format('create policy %I on ledger.%I for insert with check (ledger.is_agent())', name || '_written', name);
  end loop;
end $$;
create policy payout_moved on ledger.payout for update using (ledger.is_agent());
grant update (approved_at, approved_by, dropped_at, paid_at, bank_reference) on ledger.payout to shipa_app;

create policy agency_acceptance_seen on ledger.agency_acceptance for select
  using (exists (select from ledger.agency_terms t where t.id = terms));
create policy agency_acceptance_given on ledger.agency_acceptance for insert with check (
  exists (select from ledger.agency_terms t where t.id = terms and (kernel.is_system() or (ledger.heads(t.partner)
    and not exists (select from ledger.agency_terms n where n.partner = t.partner and n.approved_at > t.approved_at)))));
create policy statement_line_seen on ledger.statement_line for select
  using (exists (select from ledger.statement s where s.id = statement));
create policy statement_line_written on ledger.statement_line for insert with check (ledger.is_agent());
create policy agency_posting_seen on ledger.agency_posting for select
  using (exists (select from ledger.agency_movement m where m.id = movement));
create policy agency_posting_written on ledger.agency_posting for insert with check (ledger.is_agent());
create policy statement_objection_seen on ledger.statement_objection for select
  using (exists (select from ledger.statement s where s.id = statement));
create policy statement_objection_made on ledger.statement_objection for insert with check (
  exists (select from ledger.statement s where s.id = statement and (kernel.is_system() or ledger.heads(s.partner))
    and kernel.today() <= s.objection_until));
create policy statement_answer_seen on ledger.statement_answer for select
  using (exists (select from ledger.statement_objection o where o.id = objection));
create policy statement_answer_given on ledger.statement_answer for insert with check (ledger.is_agent());
create policy payout_code_seen on ledger.payout_code for select using (true);
create policy payout_code_set on ledger.payout_code for insert with check (ledger.is_agent());

select set_config('shipa.duty', 'system', true);
insert into ledger.payout_code (since, knp, kbe, source, source_date, verified) values
  ('2026-11-24', '859', '17', 'https://adilet.zan.kz/rus/docs/V1600014365', '2026-11-22', false);
select set_config('shipa.duty', '', true);

select kernel.holds('ledger.agency_posting', 'payment',
  't.movement in (select m.id from ledger.agency_movement m join ledger.payment p on p.id = m.payment where p.person = $1)',
  '(select m.at from ledger.agency_movement m where m.id = t.movement)', 'ids',
  organisation => '(select m.partner from ledger.agency_movement m where m.id = t.movement)');
select kernel.holds('ledger.agency_movement', 'payment', 't.payment in (select p.id from ledger.payment p where p.person = $1)',
  't.at', 'ids', organisation => 't.partner');
