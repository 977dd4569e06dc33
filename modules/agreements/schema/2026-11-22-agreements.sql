-- Legal documents, their editions, and who accepted which edition, how and when. Every step is a row that
-- is never changed: a correction is another edition, a withdrawal is another row.
create schema agreements;
grant usage on schema agreements to shipa_app;

create table agreements.document (
  id uuid primary key default gen_random_uuid(),
  -- Null: a document of the platform itself.
  organisation uuid references organisations.organisation,
  kind text not null,
  -- The stable public address of the document in force (PF-1.5).
  slug text not null constraint document_address_once unique,
  made_at timestamptz not null,
  constraint document_one_of_its_kind unique nulls not distinct (organisation, kind),
  constraint document_kind_of_its_owner check (case when organisation is null
    then kind in ('user-agreement', 'privacy-policy', 'personal-data-consent', 'staff-rules')
    else kind in ('offer', 'clinic-data-consent') end)
);

create table agreements.edition (
  id uuid primary key default gen_random_uuid(),
  document uuid not null references agreements.document,
  number int not null check (number > 0),
  title_kk text not null, title_ru text not null, title_en text,
  short_kk text not null, short_ru text not null, short_en text,
  text_kk text not null, text_ru text not null, text_en text,
  -- SHA-256 of each text as people see it, numbers filled in, and of the Kazakh and Russian pair.
  hash_kk bytea not null check (length(hash_kk) = 32),
  hash_ru bytea not null check (length(hash_ru) = 32),
  hash bytea not null check (length(hash) = 32),
  drafted_by uuid references accounts.account,
  drafted_at timestamptz not null,
  constraint edition_number_once unique (document, number),
  constraint edition_in_kazakh_and_russian check (
    btrim(title_kk) <> '' and btrim(title_ru) <> '' and btrim(short_kk) <> '' and btrim(short_ru) <> ''
    and btrim(text_kk) <> '' and btrim(text_ru) <> '')
);

-- The numbers of an edition. Whoever accepted it is served under these, whatever a later edition says.
create table agreements.parameter (
  edition uuid not null references agreements.edition,
  name text not null,
  value int not null check (value >= 0),
  unit text not null check (unit in ('minutes', 'hours', 'days', 'working-days', 'years', 'percent')),
  primary key (edition, name)
);

create table agreements.approval (
  edition uuid constraint approval_once primary key references agreements.edition,
  order_number text not null,
  order_date date not null,
  by_account uuid references accounts.account,
  at timestamptz not null
);

create table agreements.publication (
  edition uuid constraint publication_once primary key,
  at timestamptz not null,
  effective_from timestamptz not null,
  by_account uuid references accounts.account,
  constraint publication_after_approval foreign key (edition) references agreements.approval,
  -- An edition that takes force before people could read it binds nobody.
  constraint publication_before_force check (effective_from >= at)
);

create table agreements.acceptance (
  id uuid primary key,
  -- Only what was published can be accepted.
  edition uuid not null references agreements.publication,
  document uuid not null references agreements.document,
  organisation uuid references organisations.organisation,
  -- Who accepted: by the own account, or (null) at the desk or by phone without one.
  account uuid references accounts.account,
  person uuid not null references people.person,
  on_behalf_of uuid references people.person,
  way text not null check (way in ('tick', 'phone', 'messenger', 'desk-paper', 'first-payment', 'service')),
  at timestamptz not null,
  session uuid,
  address text not null,
  device text not null,
  lang text not null check (lang in ('kk', 'ru', 'en')),
  shown_hash bytea not null check (length(shown_hash) = 32),
  ticked text not null,
  confirmation text not null check (confirmation in ('password', 'step-up', 'none')),
  evidence jsonb not null,
  recorded_by uuid references accounts.account,
  constraint acceptance_for_another check (on_behalf_of <> person),
  -- PF-1.8.2: a tick signs only from a signed-in session that was confirmed again.
  constraint acceptance_by_tick_is_confirmed
    check (way <> 'tick' or (account is not null and session is not null and confirmation <> 'none'))
);
comment on table agreements.acceptance is 'personal: who accepted which edition of which document, with the evidence';
create index acceptance_account on agreements.acceptance (account, document);
create index acceptance_person on agreements.acceptance (person, document);
create index acceptance_on_behalf on agreements.acceptance (on_behalf_of, document) where on_behalf_of is not null;

create table agreements.acceptance_end (
  acceptance uuid primary key references agreements.acceptance,
  at timestamptz not null,
  why text not null check (why in ('consent-withdrawn'))
);
comment on table agreements.acceptance_end is 'personal: when an acceptance stopped to count';

-- The edition of a document that is in force at an instant; null before the first one.
create function agreements.in_force(d uuid, at timestamptz) returns uuid language sql stable as $$
  select e.id from agreements.edition e join agreements.publication p on p.edition = e.id
  where e.document = d and p.effective_from <= in_force.at
  order by p.effective_from desc, e.number desc limit 1
$$;

create function agreements.number_of(e uuid, n text) returns int language sql stable as $$
  select value from agreements.parameter where edition = e and name = n
$$;

create function agreements.kind_of(d uuid) returns text language sql stable as $$
  select kind from agreements.document where id = d
$$;

-- The platform's own documents belong to the organisation of kind `platform`.
create function agreements.is_own(o uuid) returns boolean language sql stable as $$
  select kernel.is_system() or (kernel.duty() in ('director', 'admin') and case when o is not null
    then o = kernel.organisation()
    else exists (select from organisations.organisation where id = kernel.organisation() and kind = 'platform') end)
$$;

create function agreements.never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;

do $$
declare t text;
begin
  foreach t in array array['document', 'edition', 'parameter', 'approval', 'publication', 'acceptance', 'acceptance_end'] loop
    execute format('create trigger never_changed before update or delete or truncate on agreements.%I
      for each statement execute function agreements.never_changed()', t);
    execute format('alter table agreements.%I enable row level security', t);
    execute format('alter table agreements.%I force row level security', t);
    execute format('grant select, insert on agreements.%I to shipa_app', t);
  end loop;
end $$;

create policy document_public on agreements.document for select using (true);
create policy document_own on agreements.document for insert with check (agreements.is_own(organisation));

-- Published editions are everybody's; a draft is seen only by those who may publish it.
create policy publication_public on agreements.publication for select using (true);
create policy edition_published on agreements.edition for select using (
  exists (select from agreements.publication p where p.edition = edition.id)
  or exists (select from agreements.document d where d.id = edition.document and agreements.is_own(d.organisation)));
create policy edition_drafted on agreements.edition for insert
  with check (exists (select from agreements.document d where d.id = document and agreements.is_own(d.organisation)));
create policy parameter_seen on agreements.parameter for select
  using (exists (select from agreements.edition e where e.id = edition));
create policy parameter_drafted on agreements.parameter for insert
  with check (exists (select from agreements.edition e join agreements.document d on d.id = e.document
    where e.id = edition and agreements.is_own(d.organisation)));
create policy approval_seen on agreements.approval for select
  using (exists (select from agreements.edition e where e.id = edition));
create policy approval_given on agreements.approval for insert
  with check (exists (select from agreements.edition e join agreements.document d on d.id = e.document
    where e.id = edition and agreements.is_own(d.organisation)));
create policy publication_made on agreements.publication for insert
  with check (exists (select from agreements.edition e join agreements.document d on d.id = e.document
    where e.id = edition and agreements.is_own(d.organisation)));

-- One sees what one accepted oneself or for whom one represents; a clinic sees its own contracts.
create policy acceptance_seen on agreements.acceptance for select using (
  account = kernel.account() or person = any (kernel.persons()) or on_behalf_of = any (kernel.persons())
  or organisation = kernel.organisation() or kernel.is_system());
create policy acceptance_given on agreements.acceptance for insert with check (
  kernel.is_system()
  or (account = kernel.account() and person = kernel.person()
    and (on_behalf_of is null or on_behalf_of = any (kernel.persons())))
  or (way <> 'tick' and account is null and organisation = kernel.organisation() and kernel.duty() is not null));
create policy acceptance_end_seen on agreements.acceptance_end for select
  using (exists (select from agreements.acceptance a where a.id = acceptance));
create policy acceptance_ended on agreements.acceptance_end for insert
  with check (exists (select from agreements.acceptance a where a.id = acceptance));

-- For a later module that must write in the very transaction of an acceptance: its function then runs after
-- each one, whichever way it came.
create function agreements.with_each_acceptance(run regproc) returns void language plpgsql as $$
begin
  execute format('create trigger %I after insert on agreements.acceptance for each row execute function %s()', run, run);
end $$;
revoke all on function agreements.with_each_acceptance(regproc) from public;
