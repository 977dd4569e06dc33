-- Cameras and what is filmed: everybody may know where a camera stands; what shows a person is published only by
-- the consent of each who is in it (CL-2.3), companions too.
create table privacy.camera (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  place_kk text not null, place_ru text not null, place_en text not null,
  has_sound boolean not null,
  keep_days int not null check (keep_days between 1 and 365),
  since date not null,
  added_by uuid not null references accounts.account
);
comment on table privacy.camera is 'Where an organisation films, with or without sound, and how long it keeps it (CL-3.8).';
create table privacy.camera_end (
  camera uuid constraint camera_ends_once primary key references privacy.camera,
  at timestamptz not null,
  by_account uuid references accounts.account
);

create table privacy.footage (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  -- Where the file itself lies: a shelf, a folder of the clinic's own storage. It is never kept here.
  kept_at text not null check (btrim(kept_at) <> ''),
  filmed_at timestamptz not null,
  keep_until date not null,
  by_account uuid not null references accounts.account
);
comment on table privacy.footage is 'personal: what was filmed of a visit and where it is kept';

create table privacy.footage_person (
  footage uuid not null references privacy.footage,
  person uuid not null references people.person,
  role text not null check (role in ('patient', 'companion', 'staff')),
  primary key (footage, person)
);
comment on table privacy.footage_person is 'personal: who is seen or heard in it';

-- Each use is asked for on its own: a congress, a lecture, a page.
create table privacy.footage_use (
  id uuid primary key,
  footage uuid not null references privacy.footage,
  what text not null check (btrim(what) <> ''),
  at timestamptz not null,
  by_account uuid not null references accounts.account
);
comment on table privacy.footage_use is 'personal: for what a film of a person was marked to be published';

do $$
declare t text;
begin
  foreach t in array array['camera', 'camera_end', 'footage', 'footage_person', 'footage_use'] loop
    execute format('create trigger never_changed before update or delete or truncate on privacy.%I
      for each statement execute function privacy.never_changed()', t);
    execute format('alter table privacy.%I enable row level security', t);
    execute format('alter table privacy.%I force row level security', t);
    execute format('grant select, insert on privacy.%I to shipa_app', t);
  end loop;
end $$;

create policy camera_public on privacy.camera for select using (true);
create policy camera_added on privacy.camera for insert with check (kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() in ('officer', 'director')));
create policy camera_end_public on privacy.camera_end for select using (true);
create policy camera_ended on privacy.camera_end for insert with check (exists (select from privacy.camera c
  where c.id = camera and (kernel.is_system() or (c.organisation = kernel.organisation() and kernel.duty() in ('officer', 'director')))));

-- Who is in a film, asked by both policies: each of the two tables would otherwise ask the other for ever.
create function privacy.is_in_footage(f uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
  found_there boolean;
begin
  perform set_config('shipa.duty', 'system', true);
  select exists (select from privacy.footage_person p where p.footage = f and p.person = any (kernel.persons())) into found_there;
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
  return found_there;
end $$;
revoke all on function privacy.is_in_footage(uuid) from public;
grant execute on function privacy.is_in_footage(uuid) to shipa_app;

create policy footage_seen on privacy.footage for select using (kernel.is_system() or privacy.is_in_footage(id)
  or (organisation = kernel.organisation() and kernel.duty() in ('officer', 'director', 'reception')));
create policy footage_registered on privacy.footage for insert with check (
  organisation = kernel.organisation() and kernel.duty() in ('officer', 'director', 'reception'));
create policy footage_person_seen on privacy.footage_person for select using (kernel.is_system()
  or person = any (kernel.persons()) or exists (select from privacy.footage f where f.id = footage
    and f.organisation = kernel.organisation() and kernel.duty() in ('officer', 'director', 'reception')));
create policy footage_person_named on privacy.footage_person for insert
  with check (exists (select from privacy.footage f where f.id = footage and f.organisation = kernel.organisation()));
create policy footage_use_seen on privacy.footage_use for select
  using (exists (select from privacy.footage f where f.id = footage));
create policy footage_use_marked on privacy.footage_use for insert with check (exists (select from privacy.footage f
  where f.id = footage and f.organisation = kernel.organisation() and kernel.duty() in ('officer', 'director')));

-- Each person in it consents to filming before it is registered, and to publication before each use.
create function privacy.footage_by_consent() returns trigger language plpgsql as $$
declare
  f privacy.footage;
  who record;
begin
  select * into f from privacy.footage where id = new.footage;
  for who in select p.person from privacy.footage_person p where p.footage = f.id loop
    perform privacy.wait_for_consent(c.id) from privacy.consent c
      where c.person = who.person and c.organisation = f.organisation and c.purpose = 'publication';
    if not exists (select from privacy.consent c where c.person = who.person and c.organisation = f.organisation
        and c.purpose = 'publication' and privacy.consent_stands(c.id, who.person, new.at)) then
      raise exception 'somebody in the film has not consented' using errcode = 'check_violation',
        constraint = 'footage_published_by_consent_of_all';
    end if;
  end loop;
  -- A film in which nobody was named cannot have been consented to by anybody.
  if not exists (select from privacy.footage_person p where p.footage = f.id) then
    raise exception 'nobody is named in the film' using errcode = 'check_violation',
      constraint = 'footage_published_by_consent_of_all';
  end if;
  return new;
end $$;
create trigger footage_by_consent before insert on privacy.footage_use
  for each row execute function privacy.footage_by_consent();

create function privacy.filmed_by_consent() returns trigger language plpgsql as $$
declare f privacy.footage;
begin
  select * into f from privacy.footage where id = new.footage;
  -- Nobody is written down as staff so as not to be asked.
  if new.role = 'staff' and not exists (select from organisations.employment_view e
      where e.person = new.person and e.organisation = f.organisation) then
    raise exception 'not of the staff' using errcode = 'check_violation', constraint = 'footage_filmed_by_consent';
  end if;
  if new.role <> 'staff' and not exists (select from privacy.consent c where c.person = new.person
      and c.organisation = f.organisation and c.purpose = 'filming' and privacy.consent_stands(c.id, new.person, f.filmed_at)) then
    raise exception 'filmed without consent' using errcode = 'check_violation', constraint = 'footage_filmed_by_consent';
  end if;
  return new;
end $$;
create trigger filmed_by_consent before insert on privacy.footage_person
  for each row execute function privacy.filmed_by_consent();

select kernel.holds('privacy.footage_use', 'contract', 't.footage in (select p.footage from privacy.footage_person p where p.person = $1)',
  't.at', 'ids');
select kernel.holds('privacy.footage', 'contract', 't.id in (select p.footage from privacy.footage_person p where p.person = $1)',
  't.filmed_at', 'columns', organisation => 't.organisation', emptied => $$kept_at = 'жойылды'$$);
select kernel.holds('privacy.footage_person', 'contract', 't.person = $1',
  '(select f.filmed_at from privacy.footage f where f.id = t.footage)', 'ids',
  organisation => '(select f.organisation from privacy.footage f where f.id = t.footage)');
