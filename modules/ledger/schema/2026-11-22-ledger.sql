create schema ledger;
grant usage on schema ledger to shipa_app;

-- Double entry. A posting is signed: debit above nothing, credit below. Clinic-wide accounts are summed when
-- asked for; a patient's account carries its balance, so that the database can refuse to overdraw it.
create table ledger.account (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references organisations.organisation,
  kind text not null check (kind in ('asset:psp', 'asset:terminal', 'asset:cash-desk', 'receivable:patient',
    'liability:patient-deposit', 'revenue:service', 'revenue:penalty', 'expense:refund')),
  person uuid references people.person,
  tiyn bigint not null default 0,
  constraint account_once unique nulls not distinct (organisation, kind, person),
  constraint patient_account_has_patient check ((kind in ('receivable:patient', 'liability:patient-deposit')) = (person is not null)),
  -- CL-4.5: a deposit is written off until it is used up, never further.
  constraint deposit_never_negative check (kind <> 'liability:patient-deposit' or tiyn <= 0),
  constraint debt_never_negative check (kind <> 'receivable:patient' or tiyn >= 0)
);
comment on table ledger.account is 'personal: what a patient holds at a clinic and owes it, and the clinic''s own accounts';

create table ledger.transfer (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  what text not null check (what in ('paid', 'served', 'charged', 'refunded')),
  booking uuid not null references scheduling.booking,
  at timestamptz not null,
  by_account uuid references accounts.account
);
comment on table ledger.transfer is 'personal: each movement of money around a visit, who made it and when';
create index transfer_booking on ledger.transfer (booking);
create index transfer_day on ledger.transfer (organisation, at);
-- A visit is earned or charged for once, whatever comes twice.
create unique index visit_earned_once on ledger.transfer (booking) where what in ('served', 'charged');

create table ledger.posting (
  transfer uuid not null references ledger.transfer,
  account uuid not null references ledger.account,
  tiyn bigint not null check (tiyn <> 0),
  primary key (transfer, account)
);
comment on table ledger.posting is 'personal: the parts of each movement of money';
create index posting_account on ledger.posting (account);

create table ledger.invoice (
  id uuid primary key,
  number bigint generated always as identity (start with 100001) unique,
  organisation uuid not null references organisations.organisation,
  booking uuid not null references scheduling.booking constraint invoice_once unique,
  person uuid not null references people.person,
  tiyn bigint not null check (tiyn >= 0),
  -- [{name: {kk, ru, en}, quantity, tiyn}]: as it was called and priced when the bill was made.
  lines jsonb not null,
  due_at timestamptz not null,
  made_at timestamptz not null
);
comment on table ledger.invoice is 'personal: what a visit costs a patient and by when it is paid';
create index invoice_person on ledger.invoice (person);
create index invoice_day on ledger.invoice (organisation, due_at);

-- The bank's pages want 6 to 15 digits, unique also by the last six. Numbers are never given twice, not
-- even after an act that was undone; a million orders exhaust one terminal's numbers.
create sequence ledger.bank_order minvalue 1 maxvalue 999999 no cycle;

create table ledger.payment (
  id uuid primary key,
  invoice uuid not null references ledger.invoice,
  organisation uuid not null references organisations.organisation,
  person uuid not null references people.person,
  method text not null check (method in ('card', 'cash', 'terminal')),
  state text not null check (state in ('pending', 'settled', 'failed')),
  tiyn bigint not null check (tiyn > 0),
  -- Asked back and not refused by the bank. Raised before money moves: two who refund at once cannot
  -- give back more than came.
  refunded_tiyn bigint not null default 0 check (refunded_tiyn >= 0),
  bank_order text constraint bank_order_once unique check (bank_order ~ '^\d{6,15}$'),
  -- Where the person pays; only for those who may see the payment.
  bank_page text,
  bank_reference text,
  fault text,
  by_account uuid references accounts.account,
  made_at timestamptz not null,
  settled_at timestamptz,
  constraint card_payment_has_order check ((method = 'card') = (bank_order is not null)),
  constraint settled_payment_has_time check ((state = 'settled') = (settled_at is not null)),
  constraint refund_within_payment check (refunded_tiyn <= tiyn),
  constraint only_what_came_is_refunded check (refunded_tiyn = 0 or state = 'settled')
);
comment on table ledger.payment is 'personal: each attempt to pay a bill and what became of it; never a card number';
create index payment_invoice on ledger.payment (invoice);
create index payment_day on ledger.payment (organisation, settled_at);
create unique index bank_order_tail_once on ledger.payment (right(bank_order, 6));

create table ledger.refund (
  id uuid primary key,
  payment uuid not null references ledger.payment,
  organisation uuid not null references organisations.organisation,
  person uuid not null references people.person,
  tiyn bigint not null check (tiyn > 0),
  -- Why, in words of the terms (cancelled, not-booked) or of the member of staff who decided it.
  reason text not null,
  state text not null check (state in ('asked', 'done', 'refused')),
  by_account uuid references accounts.account,
  asked_at timestamptz not null,
  done_at timestamptz
);
comment on table ledger.refund is 'personal: money asked back, by whom and why, and whether it went';
create index refund_payment on ledger.refund (payment);

-- What the bank said, word for word, stored before anything is done about it. Said twice, kept once.
create table ledger.bank_event (
  id text primary key check (length(id) between 1 and 100),
  bank_order text not null,
  body text not null,
  came_at timestamptz not null,
  outcome text check (outcome in ('settled', 'failed', 'repeated', 'differs', 'unknown-order', 'open'))
);
comment on table ledger.bank_event is 'personal: signed messages of the bank about payments';

create table ledger.receipt_counter (
  organisation uuid primary key references organisations.organisation,
  last bigint not null
);

create table ledger.receipt (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  number bigint not null,
  kind text not null check (kind in ('sale', 'return')),
  payment uuid not null references ledger.payment,
  refund uuid references ledger.refund constraint return_receipt_once unique,
  person uuid not null references people.person,
  tiyn bigint not null check (tiyn > 0),
  lines jsonb not null,
  -- The taxpayer as it was called then: a receipt does not change when the clinic moves.
  taxpayer jsonb not null,
  at timestamptz not null,
  constraint receipt_number_once unique (organisation, number),
  constraint return_receipt_has_refund check ((kind = 'return') = (refund is not null))
);
comment on table ledger.receipt is 'personal: what was paid or given back, as the person may show it';
create unique index receipt_of_payment_once on ledger.receipt (payment) where kind = 'sale';

-- From 2026 a receipt cannot be annulled, only returned; and what was booked stays booked.
create function ledger.never_changed() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation', constraint = 'ledger_is_never_changed';
end $$;
do $$
declare name text;
begin
  foreach name in array array['transfer', 'posting', 'invoice', 'receipt'] loop
    execute format('create trigger %I_never_changed before update or delete or truncate on ledger.%I for each statement execute function ledger.never_changed()', name, name);
  end loop;
  foreach name in array array['account', 'transfer', 'posting', 'invoice', 'payment', 'refund', 'bank_event', 'receipt'] loop
    execute format('alter table ledger.%I enable row level security', name);
    execute format('alter table ledger.%I force row level security', name);
  end loop;
end $$;

-- The row lock on the patient's account makes two who draw on one deposit stand in line.
create function ledger.move_balance() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare duty text := coalesce(current_setting('shipa.duty', true), '');
begin
  perform set_config('shipa.duty', 'system', true);
  update ledger.account set tiyn = tiyn + new.tiyn where id = new.account and person is not null;
  perform set_config('shipa.duty', duty, true);
  return null;
end $$;
create trigger posting_moves_balance after insert on ledger.posting for each row execute function ledger.move_balance();

create function ledger.balances() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
  total bigint;
begin
  perform set_config('shipa.duty', 'system', true);
  select sum(tiyn) into total from ledger.posting where transfer = new.transfer;
  perform set_config('shipa.duty', duty, true);
  if total <> 0 then
    raise exception 'transfer does not balance' using errcode = 'check_violation', constraint = 'ledger_balances';
  end if;
  return null;
end $$;
create constraint trigger ledger_balances after insert on ledger.posting
  deferrable initially deferred for each row execute function ledger.balances();
revoke all on function ledger.move_balance(), ledger.balances() from public;

create function ledger.is_till_of(organisation uuid) returns boolean language sql stable as $$
  select kernel.is_system() or (organisation = kernel.organisation() and kernel.duty() in ('reception', 'cashier', 'director'))
$$;

create policy account_seen on ledger.account for select using (person = any (kernel.persons()) or ledger.is_till_of(organisation));
create policy account_opened on ledger.account for insert with check (ledger.is_till_of(organisation));
create policy account_moved on ledger.account for update using (kernel.is_system());
create policy transfer_seen on ledger.transfer for select using (ledger.is_till_of(organisation)
  or exists (select from ledger.invoice i where i.booking = transfer.booking));
create policy transfer_written on ledger.transfer for insert with check (ledger.is_till_of(organisation));
create policy posting_seen on ledger.posting for select using (exists (select from ledger.account a where a.id = posting.account));
create policy posting_written on ledger.posting for insert
  with check (exists (select from ledger.transfer t where t.id = posting.transfer and ledger.is_till_of(t.organisation)));
create policy invoice_seen on ledger.invoice for select using (person = any (kernel.persons()) or ledger.is_till_of(organisation));
create policy invoice_made on ledger.invoice for insert with check (person = any (kernel.persons()) or ledger.is_till_of(organisation));
create policy payment_seen on ledger.payment for select using (person = any (kernel.persons()) or ledger.is_till_of(organisation));
-- A person begins a payment by card; that money came is written by the system and by the till alone.
create policy payment_begun on ledger.payment for insert
  with check ((person = any (kernel.persons()) and method = 'card' and state = 'pending') or ledger.is_till_of(organisation));
create policy payment_changed on ledger.payment for update using (ledger.is_till_of(organisation));
create policy refund_seen on ledger.refund for select using (person = any (kernel.persons()) or ledger.is_till_of(organisation));
create policy refund_asked on ledger.refund for insert with check (ledger.is_till_of(organisation));
create policy refund_done on ledger.refund for update using (ledger.is_till_of(organisation));
create policy bank_event_kept on ledger.bank_event for insert with check (outcome is null);
create policy bank_event_seen on ledger.bank_event for select using (kernel.is_system());
create policy bank_event_handled on ledger.bank_event for update using (kernel.is_system());
create policy receipt_seen on ledger.receipt for select using (person = any (kernel.persons()) or ledger.is_till_of(organisation));
create policy receipt_written on ledger.receipt for insert with check (ledger.is_till_of(organisation));

grant usage on sequence ledger.bank_order to shipa_app;
grant select, insert on all tables in schema ledger to shipa_app;
grant update (state, refunded_tiyn, bank_reference, fault, settled_at) on ledger.payment to shipa_app;
grant update (state, done_at) on ledger.refund to shipa_app;
grant update (outcome) on ledger.bank_event to shipa_app;
grant update (last) on ledger.receipt_counter to shipa_app;
