-- CL-10.2: what is taken off a bill before it is paid. The bill itself is never changed: a discount is a row beside
-- it, and so is its end.
create table ledger.discount (
  id uuid primary key,
  invoice uuid not null references ledger.invoice,
  organisation uuid not null references organisations.organisation,
  person uuid not null references people.person,
  kind text not null check (kind in ('promotion', 'individual', 'bonus')),
  -- {kk, ru, en}: as it was called when it was given.
  name jsonb not null,
  -- The director's order by which it is given.
  order_number text not null,
  -- Why this person; a promotion and bonuses are for everybody.
  reason text,
  -- Whole tenge: the till knows no smaller coin.
  tiyn bigint not null check (tiyn > 0 and tiyn % 100 = 0),
  at timestamptz not null,
  by_account uuid references accounts.account,
  constraint individual_discount_has_reason check ((kind = 'individual') = (reason is not null))
);
comment on table ledger.discount is 'personal: what a bill was lowered by, by which order and why';
create index discount_invoice on ledger.discount (invoice);
create table ledger.discount_end (
  discount uuid primary key references ledger.discount,
  at timestamptz not null,
  by_account uuid references accounts.account
);
comment on table ledger.discount_end is 'personal: a discount that was taken off a bill again';

-- All about the money of one visit stands in one line (lockVisit), so that two discounts together never pass the bill.
create function ledger.judge_discount() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
  bill ledger.invoice;
  standing bigint;
  alike bigint;
begin
  perform set_config('shipa.duty', 'system', true);
  select * into strict bill from ledger.invoice where id = new.invoice;
  perform pg_advisory_xact_lock(hashtextextended(bill.booking::text, 1));
  select coalesce(sum(d.tiyn), 0), count(*) filter (where d.kind = new.kind) into standing, alike from ledger.discount d
    where d.invoice = new.invoice and not exists (select from ledger.discount_end e where e.discount = d.id);
  perform set_config('shipa.duty', duty, true);
  -- A bill without a visit is of an order, whose price is the partner's own.
  if bill.booking is null or (new.organisation, new.person) is distinct from (bill.organisation, bill.person) then
    raise exception 'a discount is of its bill' using errcode = 'check_violation', constraint = 'discount_is_of_its_bill';
  end if;
  if alike > 0 then
    raise exception 'a discount of this kind stands' using errcode = 'check_violation', constraint = 'one_discount_of_a_kind';
  end if;
  if standing + new.tiyn > bill.tiyn then
    raise exception 'discounts pass the bill' using errcode = 'check_violation', constraint = 'discount_within_bill';
  end if;
  return new;
end $$;
revoke all on function ledger.judge_discount() from public;
create trigger discount_judged before insert on ledger.discount for each row execute function ledger.judge_discount();

do $$
declare name text;
begin
  foreach name in array array['discount', 'discount_end'] loop
    execute format('create trigger %I_never_changed before update or delete or truncate on ledger.%I for each statement execute function ledger.never_changed()', name, name);
    execute format('alter table ledger.%I enable row level security', name);
    execute format('alter table ledger.%I force row level security', name);
    execute format('grant select, insert on ledger.%I to shipa_app', name);
  end loop;
end $$;
create policy discount_seen on ledger.discount for select using (person = any (kernel.persons()) or ledger.is_till_of(organisation));
-- A person takes what a promotion or her bonuses give; an individual one comes from the director alone.
create policy discount_given on ledger.discount for insert with check (
  (person = any (kernel.persons()) and kind <> 'individual') or kernel.is_system()
  or (ledger.is_till_of(organisation) and (kind <> 'individual' or kernel.duty() = 'director')));
create policy discount_end_seen on ledger.discount_end for select
  using (exists (select from ledger.discount d where d.id = discount));
create policy discount_end_written on ledger.discount_end for insert
  with check (exists (select from ledger.discount d where d.id = discount
    and (d.kind <> 'individual' or kernel.duty() = 'director' or kernel.is_system())));

-- The bill as it stands today: its lines with what is taken off, and what is left to pay.
create view ledger.bill with (security_invoker = true) as
  select i.id, i.number, i.organisation, i.booking, i.person, i.tiyn, i.due_at, i.made_at,
    i.tiyn - coalesce(d.tiyn, 0) as payable_tiyn, i.lines || coalesce(d.lines, '[]') as lines
  from ledger.invoice i left join lateral (
    select sum(d.tiyn)::bigint as tiyn, jsonb_agg(jsonb_build_object('quantity', 1, 'tiyn', -d.tiyn, 'name', jsonb_build_object(
      'kk', d.name ->> 'kk' || ' (№ ' || d.order_number || ' бұйрық)',
      'ru', d.name ->> 'ru' || ' (приказ № ' || d.order_number || ')',
      'en', d.name ->> 'en' || ' (order No. ' || d.order_number || ')')) order by d.at, d.id) as lines
    from ledger.discount d
    where d.invoice = i.id and not exists (select from ledger.discount_end e where e.discount = d.id)) d on true;
grant select on ledger.bill to shipa_app;
-- For later modules, which give discounts and tell of them.
create view ledger.discount_view with (security_invoker = true) as
  select d.id, i.booking, d.organisation, d.person, d.kind, d.name, d.order_number, d.reason, d.tiyn, d.at, e.at as ended_at
  from ledger.discount d join ledger.invoice i on i.id = d.invoice left join ledger.discount_end e on e.discount = d.id;
grant select on ledger.discount_view to shipa_app;

select kernel.holds('ledger.discount_end', 'payment', 't.discount in (select d.id from ledger.discount d where d.person = $1)',
  't.at', 'ids', organisation => '(select d.organisation from ledger.discount d where d.id = t.discount)');
select kernel.holds('ledger.discount', 'payment', 't.person = $1', 't.at', 'columns', organisation => 't.organisation',
  emptied => $$name = '{}', reason = case when reason is not null then '' end$$);
