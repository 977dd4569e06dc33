-- A person's own papers (PF-1.7a): kept sealed, opened by nobody else until she shares one, gone at once when she
-- removes it. A file is the bare fact that something is kept; what it says stands in its versions.
create schema files;
grant usage on schema files to shipa_app;

-- How much one person may keep, in bytes. The one place where it is set.
create function files.quota() returns bigint language sql immutable parallel safe as $$ select 100000000::bigint $$;

create table files.file (
  id uuid primary key,
  person uuid not null references people.person,
  -- The person, or who represents her.
  by_person uuid not null references people.person,
  at timestamptz not null,
  constraint file_has_one_owner unique (id, person, by_person)
);
comment on table files.file is 'personal: that a person keeps a file, since when and put there by whom';
create index file_person on files.file (person);

create table files.version (
  id uuid primary key,
  file uuid not null,
  person uuid not null,
  by_person uuid not null,
  -- No copy of an identity document is ever collected (Law 94-V Art. 7(10); Health Code Art. 60(1-1)): there is no such kind.
  kind text not null check (kind in ('discharge', 'result', 'prescription', 'image', 'certificate', 'other')),
  dated_on date,
  title_sealed bytea not null,
  note_sealed bytea not null,
  media_type text not null constraint file_is_of_a_known_type
    check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
  bytes int not null constraint file_is_not_too_large check (bytes between 1 and 20000000),
  -- SHA-256 of the whole under a key outside the database: tells the same file twice and changed bytes, and lets
  -- nobody who reads the table find out who keeps a paper that he knows.
  sha256_blind bytea not null check (length(sha256_blind) = 32),
  at timestamptz not null,
  -- For each who puts in: nobody finds out in this way what the other keeps alone.
  constraint file_kept_once unique (person, by_person, sha256_blind),
  foreign key (file, person, by_person) references files.file (id, person, by_person)
);
comment on table files.version is 'personal: what a kept file is, as it was put in or replaced';
create index version_file on files.version (file);

-- The bytes in sealed pieces, none longer than 1 MiB.
create table files.chunk (
  version uuid not null references files.version on delete cascade,
  place int not null check (place between 0 and 99),
  person uuid not null references people.person,
  content_sealed bytea not null check (length(content_sealed) <= 1048576),
  primary key (version, place)
);
comment on table files.chunk is 'personal: the bytes of a kept file';
create index chunk_person on files.chunk (person);

-- Nothing is changed: what is new stands in the place of what was.
create table files.replacement (
  version uuid constraint version_replaced_once primary key references files.version on delete cascade,
  by_version uuid not null unique references files.version on delete cascade,
  file uuid not null references files.file,
  person uuid not null references people.person,
  by_person uuid not null references people.person,
  at timestamptz not null,
  constraint version_replaced_by_another check (version <> by_version)
);
comment on table files.replacement is 'personal: which version of a kept file took the place of which';
create index replacement_person on files.replacement (person);

-- What stays of a file that was removed: that it was, how large, when and by whom.
create table files.destruction (
  file uuid constraint file_removed_once primary key references files.file,
  person uuid not null references people.person,
  versions int not null check (versions > 0),
  bytes bigint not null check (bytes > 0),
  by_person uuid not null references people.person,
  at timestamptz not null
);
comment on table files.destruction is 'personal: when a person removed a kept file';
create index destruction_person on files.destruction (person);

-- To whom the person opened one file: the doctors of a clinic who treat her, one of them, or a trusted person.
create table files.share (
  id uuid primary key,
  file uuid not null,
  person uuid not null references people.person,
  -- Who put the file in: what somebody from 16 keeps alone is not hers to see who represents her, shared or not.
  put_by uuid not null,
  given_by uuid not null references people.person,
  organisation uuid references organisations.organisation,
  employment uuid references organisations.employment,
  -- The consent for care under which the clinic may see it: withdrawn, it ends the share, and no later one revives it.
  consent uuid references privacy.consent,
  trust uuid references people.trust on delete cascade,
  purpose text not null check (purpose = 'care'),
  from_at timestamptz not null,
  until timestamptz not null,
  -- The words that were shown and acknowledged, in the language in which they were read.
  shown text not null check (btrim(shown) <> ''),
  constraint share_has_one_recipient check ((organisation is null) <> (trust is null)
    and (organisation is null) = (consent is null) and (employment is null or organisation is not null)),
  constraint share_has_term check (until > from_at and until <= from_at + interval '366 days'),
  foreign key (file, person, put_by) references files.file (id, person, by_person)
);
comment on table files.share is 'personal: which file a person opened to whom, until when and by which words';
create index share_person on files.share (person);
create index share_file on files.share (file);
create index share_organisation on files.share (organisation);
create index share_trust on files.share (trust);

create table files.share_end (
  share uuid constraint share_ended_once primary key references files.share on delete cascade,
  by_person uuid not null references people.person,
  at timestamptz not null
);
comment on table files.share_end is 'personal: when a share was ended before its term, and by whom';

create function files.never_changed() returns trigger language plpgsql as $$
begin
  if kernel.is_destroying() then return new; end if;
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;
do $$
declare t text;
begin
  foreach t in array array['file', 'version', 'chunk', 'replacement', 'destruction', 'share', 'share_end'] loop
    execute format('create trigger never_changed before update on files.%I
      for each row execute function files.never_changed()', t);
    execute format('alter table files.%I enable row level security', t);
    execute format('alter table files.%I force row level security', t);
    execute format('grant select, insert on files.%I to shipa_app', t);
  end loop;
end $$;
-- Pieces go with their version; who may remove one is said below.
grant delete on files.version to shipa_app;

-- Whether the acting person keeps this file or acts for who does. What somebody from 16 put in alone is not opened by
-- who represents her (Health Code Art. 78(2)).
create function files.is_mine(owner uuid, put_by uuid) returns boolean language plpgsql stable as $$
begin
  return owner = any (kernel.persons()) and (owner = kernel.person() or put_by <> owner or not people.is_sixteen(owner));
end $$;

-- The walls ask each other, and each has walls of earlier modules behind it: these questions are put by functions, so
-- that a query is planned once and not again for every wall behind every wall.
create function files.my_trusts() returns uuid[] language plpgsql stable as $$
begin
  return array(select t.id from people.trust_view t where t.trusted = kernel.person());
end $$;
create function files.my_employments() returns uuid[] language plpgsql stable as $$
begin
  return array(select e.id from organisations.employment_view e where e.person = kernel.person());
end $$;
create function files.trust_holds(asked uuid, owner uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from people.trust_view t where t.id = asked and t.person = owner);
end $$;
create function files.consent_holds(asked uuid, owner uuid, clinic uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from privacy.consent_view c where c.id = asked and c.person = owner and c.organisation = clinic
    and c.purpose = 'care' and c.withdrawn_at is null and kernel.moment() < c.until);
end $$;
create function files.sees_share(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from files.share s where s.id = asked);
end $$;

-- Who has a share knows that it is there. The doctor it is for is asked of further by who knows of care relations.
create policy share_seen on files.share for select using (
  files.is_mine(person, put_by) or (select kernel.is_system())
  or (organisation = (select kernel.organisation()) and (select kernel.duty()) = 'doctor'
    and (employment is null or employment = any ((select files.my_employments())::uuid[])))
  or trust = any ((select files.my_trusts())::uuid[]));
create policy share_end_seen on files.share_end for select using (files.sees_share(share));

-- Shares in force now. The policies decide which rows stand in it for whom.
create view files.share_view with (security_invoker = true) as
  select s.id, s.file, s.person, s.organisation, s.employment, s.trust, s.from_at, s.until
  from files.share s
  where s.from_at <= kernel.moment() and kernel.moment() < s.until
    and not exists (select from files.share_end e where e.share = s.id)
    and (s.consent is null or files.consent_holds(s.consent, s.person, s.organisation))
    and (s.trust is null or files.trust_holds(s.trust, s.person));
grant select on files.share_view to shipa_app;
create function files.is_shared(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from files.share_view s where s.file = asked);
end $$;

create policy file_seen on files.file for select using (
  kernel.is_system() or files.is_mine(person, by_person) or files.is_shared(id));
create policy file_put on files.file for insert
  with check (by_person = kernel.person() and person = any (kernel.persons()));
-- Whether the acting person sees that the file is kept.
create function files.sees_file(asked uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from files.file f where f.id = asked);
end $$;
create policy replacement_seen on files.replacement for select using (files.sees_file(file));
create policy replacement_made on files.replacement for insert with check (by_person = kernel.person()
  and exists (select from files.file f where f.id = file and f.person = replacement.person and files.is_mine(f.person, f.by_person)));
-- A share opens the newest version alone.
create policy version_seen on files.version for select using (
  kernel.is_system() or files.is_mine(person, by_person)
  or (files.is_shared(file)
    and not exists (select from files.replacement r where r.version = version.id)));
create policy version_put on files.version for insert with check (files.is_mine(person, by_person));
create policy version_removed on files.version for delete using (files.is_mine(person, by_person)
  and exists (select from files.destruction d where d.file = version.file));
create policy chunk_seen on files.chunk for select
  using (exists (select from files.version v where v.id = version));
create policy chunk_put on files.chunk for insert with check (exists (
  select from files.version v where v.id = version and v.person = chunk.person and files.is_mine(v.person, v.by_person)));
create policy destruction_seen on files.destruction for select
  using (kernel.is_system() or (person = any (kernel.persons()) and files.sees_file(file)));
create policy destruction_made on files.destruction for insert with check (by_person = kernel.person()
  and exists (select from files.file f where f.id = file and f.person = destruction.person and files.is_mine(f.person, f.by_person)));
create policy share_given on files.share for insert with check (given_by = kernel.person()
  and exists (select from files.file f where f.id = file and f.person = share.person and files.is_mine(f.person, f.by_person))
  and (consent is null or files.consent_holds(consent, person, organisation))
  and (employment is null or exists (select from organisations.practitioner p
    where p.employment = share.employment and p.organisation = share.organisation))
  and (trust is null or files.trust_holds(trust, person)));
create policy share_ended on files.share_end for insert with check (by_person = kernel.person()
  and exists (select from files.share s where s.id = share and files.is_mine(s.person, s.put_by)));

-- One person's store is filled and emptied in turn (whoever removes takes the same lock): two windows cannot pass the
-- quota together, and nothing enters a file that is being removed. Who represents does not see all that is kept, so it
-- counts as the system, but only for whom the wall lets put in: nobody measures the store of another.
create function files.fits() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
  kept bigint;
begin
  if not files.is_mine(new.person, new.by_person) then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended('files ' || new.person, 0)), set_config('shipa.duty', 'system', true);
  select coalesce(sum(v.bytes), 0) into kept from files.version v where v.person = new.person;
  if exists (select from files.destruction d where d.file = new.file) then
    raise exception 'this file was removed' using errcode = 'integrity_constraint_violation',
      schema = tg_table_schema, table = tg_table_name, constraint = 'removed_file_is_gone';
  end if;
  if kept + new.bytes > files.quota() then
    raise exception 'this does not fit' using errcode = 'integrity_constraint_violation',
      schema = tg_table_schema, table = tg_table_name, constraint = 'file_fits_the_quota';
  end if;
  perform set_config('shipa.duty', duty_before, true);
  return new;
end $$;
revoke all on function files.fits() from public;
create trigger file_fits_the_quota before insert on files.version for each row execute function files.fits();

-- What a share opens, as its readers ask for it; the alias of the access rules is `r`.
create view files.shared_view with (security_invoker = true) as
  select s.id as share, s.file, v.id as version, s.person as patient, s.organisation, s.employment, s.trust, s.until,
    v.kind, v.dated_on, v.title_sealed, v.note_sealed, v.media_type, v.bytes, v.sha256_blind, v.at, v.by_person
  from files.share_view s join files.version v on v.file = s.file
  where not exists (select from files.replacement r where r.version = v.id);
grant select on files.shared_view to shipa_app;

-- For the migration of the module that knows who treats whom: a doctor for whom the condition does not hold sees no
-- share with a clinic. `condition` is an expression on the row `share`.
create function files.narrows_doctors(policy text, condition text) returns void language plpgsql as $$
begin
  execute format('create policy %I on files.share as restrictive for select using (organisation is null
    or files.is_mine(person, put_by) or (select kernel.is_system()) or (select kernel.is_destroying())
    or (%s))', policy, condition);
end $$;
revoke all on function files.narrows_doctors(text, text) from public;

-- Blocked data is hidden from everybody but the person: her store wherever it is shared, and with the medical record
-- of a clinic what she shared with it.
select privacy.hides_blocked('files.version', 'own-file', 'person', 'null::uuid', 'at');
select privacy.hides_blocked('files.share', 'own-file', 'person', 'organisation', 'from_at');
select privacy.hides_blocked('files.share', 'medical-record', 'person', 'organisation', 'from_at');

-- How it ends: what a file is and says goes whole; who opened it to whom is kept as long as other consents.
select kernel.holds('files.chunk', 'own-file', 't.person = $1', '(select v.at from files.version v where v.id = t.version)',
  'rows', sealed => '{content_sealed}');
select kernel.holds('files.replacement', 'own-file', 't.person = $1', 't.at', 'rows');
select kernel.holds('files.version', 'own-file', 't.person = $1', 't.at', 'rows', sealed => '{title_sealed,note_sealed}');
select kernel.holds('files.destruction', 'own-file', 't.person = $1', 't.at', 'ids');
select kernel.holds('files.file', 'own-file', 't.person = $1', 't.at', 'ids');
select kernel.holds('files.share_end', 'contract', 't.share in (select s.id from files.share s where s.person = $1)', 't.at', 'ids',
  organisation => '(select s.organisation from files.share s where s.id = t.share)');
select kernel.holds('files.share', 'contract', 't.person = $1 or t.given_by = $1', 't.until', 'ids',
  organisation => 't.organisation');
