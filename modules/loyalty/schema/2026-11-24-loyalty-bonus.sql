-- The bonus programme of a clinic: its numbers are approved by the director's order and told before anybody joins.
-- A point is one tenge off a bill of that clinic, and nothing else: it is no money.
create table loyalty.programme (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  from_on date not null,
  -- Null: until the next order.
  until_on date,
  -- Of what was paid for a visit.
  earn_percent int not null check (earn_percent between 1 and 50),
  -- Of a bill, what points may cover at most.
  spend_percent int not null check (spend_percent between 1 and 100),
  expiry_months int not null check (expiry_months between 1 and 60),
  order_number text not null,
  order_date date not null,
  by_account uuid not null references accounts.account,
  at timestamptz not null,
  constraint programme_ends_after_it_begins check (until_on >= from_on),
  constraint one_programme_begins_on_a_day unique (organisation, from_on)
);
-- Services that neither earn nor take points, such as those that the state pays for.
create table loyalty.programme_exclusion (
  programme uuid not null references loyalty.programme,
  service uuid not null references organisations.service,
  primary key (programme, service)
);

create table loyalty.member (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  person uuid not null references people.person,
  -- The terms that were told when joining.
  programme uuid not null references loyalty.programme,
  joined_at timestamptz not null,
  by_account uuid not null references accounts.account,
  left_at timestamptz,
  constraint member_once unique nulls not distinct (organisation, person, left_at)
);
comment on table loyalty.member is 'personal: who joined which bonus programme and left it';
create index member_person on loyalty.member (person);

-- Points that came together and end together. What is left is moved by postings alone.
create table loyalty.bonus_lot (
  id uuid primary key,
  member uuid not null references loyalty.member,
  -- Of which bill; never of which service.
  invoice uuid not null references ledger.invoice constraint bill_earns_once unique,
  points bigint not null check (points > 0),
  left_points bigint not null default 0,
  at timestamptz not null,
  expires_at timestamptz not null,
  constraint points_never_negative check (left_points between 0 and points)
);
comment on table loyalty.bonus_lot is 'personal: points earned by a paid visit and until when they are good';
create index bonus_lot_member on loyalty.bonus_lot (member, expires_at);

create table loyalty.bonus_entry (
  id uuid primary key,
  member uuid not null references loyalty.member,
  what text not null check (what in ('earned', 'spent', 'returned', 'taken-back', 'expired', 'left')),
  -- The bill that it is about; none when points expire or their owner leaves.
  invoice uuid references ledger.invoice,
  discount uuid references ledger.discount,
  at timestamptz not null,
  constraint spent_points_have_a_discount check ((what in ('spent', 'returned')) = (discount is not null)),
  constraint points_of_a_discount_move_once unique (discount, what)
);
comment on table loyalty.bonus_entry is 'personal: each movement of bonus points';
create index bonus_entry_member on loyalty.bonus_entry (member, at);

-- Double entry: what a lot gains the programme gives (lot null), so that each entry sums to nothing.
create table loyalty.bonus_posting (
  entry uuid not null references loyalty.bonus_entry,
  lot uuid references loyalty.bonus_lot,
  points bigint not null check (points <> 0),
  constraint lot_once_in_an_entry unique nulls not distinct (entry, lot)
);
comment on table loyalty.bonus_posting is 'personal: the parts of each movement of points';
create index bonus_posting_lot on loyalty.bonus_posting (lot);

create function loyalty.move_points() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare duty text := coalesce(current_setting('shipa.duty', true), '');
begin
  perform set_config('shipa.duty', 'system', true);
  update loyalty.bonus_lot set left_points = left_points + new.points where id = new.lot;
  perform set_config('shipa.duty', duty, true);
  return null;
end $$;
create trigger posting_moves_points after insert on loyalty.bonus_posting for each row execute function loyalty.move_points();
-- Points come only by being earned or by coming back, go otherwise, and what is spent is the discount, point for tenge.
-- They come back into the lots that they were spent from, once the discount has ended.
create function loyalty.points_balance() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
  about loyalty.bonus_entry;
  given ledger.discount_view;
  total bigint;
  moved bigint;
  comes boolean;
  goes boolean;
  differs boolean := false;
begin
  perform set_config('shipa.duty', 'system', true);
  select * into about from loyalty.bonus_entry where id = new.entry;
  select sum(points), sum(points) filter (where lot is not null), bool_or(lot is not null and points > 0),
      bool_or(lot is not null and points < 0)
    into total, moved, comes, goes from loyalty.bonus_posting where entry = new.entry;
  if about.discount is not null then
    select * into given from ledger.discount_view where id = about.discount;
    differs := given.kind <> 'bonus' or abs(moved) * 100 <> given.tiyn;
    if about.what = 'returned' then
      differs := differs or given.ended_at is null or exists (
        select p.lot, -p.points from loyalty.bonus_entry e join loyalty.bonus_posting p on p.entry = e.id
          where e.discount = about.discount and e.what = 'spent'
        except select lot, points from loyalty.bonus_posting where entry = new.entry);
    end if;
  end if;
  perform set_config('shipa.duty', duty, true);
  if total <> 0 then
    raise exception 'points do not balance' using errcode = 'check_violation', constraint = 'points_balance';
  end if;
  if differs or (case when about.what in ('earned', 'returned') then goes else comes end) then
    raise exception 'points come from nothing' using errcode = 'check_violation', constraint = 'points_come_from_something';
  end if;
  return null;
end $$;
create constraint trigger points_balance after insert on loyalty.bonus_posting
  deferrable initially deferred for each row execute function loyalty.points_balance();
revoke all on function loyalty.move_points(), loyalty.points_balance() from public;

do $$
declare name text;
begin
  foreach name in array array['programme', 'programme_exclusion', 'member', 'bonus_lot', 'bonus_entry', 'bonus_posting'] loop
    execute format('alter table loyalty.%I enable row level security', name);
    execute format('alter table loyalty.%I force row level security', name);
    execute format('grant select, insert on loyalty.%I to shipa_app', name);
  end loop;
end $$;
create policy programme_read on loyalty.programme for select using (true);
create policy programme_approved on loyalty.programme for insert
  with check (kernel.is_system() or organisation = kernel.organisation() and kernel.duty() = 'director');
create policy exclusion_read on loyalty.programme_exclusion for select using (true);
create policy exclusion_named on loyalty.programme_exclusion for insert with check (
  exists (select from loyalty.programme p join organisations.service s on s.organisation = p.organisation
    where p.id = programme and s.id = service and p.organisation = kernel.organisation() and kernel.duty() = 'director'));
-- Points are the person's own affair: the clinic sees what they took off a bill, and no more.
create policy member_seen on loyalty.member for select using (person = any (kernel.persons()) or kernel.is_system());
create policy member_joins on loyalty.member for insert
  with check ((person = kernel.person() or kernel.is_system()) and left_at is null);
create policy member_leaves on loyalty.member for update using (person = kernel.person());
create policy lot_seen on loyalty.bonus_lot for select using (exists (select from loyalty.member m where m.id = member));
create policy lot_earned on loyalty.bonus_lot for insert with check (kernel.is_system() and left_points = 0);
create policy lot_moved on loyalty.bonus_lot for update using (kernel.is_system());
create policy entry_seen on loyalty.bonus_entry for select using (exists (select from loyalty.member m where m.id = member));
-- A person spends, takes back what was set aside, and leaves; points come from the system alone.
create policy entry_written on loyalty.bonus_entry for insert with check (kernel.is_system()
  or (what in ('spent', 'returned', 'left') and exists (select from loyalty.member m where m.id = member)));
create policy posting_seen on loyalty.bonus_posting for select
  using (exists (select from loyalty.bonus_entry e where e.id = entry));
create policy posting_written on loyalty.bonus_posting for insert
  with check (exists (select from loyalty.bonus_entry e where e.id = entry
    and (lot is null or exists (select from loyalty.bonus_lot l where l.id = lot and l.member = e.member))));
grant update (left_at) on loyalty.member to shipa_app;

select kernel.holds('loyalty.bonus_posting', 'contract',
  't.entry in (select e.id from loyalty.bonus_entry e join loyalty.member m on m.id = e.member where m.person = $1)',
  '(select e.at from loyalty.bonus_entry e where e.id = t.entry)', 'rows',
  organisation => '(select m.organisation from loyalty.bonus_entry e join loyalty.member m on m.id = e.member where e.id = t.entry)');
select kernel.holds('loyalty.bonus_entry', 'contract', 't.member in (select m.id from loyalty.member m where m.person = $1)',
  't.at', 'rows', organisation => '(select m.organisation from loyalty.member m where m.id = t.member)');
select kernel.holds('loyalty.bonus_lot', 'contract', 't.member in (select m.id from loyalty.member m where m.person = $1)',
  't.at', 'rows', organisation => '(select m.organisation from loyalty.member m where m.id = t.member)');
select kernel.holds('loyalty.member', 'contract', 't.person = $1', 't.joined_at', 'rows', organisation => 't.organisation');
