create extension if not exists btree_gist;
create schema scheduling;
grant usage on schema scheduling to shipa_app;

-- CL-3.2b: when a practitioner receives, by weekday and room. Minutes count from midnight of the branch.
create table scheduling.timetable (
  id uuid primary key default gen_random_uuid(),
  practitioner uuid not null references organisations.practitioner,
  branch uuid not null references organisations.branch,
  room uuid not null references organisations.room,
  weekday int not null check (weekday between 1 and 7),
  from_minute int not null check (from_minute >= 0),
  until_minute int not null check (until_minute <= 1440),
  valid_from date not null,
  valid_until date,
  constraint timetable_has_length check (until_minute > from_minute)
);
create index timetable_practitioner on scheduling.timetable (practitioner);
comment on column scheduling.timetable.weekday is 'ISO: Monday is 1.';

create sequence scheduling.booking_number start 10001;

create table scheduling.booking (
  id uuid primary key default gen_random_uuid(),
  number text not null unique default 'A-' || nextval('scheduling.booking_number'),
  organisation uuid not null references organisations.organisation,
  branch uuid not null references organisations.branch,
  room uuid not null references organisations.room,
  practitioner uuid not null references organisations.practitioner,
  service uuid not null references organisations.service,
  patient uuid not null references people.person,
  booked_by uuid not null references accounts.account,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null check (state in
    ('held', 'booked', 'checked-in', 'called', 'in-visit', 'fulfilled', 'cancelled', 'no-show', 'expired')),
  hold_until timestamptz,
  -- CL-2.1: the price of the day of the visit.
  tiyn bigint not null check (tiyn >= 0),
  -- Under the numbers of which accepted offer this booking lives.
  offer_edition uuid not null references agreements.edition,
  -- How it is paid; chosen when the held time is booked.
  paid text check (paid in ('card', 'at-desk')),
  paid_at timestamptz,
  prepay_required boolean not null default false,
  channel text not null check (channel in ('web', 'desk', 'phone')),
  -- The patient's own words to the doctor may hold an illness: sealed.
  wish_sealed bytea,
  queue_number int,
  checked_in_at timestamptz,
  called_at timestamptz,
  made_at timestamptz not null,
  -- CL-3.2a
  constraint visit_lasts_5_to_60_minutes check (ends_at between starts_at + interval '5 minutes' and starts_at + interval '60 minutes'),
  constraint only_a_hold_ends_by_itself check ((state = 'held') = (hold_until is not null)),
  constraint booked_visit_says_how_it_is_paid check (state in ('held', 'expired', 'cancelled') or paid is not null)
);
comment on table scheduling.booking is 'personal: who visits whom, where and when';
create index booking_patient on scheduling.booking (patient, starts_at);
create index booking_day on scheduling.booking (organisation, starts_at);
create index booking_practitioner on scheduling.booking (practitioner, starts_at);
create index booking_held on scheduling.booking (hold_until) where state = 'held';

create table scheduling.booking_event (
  id bigint generated always as identity primary key,
  booking uuid not null references scheduling.booking,
  what text not null check (what in ('held', 'booked', 'paid', 'moved', 'cancelled', 'released', 'expired',
    'checked-in', 'called', 'started', 'finished', 'no-show')),
  at timestamptz not null,
  by_account uuid,
  duty text,
  reason text,
  -- For a move: from where. Ids and instants only.
  detail jsonb not null default '{}'
);
comment on table scheduling.booking_event is 'personal: every change of a booking, by whom and when';
create index booking_event_booking on scheduling.booking_event (booking, at);

-- CL-3.7e: a practitioner is away. Why is nobody's business: an illness is not written here.
create table scheduling.absence (
  id uuid primary key default gen_random_uuid(),
  practitioner uuid not null references organisations.practitioner,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  kind text not null check (kind in ('leave', 'training', 'away')),
  by_account uuid not null,
  made_at timestamptz not null,
  constraint absence_has_length check (ends_at > starts_at)
);

-- The judge of double booking: who or what is taken, from when until when. A booking takes three resources:
-- practitioner, room and patient. Holds take their time as bookings do.
create table scheduling.occupancy (
  id uuid primary key default gen_random_uuid(),
  resource uuid not null,
  kind text not null check (kind in ('practitioner', 'room', 'patient')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null check (state in ('hold', 'booked', 'leave', 'released')),
  booking uuid references scheduling.booking,
  absence uuid references scheduling.absence,
  constraint occupancy_has_length check (ends_at > starts_at),
  constraint occupancy_has_one_origin check (num_nonnulls(booking, absence) = 1),
  constraint visit_no_overlap exclude using gist (resource with =, tstzrange(starts_at, ends_at) with &&)
    where (state <> 'released')
);
comment on table scheduling.occupancy is 'personal: when a practitioner, a room or a patient is taken';
-- The policies put their own conditions before those that could leak; this index serves conditions that cannot.
create index occupancy_taken on scheduling.occupancy (resource, ends_at) where state <> 'released';
create index occupancy_booking on scheduling.occupancy (booking);

-- CL-3.9c: after a late cancellation or a missed visit, bookings by prepayment only, until a day.
create table scheduling.prepay_only (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references organisations.organisation,
  patient uuid not null references people.person,
  booking uuid not null references scheduling.booking constraint prepay_only_once unique,
  ground text not null check (ground in ('late-cancel', 'no-show')),
  since timestamptz not null,
  until timestamptz not null
);
comment on table scheduling.prepay_only is 'personal: who must pay before the visit, why and until when';
create index prepay_only_patient on scheduling.prepay_only (patient, organisation, until);

-- Today's running number of the queue, a row per branch and day: the row lock keeps numbers apart.
create table scheduling.queue_counter (
  branch uuid not null references organisations.branch,
  day date not null,
  last int not null,
  primary key (branch, day)
);

-- The board on the wall is opened by its secret address and shows numbers and rooms only (CL-3.9e).
create table scheduling.board (
  branch uuid primary key references organisations.branch,
  address uuid not null unique default gen_random_uuid()
);

-- The first free time of a practitioner for a service, kept ready for lists of hundreds of doctors.
create table scheduling.next_free (
  practitioner uuid not null references organisations.practitioner,
  service uuid not null references organisations.service,
  starts_at timestamptz not null,
  primary key (practitioner, service)
);
create index next_free_starts on scheduling.next_free (starts_at);

alter table scheduling.booking enable row level security;
alter table scheduling.booking force row level security;
alter table scheduling.booking_event enable row level security;
alter table scheduling.booking_event force row level security;
alter table scheduling.absence enable row level security;
alter table scheduling.absence force row level security;
alter table scheduling.occupancy enable row level security;
alter table scheduling.occupancy force row level security;
alter table scheduling.prepay_only enable row level security;
alter table scheduling.prepay_only force row level security;

create policy booking_seen on scheduling.booking for select
  using (patient = any (kernel.persons()) or kernel.is_system()
    or (organisation = kernel.organisation() and kernel.duty() in ('reception', 'doctor', 'cashier', 'director')));
create policy booking_made on scheduling.booking for insert
  with check (patient = any (kernel.persons()) or kernel.is_system()
    or (organisation = kernel.organisation() and kernel.duty() = 'reception'));
create policy booking_changed on scheduling.booking for update
  using (patient = any (kernel.persons()) or kernel.is_system()
    or (organisation = kernel.organisation() and kernel.duty() in ('reception', 'doctor', 'cashier')));

-- The parts of a booking stand behind the same wall: whoever sees the booking sees them.
create policy booking_event_seen on scheduling.booking_event for select
  using (exists (select from scheduling.booking b where b.id = booking_event.booking));
create policy booking_event_written on scheduling.booking_event for insert
  with check (exists (select from scheduling.booking b where b.id = booking_event.booking));

create policy absence_seen on scheduling.absence for select using (kernel.is_system()
  or exists (select from organisations.practitioner p where p.id = absence.practitioner and p.organisation = kernel.organisation()));
create policy absence_written on scheduling.absence for insert with check (kernel.is_system()
  or (kernel.duty() in ('reception', 'director')
    and exists (select from organisations.practitioner p where p.id = absence.practitioner and p.organisation = kernel.organisation())));

-- That a practitioner or a room is taken is what everybody sees as "no free time"; a patient's is not.
create policy occupancy_seen on scheduling.occupancy for select
  using (kind <> 'patient' or resource = any (kernel.persons()) or kernel.is_system()
    or exists (select from scheduling.booking b where b.id = occupancy.booking));
create policy occupancy_written on scheduling.occupancy for insert
  with check (kernel.is_system() or exists (select from scheduling.booking b where b.id = occupancy.booking)
    or exists (select from scheduling.absence a where a.id = occupancy.absence));
create policy occupancy_changed on scheduling.occupancy for update
  using (kernel.is_system() or exists (select from scheduling.booking b where b.id = occupancy.booking));

create policy prepay_only_seen on scheduling.prepay_only for select
  using (patient = any (kernel.persons()) or kernel.is_system()
    or (organisation = kernel.organisation() and kernel.duty() in ('reception', 'cashier', 'director')));
create policy prepay_only_written on scheduling.prepay_only for insert
  with check (exists (select from scheduling.booking b where b.id = prepay_only.booking and b.patient = prepay_only.patient));

grant select on scheduling.timetable, scheduling.next_free, scheduling.board, scheduling.queue_counter to shipa_app;
grant usage on sequence scheduling.booking_number to shipa_app;
grant select, insert on scheduling.booking, scheduling.booking_event, scheduling.absence, scheduling.occupancy,
  scheduling.prepay_only, scheduling.board to shipa_app;
grant update (room, starts_at, ends_at, state, hold_until, paid, paid_at, wish_sealed, queue_number, checked_in_at, called_at)
  on scheduling.booking to shipa_app;
grant update (state) on scheduling.occupancy to shipa_app;
grant insert, update on scheduling.queue_counter to shipa_app;
grant insert, update, delete on scheduling.next_free to shipa_app;

-- What later modules may join. The policies of the booking decide which rows stand in it for whom.
create view scheduling.booking_view with (security_invoker = true) as
  select id, number, organisation, branch, room, practitioner, service, patient, booked_by, starts_at, ends_at, state,
    hold_until, tiyn, offer_edition, paid, paid_at, prepay_required, channel, queue_number, checked_in_at, called_at, made_at
  from scheduling.booking;
grant select on scheduling.booking_view to shipa_app;
create view scheduling.next_free_view with (security_invoker = true) as
  select practitioner, service, starts_at from scheduling.next_free;
grant select on scheduling.next_free_view to shipa_app;

-- Whoever takes a time first stands in line for its resources, in one order for everybody: an exclusion
-- constraint alone would let two inserts wait for each other and die of deadlock. Then the holds of
-- others that ran out give their time back, which the policies would not let a stranger do; so it acts as
-- the system for its own statements.
create function scheduling.clear_way(resources uuid[], from_at timestamptz, until_at timestamptz, at timestamptz)
returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
  resource_id uuid;
begin
  for resource_id in select distinct r from unnest(resources) r order by r loop
    perform pg_advisory_xact_lock(hashtextextended(resource_id::text, 0));
  end loop;
  perform set_config('shipa.duty', 'system', true);
  -- The condition on state is judged again after waiting for a row: a hold confirmed meanwhile stays.
  with gone as (
    update scheduling.booking b set state = 'expired', hold_until = null
    where b.state = 'held' and b.hold_until <= at and b.id in (
      select o.booking from scheduling.occupancy o where o.resource = any (resources) and o.state = 'hold'
        and o.starts_at < until_at and o.ends_at > from_at)
    returning b.id),
  freed as (
    update scheduling.occupancy o set state = 'released' from gone where o.booking = gone.id)
  insert into scheduling.booking_event (booking, what, at) select gone.id, 'expired', at from gone;
  perform set_config('shipa.duty', duty, true);
end $$;

-- What hangs on the wall of the waiting room: numbers and rooms of one branch today, for whoever has the
-- secret address. No name, no doctor, no id leaves this function.
create function scheduling.queue_of(board_address uuid, at timestamptz)
returns table (queue_number int, room text, state text, called_at timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
begin
  perform set_config('shipa.duty', 'system', true);
  return query select b.queue_number, r.name, b.state, b.called_at
    from scheduling.board o
    join scheduling.booking b on b.branch = o.branch and b.state in ('checked-in', 'called') and b.queue_number is not null
      and (b.checked_in_at at time zone 'Asia/Almaty')::date = (at at time zone 'Asia/Almaty')::date
    join organisations.room r on r.id = b.room
    where o.address = board_address;
  perform set_config('shipa.duty', duty, true);
end $$;
revoke all on function scheduling.clear_way(uuid[], timestamptz, timestamptz, timestamptz) from public;
revoke all on function scheduling.queue_of(uuid, timestamptz) from public;
grant execute on function scheduling.clear_way(uuid[], timestamptz, timestamptz, timestamptz) to shipa_app;
grant execute on function scheduling.queue_of(uuid, timestamptz) to shipa_app;
