-- What was filmed has its camera and its end, a mark for publication can be taken off, and whoever joins a film that
-- stands marked consents to publication too (CL-2.3).
alter table privacy.camera add constraint camera_of_organisation unique (id, organisation);
alter table privacy.footage
  -- Null: filmed with a camera that is carried, such as a phone of the clinic.
  add column camera uuid,
  -- Null only in rows older than this column.
  add column filmed_until timestamptz,
  add constraint footage_by_own_camera foreign key (camera, organisation) references privacy.camera (id, organisation),
  add constraint footage_ends_after_it_begins check (filmed_until > filmed_at);

create table privacy.footage_use_end (
  use uuid constraint footage_use_ends_once primary key references privacy.footage_use,
  at timestamptz not null,
  by_account uuid not null references accounts.account
);
comment on table privacy.footage_use_end is 'personal: when the mark for publication of a film of a person was taken off';
create trigger never_changed before update or delete or truncate on privacy.footage_use_end
  for each statement execute function privacy.never_changed();
alter table privacy.footage_use_end enable row level security;
alter table privacy.footage_use_end force row level security;
grant select, insert on privacy.footage_use_end to shipa_app;
create policy footage_use_end_seen on privacy.footage_use_end for select
  using (exists (select from privacy.footage_use u where u.id = use));
create policy footage_use_ended on privacy.footage_use_end for insert with check (
  kernel.duty() in ('officer', 'director') and exists (select from privacy.footage_use u
    join privacy.footage f on f.id = u.footage where u.id = use and f.organisation = kernel.organisation()));

-- Whoever is in a film sees its row, and must not name others in it.
drop policy footage_person_named on privacy.footage_person;
create policy footage_person_named on privacy.footage_person for insert with check (
  kernel.duty() in ('officer', 'director', 'reception')
  and exists (select from privacy.footage f where f.id = footage and f.organisation = kernel.organisation()));

-- Marking a film and naming somebody in it follow one another: neither would see the other's row before its end.
create function privacy.wait_for_footage(f uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('footage ' || f::text, 0))
$$;
create function privacy.marking_waits() returns trigger language plpgsql as $$
begin
  perform privacy.wait_for_footage(new.footage);
  return new;
end $$;
-- Triggers of one moment run by their names: this one before `footage_by_consent`, which reads who is in the film.
create trigger film_waits before insert on privacy.footage_use
  for each row execute function privacy.marking_waits();

create function privacy.joins_by_consent() returns trigger language plpgsql as $$
declare o uuid;
begin
  perform privacy.wait_for_footage(new.footage);
  if not exists (select from privacy.footage_use u where u.footage = new.footage
      and not exists (select from privacy.footage_use_end e where e.use = u.id)) then
    return null;
  end if;
  select f.organisation into o from privacy.footage f where f.id = new.footage;
  perform privacy.wait_for_consent(c.id) from privacy.consent c
    where c.person = new.person and c.organisation = o and c.purpose = 'publication';
  if not exists (select from privacy.consent c where c.person = new.person and c.organisation = o
      and c.purpose = 'publication' and privacy.consent_stands(c.id, new.person, kernel.moment())) then
    raise exception 'the film is marked and this person has not consented' using errcode = 'check_violation',
      constraint = 'footage_joined_by_consent';
  end if;
  return null;
end $$;
create constraint trigger joins_by_consent after insert on privacy.footage_person
  for each row execute function privacy.joins_by_consent();

select kernel.holds('privacy.footage_use_end', 'contract',
  't.use in (select u.id from privacy.footage_use u join privacy.footage_person p on p.footage = u.footage where p.person = $1)',
  't.at', 'ids');
