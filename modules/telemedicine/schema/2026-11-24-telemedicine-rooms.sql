-- PF-1.7e: consultations by video from partners. What is measured while a line stands is swept when the visit is over;
-- what was agreed, written and done stays with the visit.
create schema telemedicine;
grant usage on schema telemedicine to shipa_app;

-- Whether a service is given by video, from when and by whose word; the newest row counts. The minutes that stand here
-- when a visit is booked are the visit's own.
create table telemedicine.remote_service (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  service uuid not null references organisations.service,
  is_remote boolean not null,
  -- How long before the visit the waiting room opens.
  early_minutes int not null check (early_minutes between 5 and 60),
  -- How long after its end those who lost the line may still come back.
  grace_minutes int not null check (grace_minutes between 5 and 60),
  since timestamptz not null,
  by_employment uuid not null references organisations.employment
);
create index remote_service_newest on telemedicine.remote_service (service, since desc);
alter table telemedicine.remote_service enable row level security;
alter table telemedicine.remote_service force row level security;
create policy remote_service_is_public on telemedicine.remote_service for select using (true);
create policy remote_service_set_by_director on telemedicine.remote_service for insert with check (kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() = 'director'
    and exists (select from organisations.employment_view e where e.id = by_employment and e.person = kernel.person())
    and exists (select from organisations.service s where s.id = service and s.organisation = remote_service.organisation)));
grant select, insert on telemedicine.remote_service to shipa_app;

-- The room of one visit, made when it is booked.
create table telemedicine.room (
  booking uuid primary key references scheduling.booking,
  organisation uuid not null references organisations.organisation,
  practitioner uuid not null references organisations.practitioner,
  patient uuid not null references people.person,
  early_minutes int not null,
  grace_minutes int not null,
  made_at timestamptz not null
);
comment on table telemedicine.room is 'personal: who meets whom by video';
create index room_practitioner on telemedicine.room (practitioner);
create index room_patient on telemedicine.room (patient);

create function telemedicine.is_doctor(p uuid) returns boolean language plpgsql stable as $$
begin
  return kernel.duty() = 'doctor' and exists (
    select from organisations.practitioner d where d.id = p and care.is_mine(d.employment));
end $$;

-- What the patient's side agreed to before its first entry, in the very words that were shown.
create table telemedicine.agreement (
  id uuid primary key,
  booking uuid not null constraint agreed_to_video_once unique references telemedicine.room,
  by_person uuid not null references people.person,
  at timestamptz not null,
  edition int not null,
  statement_kk text not null, statement_ru text not null,
  -- SHA-256 of both texts.
  hash bytea not null check (length(hash) = 32)
);
comment on table telemedicine.agreement is 'personal: who agreed to be received by video';

-- One line is one window in which somebody stands at the room; a reloaded page is another line.
create table telemedicine.line (
  id uuid primary key,
  booking uuid not null references telemedicine.room,
  side text not null check (side in ('patient', 'doctor')),
  person uuid not null references people.person,
  entered_at timestamptz not null,
  seen_at timestamptz not null,
  connected_seconds int not null default 0 check (connected_seconds >= 0)
);
comment on table telemedicine.line is 'personal: who stands at a video room now; swept when the visit is over';
create index line_booking on telemedicine.line (booking, side, entered_at desc);

-- What two browsers tell each other to find a way: addresses of networks. Read by the other side alone, removed once
-- read, and all of it when the visit is over.
create table telemedicine.signal (
  id bigint generated always as identity primary key,
  booking uuid not null references telemedicine.room,
  from_line uuid not null references telemedicine.line on delete cascade,
  to_line uuid not null references telemedicine.line on delete cascade,
  kind text not null check (kind in ('offer', 'answer')),
  body text not null check (length(body) <= 40000),
  at timestamptz not null
);
comment on table telemedicine.signal is 'personal: network addresses for the line between two browsers';
create index signal_to on telemedicine.signal (to_line, id);

-- Health Code Art. 58: in a remote service those who meet are identified, and that is written down.
create table telemedicine.identity_check (
  booking uuid constraint identity_checked_once primary key references telemedicine.room,
  way text not null check (way in ('document', 'known')),
  by_employment uuid not null references organisations.employment,
  at timestamptz not null
);
comment on table telemedicine.identity_check is 'personal: how the doctor made sure who is before the camera';

create table telemedicine.message (
  id uuid primary key,
  booking uuid not null references telemedicine.room,
  organisation uuid not null references organisations.organisation,
  practitioner uuid not null references organisations.practitioner,
  patient uuid not null references people.person,
  side text not null check (side in ('patient', 'doctor')),
  person uuid not null references people.person,
  at timestamptz not null,
  text_sealed bytea not null
);
comment on table telemedicine.message is 'personal: what was written in a video room';
create index message_booking on telemedicine.message (booking, at);
create index message_patient on telemedicine.message (patient);

-- The account of the line, by side, for the register of services given by video.
create table telemedicine.quality (
  booking uuid not null references telemedicine.room,
  side text not null check (side in ('patient', 'doctor')),
  was_there boolean not null,
  connected_seconds int not null check (connected_seconds >= 0),
  at timestamptz not null,
  constraint quality_told_once primary key (booking, side)
);
comment on table telemedicine.quality is 'personal: whether the line held, for how long';

do $$
declare t text;
begin
  foreach t in array array['room', 'agreement', 'line', 'signal', 'identity_check', 'message', 'quality'] loop
    execute format('alter table telemedicine.%I enable row level security', t);
    execute format('alter table telemedicine.%I force row level security', t);
    execute format('grant select, insert on telemedicine.%I to shipa_app', t);
  end loop;
end $$;

create policy room_seen on telemedicine.room for select using (patient = any (kernel.persons()) or kernel.is_system()
  or (organisation = kernel.organisation() and (kernel.duty() = 'director' or telemedicine.is_doctor(practitioner))));
create policy room_made on telemedicine.room for insert with check (kernel.is_system());

-- On which side of a room the acting person stands; null for everybody else, the director too.
create function telemedicine.side_of(b uuid) returns text language plpgsql stable as $$
begin
  return (select case when telemedicine.is_doctor(r.practitioner) then 'doctor'
      when r.patient = any (kernel.persons()) then 'patient' end
    from telemedicine.room r where r.booking = b);
end $$;

create policy agreement_seen on telemedicine.agreement for select
  using (exists (select from telemedicine.room r where r.booking = agreement.booking));
create policy agreement_made on telemedicine.agreement for insert
  with check (by_person = kernel.person() and telemedicine.side_of(booking) = 'patient');

create policy line_seen on telemedicine.line for select
  using (kernel.is_system() or telemedicine.side_of(booking) is not null);
create policy line_opened on telemedicine.line for insert
  with check (person = kernel.person() and side = telemedicine.side_of(booking));
create policy line_kept on telemedicine.line for update using (person = kernel.person());
create policy line_swept on telemedicine.line for delete using (kernel.is_system());
grant update (seen_at, connected_seconds), delete on telemedicine.line to shipa_app;

create policy signal_seen on telemedicine.signal for select using (kernel.is_system()
  or exists (select from telemedicine.line l where l.id = to_line and l.person = kernel.person()));
create policy signal_sent on telemedicine.signal for insert
  with check (exists (select from telemedicine.line l where l.id = from_line and l.person = kernel.person()
      and l.booking = signal.booking)
    and exists (select from telemedicine.line l where l.id = to_line and l.booking = signal.booking));
create policy signal_removed on telemedicine.signal for delete using (kernel.is_system()
  or exists (select from telemedicine.line l where l.id = to_line and l.person = kernel.person()));
grant delete on telemedicine.signal to shipa_app;

create policy identity_check_seen on telemedicine.identity_check for select
  using (exists (select from telemedicine.room r where r.booking = identity_check.booking));
create policy identity_checked_by_doctor on telemedicine.identity_check for insert
  with check (care.is_mine(by_employment) and telemedicine.side_of(booking) = 'doctor');

-- Of what was written the director sees nothing; a note that is kept from representatives keeps the chat with it.
create policy message_seen on telemedicine.message for select using (kernel.is_system()
  or (patient = any (kernel.persons()) and not care.is_kept_from_reader(booking, patient))
  or (organisation = kernel.organisation() and telemedicine.is_doctor(practitioner)));
create policy message_written on telemedicine.message for insert
  with check (person = kernel.person() and side = telemedicine.side_of(booking)
    and exists (select from telemedicine.room r where r.booking = message.booking and r.patient = message.patient
      and r.organisation = message.organisation and r.practitioner = message.practitioner));
select privacy.hides_blocked('telemedicine.message', 'medical-record', 'patient', 'organisation', 'at');

create policy quality_seen on telemedicine.quality for select
  using (exists (select from telemedicine.room r where r.booking = quality.booking));
create policy quality_told on telemedicine.quality for insert with check (kernel.is_system());

-- Health Code Art. 58: whoever ends the visit, in the room or by signing the note, it does not count as given before it
-- is written down who was there. Acts as the system, so that the answer is the same for everybody who may end a visit.
create function telemedicine.refuse_end_without_identity() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
  unidentified boolean;
begin
  perform set_config('shipa.duty', 'system', true);
  unidentified := exists (select from telemedicine.room r where r.booking = new.id)
    and not exists (select from telemedicine.identity_check i where i.booking = new.id);
  perform set_config('shipa.duty', duty_before, true);
  if unidentified then
    raise exception 'nobody has written down who is before the camera' using errcode = 'integrity_constraint_violation',
      schema = 'scheduling', table = 'booking', constraint = 'visit_by_video_needs_identity';
  end if;
  return new;
end $$;
revoke all on function telemedicine.refuse_end_without_identity() from public;
select scheduling.before_visit_ends('telemedicine.refuse_end_without_identity');

-- How many wait for the same doctor with an earlier time. Rooms of others stand behind their walls, so this acts as the
-- system for its own query, answers only those who stand at the room, and only a number.
create function telemedicine.ahead_of(b uuid, seen_since timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
  ahead int;
begin
  if telemedicine.side_of(b) is null then return null; end if;
  perform set_config('shipa.duty', 'system', true);
  select count(*) into ahead
  from telemedicine.room mine join scheduling.booking_view own on own.id = mine.booking
  join telemedicine.room r on r.practitioner = mine.practitioner and r.booking <> mine.booking
  join scheduling.booking_view v on v.id = r.booking and v.starts_at < own.starts_at
  where mine.booking = b and v.state in ('checked-in', 'called')
    and exists (select from telemedicine.line l where l.booking = r.booking and l.side = 'patient'
      and l.seen_at > seen_since);
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
  return ahead;
end $$;
revoke all on function telemedicine.ahead_of(uuid, timestamptz) from public;
grant execute on function telemedicine.ahead_of(uuid, timestamptz) to shipa_app;

create function telemedicine.never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;
do $$
declare t text;
begin
  foreach t in array array['remote_service', 'room', 'agreement', 'identity_check', 'message', 'quality'] loop
    execute format('create trigger never_changed before update on telemedicine.%I
      for each statement execute function telemedicine.never_changed()', t);
  end loop;
end $$;

-- How it ends: with the medical record, the parts before their room.
do $$
declare t text;
begin
  foreach t in array array['signal', 'line', 'identity_check', 'quality', 'agreement'] loop
    perform kernel.holds('telemedicine.' || t, 'medical-record',
      't.booking in (select r.booking from telemedicine.room r where r.patient = $1)',
      case t when 'line' then 't.entered_at' else 't.at' end, 'rows',
      organisation => '(select r.organisation from telemedicine.room r where r.booking = t.booking)');
  end loop;
end $$;
select kernel.holds('telemedicine.message', 'medical-record', 't.patient = $1', 't.at', 'rows',
  organisation => 't.organisation', sealed => '{text_sealed}');
select kernel.holds('telemedicine.room', 'medical-record', 't.patient = $1', 't.made_at', 'rows',
  organisation => 't.organisation');
