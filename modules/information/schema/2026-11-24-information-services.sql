-- Paid information services of partners (PF-1.7f, PF-2.3.3): general information under its own contract, never care. No
-- column here names a visit, a note or a result, and nothing of care can be written beside an order.
create schema information;
grant usage on schema information to shipa_app;

-- What a partner offers is never changed under those who ordered it: another text is another offering.
create table information.offering (
  id uuid primary key,
  partner uuid not null references organisations.organisation,
  title_kk text not null, title_ru text not null, title_en text not null,
  says_kk text not null, says_ru text not null, says_en text not null,
  at timestamptz not null,
  by_account uuid references accounts.account
);
create index offering_partner on information.offering (partner);
create table information.price (
  offering uuid not null references information.offering,
  since timestamptz not null,
  tiyn bigint not null check (tiyn > 0),
  by_account uuid references accounts.account,
  constraint price_once_at_an_instant primary key (offering, since)
);
create table information.offering_end (
  offering uuid constraint offering_ends_once primary key references information.offering,
  at timestamptz not null,
  by_account uuid references accounts.account
);

create table information.purchase (
  id uuid primary key,
  number bigint generated always as identity (start with 500001) unique,
  offering uuid not null references information.offering,
  partner uuid not null references organisations.organisation,
  person uuid not null references people.person,
  tiyn bigint not null check (tiyn > 0),
  -- The contract that the person accepted with this order.
  edition uuid not null references agreements.edition,
  -- What the person asks about, in general words; the form says not to write of health.
  wish text not null,
  at timestamptz not null
);
comment on table information.purchase is 'personal: who ordered which information service, under which contract, at what price';
create index purchase_person on information.purchase (person);
create index purchase_partner on information.purchase (partner, at);

create table information.purchase_event (
  purchase uuid not null references information.purchase,
  what text not null check (what in ('ordered', 'paid', 'delivered', 'accepted', 'disputed', 'refunded', 'refused', 'cancelled')),
  at timestamptz not null,
  -- Why: of a dispute, and of the answer to it.
  says text not null default '',
  by_account uuid references accounts.account,
  constraint purchase_event_once primary key (purchase, what)
);
comment on table information.purchase_event is 'personal: what became of an order of an information service';

create table information.delivery (
  purchase uuid constraint delivered_once primary key references information.purchase,
  body text not null,
  link text check (link ~ '^https://'),
  at timestamptz not null,
  by_account uuid references accounts.account
);
comment on table information.delivery is 'personal: the general information that a partner gave by an order';

create function information.state_of(p uuid) returns text language plpgsql stable as $$
begin
  return (select what from information.purchase_event where purchase = p
    order by array_position(array['cancelled', 'refunded', 'refused', 'accepted', 'disputed', 'delivered', 'paid', 'ordered'], what)
    limit 1);
end $$;

-- One step follows another; what is over stays over. The row lock makes two who answer at once stand in line.
create function information.goes_forward() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
  before text;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.purchase::text, 3));
  perform set_config('shipa.duty', 'system', true);
  before := information.state_of(new.purchase);
  perform set_config('shipa.duty', duty, true);
  if not coalesce(case new.what
      when 'ordered' then before is null
      when 'paid' then before = 'ordered'
      when 'delivered' then before = 'paid'
      when 'cancelled' then before in ('ordered', 'paid')
      when 'accepted' then before = 'delivered'
      when 'disputed' then before = 'delivered'
      else before = 'disputed' end, false) then
    raise exception 'order is %', before using errcode = 'check_violation', constraint = 'purchase_goes_forward';
  end if;
  return new;
end $$;
revoke all on function information.goes_forward() from public;
create trigger purchase_goes_forward before insert on information.purchase_event
  for each row execute function information.goes_forward();

create function information.never_changed() returns trigger language plpgsql as $$
begin
  if kernel.is_destroying() then return null; end if;
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation', constraint = 'information_is_never_changed';
end $$;
create function information.serves(partner uuid) returns boolean language sql stable as $$
  select kernel.is_system() or (partner = kernel.organisation() and kernel.duty() in ('reception', 'director'))
$$;

do $$
declare name text;
begin
  foreach name in array array['offering', 'price', 'offering_end', 'purchase', 'purchase_event', 'delivery'] loop
    execute format('create trigger %I before update or delete or truncate on information.%I for each statement execute function information.never_changed()',
      name || '_never_changed', name);
    execute format('alter table information.%I enable row level security', name);
    execute format('alter table information.%I force row level security', name);
    execute format('grant select, insert on information.%I to shipa_app', name);
  end loop;
  -- What is offered, by whom and for how much is public.
  foreach name in array array['offering', 'price', 'offering_end'] loop
    execute format('create policy %I on information.%I for select using (true)', name || '_public', name);
  end loop;
end $$;
create policy offering_made on information.offering for insert with check (
  kernel.is_system() or (partner = kernel.organisation() and kernel.duty() = 'director'));
create policy price_set on information.price for insert with check (kernel.is_system() or (kernel.duty() = 'director'
  and exists (select from information.offering o where o.id = offering and o.partner = kernel.organisation())));
create policy offering_ended on information.offering_end for insert with check (kernel.is_system() or (kernel.duty() = 'director'
  and exists (select from information.offering o where o.id = offering and o.partner = kernel.organisation())));
create policy purchase_seen on information.purchase for select
  using (person = any (kernel.persons()) or information.serves(partner));
-- Only what is offered now, by its partner, at its price.
create policy purchase_made on information.purchase for insert with check (kernel.is_system() or (person = kernel.person()
  and exists (select from information.offering o where o.id = purchase.offering and o.partner = purchase.partner)
  and not exists (select from information.offering_end e where e.offering = purchase.offering)
  and tiyn = (select p.tiyn from information.price p where p.offering = purchase.offering and p.since <= kernel.moment()
    order by p.since desc limit 1)));
create policy purchase_event_seen on information.purchase_event for select
  using (exists (select from information.purchase p where p.id = purchase));
create policy purchase_event_written on information.purchase_event for insert with check (kernel.is_system()
  or exists (select from information.purchase p where p.id = purchase and (
    (p.person = kernel.person() and what in ('ordered', 'cancelled', 'accepted', 'disputed'))
    or (information.serves(p.partner) and what = 'delivered')
    or (information.serves(p.partner) and kernel.duty() = 'director' and what in ('refunded', 'refused')))));
create policy delivery_seen on information.delivery for select
  using (exists (select from information.purchase p where p.id = purchase));
create policy delivery_given on information.delivery for insert
  with check (information.state_of(purchase) = 'delivered'
    and exists (select from information.purchase p where p.id = purchase and information.serves(p.partner)));

select kernel.holds('information.delivery', 'payment', 't.purchase in (select p.id from information.purchase p where p.person = $1)',
  't.at', 'columns', emptied => $$body = '', link = null$$,
  organisation => '(select p.partner from information.purchase p where p.id = t.purchase)');
select kernel.holds('information.purchase_event', 'payment', 't.purchase in (select p.id from information.purchase p where p.person = $1)',
  't.at', 'columns', emptied => $$says = ''$$,
  organisation => '(select p.partner from information.purchase p where p.id = t.purchase)');
select kernel.holds('information.purchase', 'payment', 't.person = $1', 't.at', 'columns', emptied => $$wish = ''$$,
  organisation => 't.partner');
