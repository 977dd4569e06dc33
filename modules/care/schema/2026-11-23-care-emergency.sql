-- Medical secrecy by care relation (CL-5.2.7): the wall itself now asks whether this doctor treats this patient, was
-- not turned away by her, or stands in an emergency.

-- A patient turns one member of staff away from her record; ending it is another row.
create table care.narrowing (
  id uuid primary key,
  patient uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  employment uuid not null references organisations.employment,
  by_person uuid not null references people.person,
  at timestamptz not null
);
comment on table care.narrowing is 'personal: whom of a clinic a patient has turned away from her record';
create index narrowing_patient on care.narrowing (patient);
create table care.narrowing_end (
  narrowing uuid constraint narrowing_ended_once primary key references care.narrowing,
  by_person uuid not null references people.person,
  at timestamptz not null
);
comment on table care.narrowing_end is 'personal: who let a member of staff back to a record, and when';

-- Health Code 61(2): in an emergency a doctor without a care relation opens a record of the own clinic for half an
-- hour. The words may tell of health: sealed with the patient's key.
create table care.emergency_access (
  id uuid primary key,
  patient uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  employment uuid not null references organisations.employment,
  reason text not null check (reason in ('unconscious', 'life-threat', 'sudden-illness', 'injury', 'asked-by-ambulance')),
  words_sealed bytea not null,
  opened_at timestamptz not null,
  until timestamptz not null,
  constraint emergency_is_short check (until > opened_at and until <= opened_at + interval '30 minutes')
);
comment on table care.emergency_access is 'personal: who opened whose record in an emergency, why and until when';
create index emergency_access_patient on care.emergency_access (patient);
create index emergency_access_employment on care.emergency_access (employment, opened_at);

-- What explains an emergency: a visit with that doctor, or the word of the officer.
create table care.emergency_closing (
  access uuid constraint emergency_closed_once primary key references care.emergency_access,
  patient uuid not null references people.person,
  how text not null check (how in ('visit', 'justified', 'unjustified')),
  booking uuid references scheduling.booking,
  note_sealed bytea,
  by_employment uuid references organisations.employment,
  at timestamptz not null,
  constraint emergency_closed_by_visit_or_officer check ((how = 'visit') = (booking is not null)
    and (how = 'visit') = (note_sealed is null) and (how = 'visit') = (by_employment is null))
);
comment on table care.emergency_closing is 'personal: what an emergency access was explained by';

-- From 16 a signed note may be kept from representatives and trusted persons: the latest row of a note counts.
create table care.sensitivity (
  id uuid primary key,
  note uuid not null references care.note,
  patient uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  sensitive boolean not null,
  by_person uuid not null references people.person,
  at timestamptz not null
);
comment on table care.sensitivity is 'personal: which notes are kept from representatives and trusted persons';
create index sensitivity_note on care.sensitivity (note, at);
create index sensitivity_patient on care.sensitivity (patient);

do $$
declare t text;
begin
  foreach t in array array['narrowing', 'narrowing_end', 'emergency_access', 'emergency_closing', 'sensitivity'] loop
    execute format('alter table care.%I enable row level security', t);
    execute format('alter table care.%I force row level security', t);
    execute format('grant select, insert on care.%I to shipa_app', t);
  end loop;
end $$;

-- Who is turned away may know it: the wall reads these rows in that person's name.
create policy narrowing_seen on care.narrowing for select using (patient = any (kernel.persons()) or kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() = 'doctor'));
create policy narrowing_made on care.narrowing for insert
  with check (patient = any (kernel.persons()) and by_person = kernel.person());
create policy narrowing_end_seen on care.narrowing_end for select
  using (exists (select from care.narrowing n where n.id = narrowing_end.narrowing));
create policy narrowing_ended on care.narrowing_end for insert
  with check (by_person = kernel.person() and exists (
    select from care.narrowing n where n.id = narrowing_end.narrowing and n.patient = any (kernel.persons())));

create policy emergency_seen on care.emergency_access for select using (patient = any (kernel.persons()) or kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() in ('doctor', 'officer')));
create policy emergency_opened on care.emergency_access for insert
  with check (organisation = kernel.organisation() and kernel.duty() = 'doctor' and exists (
    select from organisations.employment_view e where e.id = employment and e.person = kernel.person()));
create policy emergency_closing_seen on care.emergency_closing for select
  using (exists (select from care.emergency_access a where a.id = emergency_closing.access));
create policy emergency_closed on care.emergency_closing for insert
  with check (kernel.is_system() or (kernel.duty() = 'officer' and how <> 'visit' and exists (
    select from care.emergency_access a join organisations.employment_view e on e.id = a.employment
    where a.id = emergency_closing.access and a.organisation = kernel.organisation() and e.person <> kernel.person())));

-- These rows decide who sees a note, so their own wall cannot ask the note.
create policy sensitivity_seen on care.sensitivity for select using (patient = any (kernel.persons()) or kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() = 'doctor')
  or patient = any ((select people.trusting('health') || people.trusting('documents'))::uuid[]));
create policy sensitivity_set on care.sensitivity for insert with check (
  by_person = kernel.person() and (patient = kernel.person() or kernel.duty() = 'doctor') and people.is_sixteen(patient)
  and exists (select from care.note n where n.booking = sensitivity.note and n.patient = sensitivity.patient
    and n.organisation = sensitivity.organisation));

-- A doctor who left an emergency unexplained past its term opens no further one (CL-5.2.7). The clock of the
-- emergency says what the term is.
create function care.withhold_emergency() returns trigger language plpgsql as $$
begin
  if exists (
    select from care.emergency_access a join deadlines.clock_view c on c.event = 'emergency-access' and c.about = a.id
    where a.employment = new.employment and c.stopped_at is null and c.due_at <= new.opened_at
  ) then
    raise exception 'an earlier emergency access waits for its explanation' using errcode = 'insufficient_privilege',
      schema = tg_table_schema, table = tg_table_name, constraint = 'emergency_right_withheld';
  end if;
  return new;
end $$;
create trigger emergency_right_withheld before insert on care.emergency_access
  for each row execute function care.withhold_emergency();

create function care.never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;
do $$
declare t text;
begin
  foreach t in array array['narrowing', 'narrowing_end', 'emergency_access', 'emergency_closing', 'sensitivity'] loop
    execute format('create trigger never_changed before update on care.%I
      for each statement execute function care.never_changed()', t);
  end loop;
end $$;

-- Whether this patient has turned the employment away. A visit under way lets the doctor in: by coming to it the
-- patient has chosen.
create function care.is_turned_away(p uuid, e uuid) returns boolean language sql stable as $$
  select exists (select from care.narrowing n where n.patient = p and n.employment = e
      and not exists (select from care.narrowing_end x where x.narrowing = n.id))
    and not exists (select from scheduling.booking_view b join organisations.practitioner d on d.id = b.practitioner
      where b.patient = p and d.employment = e and b.state in ('checked-in', 'called', 'in-visit'))
$$;

-- The wall: whether the acting doctor may reach records of this patient in the clinic where she or he works now.
create function care.is_open_to_doctor(p uuid, o uuid) returns boolean language sql stable as $$
  select kernel.duty() = 'doctor' and o = kernel.organisation() and exists (
    select from organisations.employment_view e
    where e.person = kernel.person() and e.organisation = o and e.duty = 'doctor' and (
      exists (select from care.emergency_access a
        where a.patient = p and a.employment = e.id and a.until > kernel.moment())
      or (exists (select from scheduling.booking_view b join organisations.practitioner d on d.id = b.practitioner
          where b.patient = p and b.organisation = o and d.employment = e.id
            and b.state in ('booked', 'checked-in', 'called', 'in-visit', 'fulfilled'))
        and not care.is_turned_away(p, e.id))))
$$;

create function care.is_mine(e uuid) returns boolean language sql stable as $$
  select exists (select from organisations.employment_view v where v.id = e and v.person = kernel.person()
    and v.organisation = kernel.organisation() and kernel.duty() = 'doctor')
$$;

-- Marked so, and it is not the person who asks.
create function care.is_kept_from_reader(n uuid, p uuid) returns boolean language sql stable as $$
  select p is distinct from kernel.person() and coalesce((
    select s.sensitive from care.sensitivity s where s.note = n and s.patient = p order by s.at desc, s.id desc limit 1), false)
$$;

alter policy note_seen on care.note using (
  kernel.is_system()
  or (signed_at is not null and patient = any (kernel.persons()) and not care.is_kept_from_reader(booking, patient))
  or (signed_at is not null and patient = any ((select people.trusting('health'))::uuid[])
    and not care.is_kept_from_reader(booking, patient))
  or (organisation = kernel.organisation() and (care.is_open_to_doctor(patient, organisation) or care.is_mine(author))));
alter policy note_saved on care.note using (
  organisation = kernel.organisation() and kernel.duty() = 'doctor' and care.is_mine(author));
alter policy addendum_seen on care.addendum using (
  exists (select from care.note n where n.booking = addendum.note));
alter policy alert_seen on care.alert using (
  patient = any (kernel.persons()) or kernel.is_system()
  or (organisation = kernel.organisation() and (care.is_open_to_doctor(patient, organisation) or care.is_mine(author))));
alter policy document_seen on care.document using (
  kernel.is_system()
  or (patient = any (kernel.persons()) and not care.is_kept_from_reader(booking, patient))
  or (patient = any ((select people.trusting('documents'))::uuid[]) and not care.is_kept_from_reader(booking, patient))
  or (organisation = kernel.organisation() and (care.is_open_to_doctor(patient, organisation) or care.is_mine(issued_by))));

-- Everybody who works where a person is a patient, for "who could see me": the employments stand behind the walls of
-- their organisations, so this acts as the system for its own query, and answers only the person and whoever
-- represents her.
create function care.staff_around(p uuid)
returns table (employment uuid, organisation uuid, branch uuid, person uuid, duty text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
begin
  if not p = any (kernel.persons()) then return; end if;
  perform set_config('shipa.duty', 'system', true);
  return query select e.id, e.organisation, e.branch, e.person, e.duty
    from organisations.patient_view c join organisations.employment_view e on e.organisation = c.organisation
    where c.person = p and e.person <> p and e.starts_on <= kernel.today()
      and (e.ends_on is null or e.ends_on >= kernel.today());
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
end $$;
revoke all on function care.staff_around(uuid) from public;
grant execute on function care.staff_around(uuid) to shipa_app;

-- How it ends: with the record that it opened.
select kernel.holds('care.sensitivity', 'medical-record', 't.patient = $1', 't.at', 'rows', organisation => 't.organisation');
select kernel.holds('care.narrowing_end', 'medical-record',
  't.narrowing in (select n.id from care.narrowing n where n.patient = $1)', 't.at', 'rows',
  organisation => '(select n.organisation from care.narrowing n where n.id = t.narrowing)');
select kernel.holds('care.narrowing', 'medical-record', 't.patient = $1', 't.at', 'rows', organisation => 't.organisation');
select kernel.holds('care.emergency_closing', 'medical-record', 't.patient = $1', 't.at', 'rows',
  organisation => '(select a.organisation from care.emergency_access a where a.id = t.access)', sealed => '{note_sealed}');
select kernel.holds('care.emergency_access', 'medical-record', 't.patient = $1', 't.opened_at', 'rows',
  organisation => 't.organisation', sealed => '{words_sealed}');
