-- Articles for people with pictures, sound and film. An edition is written, reviewed by somebody who did not write
-- it, published, withdrawn: every step is a row that is never changed; a correction is another edition.
create schema if not exists library;
grant usage on schema library to shipa_app;

create function library.never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;

-- Who edits for an organisation by a duty.
create function library.is_editor(o uuid) returns boolean language sql stable as $$
  select kernel.is_system() or (o = kernel.organisation() and kernel.duty() in ('director', 'doctor', 'admin'))
$$;

-- A practitioner whose documents stand verified writes for whoever keeps the directory, employed or not (DR-0b).
create function library.practises_with(o uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from directory.verification_view v where v.person = kernel.person() and v.organisation = o
    and directory.stands(v.id, kernel.moment()));
end $$;
create function library.is_writer(o uuid) returns boolean language sql stable as $$
  select library.is_editor(o) or library.practises_with(o)
$$;

create table library.section (
  id text primary key,
  place int not null unique,
  name_kk text not null, name_ru text not null, name_en text not null
);
insert into library.section (id, place, name_kk, name_ru, name_en) values
  ('prevention', 1, 'Аурудың алдын алу', 'Профилактика', 'Prevention'),
  ('symptoms', 2, 'Белгілер: қашан дәрігерге бару керек', 'Симптомы: когда идти к врачу', 'Symptoms: when to see a doctor'),
  ('preparation', 3, 'Қабылдау мен тексеруге дайындық', 'Подготовка к приёму и обследованию', 'Preparing for a visit or a test'),
  ('children', 4, 'Балалар денсаулығы', 'Здоровье детей', 'Children''s health'),
  ('living-with', 5, 'Аурумен өмір сүру', 'Жизнь с болезнью', 'Living with an illness'),
  ('services', 6, 'Қызмет туралы', 'Об услугах', 'About the services');
grant select on library.section to shipa_app;

create table library.media (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  -- Of the bytes as they are kept: the stable address.
  hash bytea not null check (length(hash) = 32),
  kind text not null check (kind in ('picture', 'audio', 'video')),
  type text not null check (type in ('image/jpeg', 'image/png', 'image/webp', 'audio/mpeg', 'audio/ogg', 'audio/mp4',
    'audio/wav', 'video/mp4', 'video/webm')),
  size int not null check (size > 0),
  -- What stands in the place of a picture for whoever does not see it; the name of a sound or a film.
  alt_kk text not null check (btrim(alt_kk) <> ''), alt_ru text not null check (btrim(alt_ru) <> ''), alt_en text,
  transcript_kk text, transcript_ru text, transcript_en text,
  -- Whose work it is and by what right it is shown.
  source text not null check (btrim(source) <> ''),
  people text not null check (people in ('nobody', 'by-consent')),
  at timestamptz not null,
  by_account uuid references accounts.account,
  constraint media_once unique (organisation, hash),
  constraint media_kind_of_its_type check (type like case kind when 'picture' then 'image/%' else kind || '/%' end),
  constraint media_within_bound check (size <= case kind when 'picture' then 5000000 when 'audio' then 20000000 else 50000000 end),
  constraint media_heard_is_also_read check (kind = 'picture' or (btrim(coalesce(transcript_kk, '')) <> ''
    and btrim(coalesce(transcript_ru, '')) <> ''))
);
create index media_hash on library.media (hash);

-- In rows small enough that a film is read, and sent, part by part.
create table library.media_part (
  media uuid not null references library.media,
  at int not null check (at >= 0),
  bytes bytea not null check (length(bytes) between 1 and 1048576),
  primary key (media, at)
);
alter table library.media_part alter column bytes set storage external;

create table library.media_consent (
  media uuid not null references library.media,
  consent uuid not null references privacy.consent,
  primary key (media, consent)
);
comment on table library.media_consent is 'personal: by whose consent somebody can be recognised in a picture, a sound or a film';

-- A consent to publication given to this organisation that stands now. Its row is behind the wall of the person, and
-- FORCE makes the owner obey it, so this acts as the system for its own query alone, for who edits there and nobody else.
create function library.is_consented(c uuid, o uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
  stands boolean;
begin
  if library.is_editor(o) is not true then
    return false;
  end if;
  perform set_config('shipa.duty', 'system', true);
  select exists (select from privacy.consent_view v where v.id = c and v.organisation = o and v.purpose = 'publication'
    and v.from_at <= kernel.moment() and v.until > kernel.moment() and v.withdrawn_at is null) into stands;
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
  return stands;
end $$;
revoke all on function library.is_consented(uuid, uuid) from public;
grant execute on function library.is_consented(uuid, uuid) to shipa_app;

-- Shown only while each who can be recognised in it consents (CL-2.3).
create function library.may_be_shown(m uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
  shown boolean;
begin
  perform set_config('shipa.duty', 'system', true);
  select x.people = 'nobody' or (exists (select from library.media_consent c where c.media = m)
      and not exists (select from library.media_consent c where c.media = m
        and not library.is_consented(c.consent, x.organisation)))
    from library.media x where x.id = m into shown;
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
  return coalesce(shown, false);
end $$;
revoke all on function library.may_be_shown(uuid) from public;
grant execute on function library.may_be_shown(uuid) to shipa_app;

create function library.media_is_consented() returns trigger language plpgsql as $$
begin
  if not library.is_consented(new.consent, (select m.organisation from library.media m where m.id = new.media)) then
    raise exception 'nobody has consented to its publication' using errcode = 'check_violation',
      constraint = 'media_people_by_consent';
  end if;
  return new;
end $$;
create trigger media_is_consented before insert on library.media_consent
  for each row execute function library.media_is_consented();

create table library.article (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  slug text not null constraint article_address_once unique
    check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and slug not in ('edit', 'write')),
  section text not null references library.section,
  made_at timestamptz not null
);

create table library.article_edition (
  id uuid primary key,
  article uuid not null references library.article,
  number int not null check (number > 0),
  title_kk text not null, title_ru text not null, title_en text,
  summary_kk text not null, summary_ru text not null, summary_en text,
  text_kk text not null, text_ru text not null, text_en text,
  -- One a line: what was read, by whom it was published, of which date.
  sources text not null constraint article_names_its_sources check (btrim(sources) <> ''),
  cover uuid references library.media,
  -- By a duty, or under a verification of the directory.
  author uuid references organisations.employment,
  practitioner uuid references directory.verification,
  drafted_at timestamptz not null,
  unique (id, article),
  constraint article_has_one_author check (num_nonnulls(author, practitioner) = 1),
  constraint article_edition_number_once unique (article, number),
  constraint article_in_kazakh_and_russian check (btrim(title_kk) <> '' and btrim(title_ru) <> ''
    and btrim(summary_kk) <> '' and btrim(summary_ru) <> '' and btrim(text_kk) <> '' and btrim(text_ru) <> ''
    and num_nonnulls(title_en, summary_en, text_en) in (0, 3)),
  search_kk text generated always as (catalogue.searchable(title_kk || ' ' || summary_kk || ' ' || text_kk)) stored,
  search_ru text generated always as (catalogue.searchable(title_ru || ' ' || summary_ru || ' ' || text_ru)) stored,
  search_en text generated always as (catalogue.searchable(
    coalesce(title_en, title_ru) || ' ' || coalesce(summary_en, summary_ru) || ' ' || coalesce(text_en, text_ru))) stored
);

-- A published text is read again when its term is over; each reading is a row.
create table library.review (
  id uuid primary key,
  edition uuid not null references library.article_edition,
  verdict text not null check (verdict in ('passed', 'returned')),
  reviewer uuid references organisations.employment,
  practitioner uuid references directory.verification,
  at timestamptz not null,
  due date,
  note text not null,
  unique (id, edition, verdict),
  constraint review_has_one_reviewer check (num_nonnulls(reviewer, practitioner) = 1),
  constraint review_tells_its_end check ((verdict = 'passed') = (due is not null)),
  constraint review_ends_later check (due > (at at time zone 'Asia/Almaty')::date
    and due <= (at at time zone 'Asia/Almaty')::date + 1100),
  constraint returned_with_a_reason check (verdict = 'passed' or btrim(note) <> '')
);
create index review_edition on library.review (edition, at);

create table library.publication (
  edition uuid constraint article_published_once primary key,
  article uuid not null references library.article,
  review uuid not null,
  verdict text not null default 'passed' check (verdict = 'passed'),
  at timestamptz not null,
  by_account uuid references accounts.account,
  constraint publication_after_review foreign key (review, edition, verdict)
    references library.review (id, edition, verdict),
  constraint publication_of_its_own_article foreign key (edition, article) references library.article_edition (id, article)
);
create index publication_article on library.publication (article, at);

create table library.withdrawal (
  edition uuid constraint article_withdrawn_once primary key references library.publication,
  reason_kk text not null check (btrim(reason_kk) <> ''),
  reason_ru text not null check (btrim(reason_ru) <> ''),
  at timestamptz not null,
  by_account uuid references accounts.account
);

do $$
declare t text;
begin
  foreach t in array array['media', 'media_part', 'media_consent', 'article', 'article_edition', 'review', 'publication', 'withdrawal'] loop
    if t not in ('media', 'media_part') then
      execute format('create trigger never_changed before update or delete or truncate on library.%I
        for each statement execute function library.never_changed()', t);
    end if;
    execute format('alter table library.%I enable row level security', t);
    execute format('alter table library.%I force row level security', t);
    execute format('grant select, insert on library.%I to shipa_app', t);
  end loop;
end $$;
grant delete on library.media_part to shipa_app;

-- When a consent ends, what is seen and what is said of a person, or by her, goes: the bytes and the words.
create trigger never_changed before delete or truncate on library.media
  for each statement execute function library.never_changed();
grant update (alt_kk, alt_ru, alt_en, transcript_kk, transcript_ru, transcript_en) on library.media to shipa_app;

-- Who wrote or reviewed, by a duty or under a verification; null where the caller may not know.
create function library.person_of(employment uuid, verification uuid) returns uuid language plpgsql stable as $$
begin
  return coalesce((select e.person from organisations.employment_view e where e.id = $1),
    (select v.person from directory.verification_view v where v.id = $2));
end $$;

-- Whoever reviews is a doctor of the same organisation, or a practitioner who stands verified with it, and another
-- person than the author. What people read is withdrawn, not returned: a review and a publication at once take turns.
create function library.reviewed_by_another() returns trigger language plpgsql as $$
declare
  e library.article_edition;
  o uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.edition::text, 25));
  select * into e from library.article_edition where id = new.edition;
  select a.organisation into o from library.article a where a.id = e.article;
  if not (exists (select from organisations.employment_view r
        where r.id = new.reviewer and r.organisation = o and r.duty = 'doctor')
      or exists (select from directory.verification_view v
        where v.id = new.practitioner and v.organisation = o and directory.stands(v.id, new.at)))
    or library.person_of(new.reviewer, new.practitioner) = library.person_of(e.author, e.practitioner) then
    raise exception 'not reviewed by another doctor' using errcode = 'check_violation', constraint = 'review_by_another_doctor';
  end if;
  if new.verdict = 'returned' and exists (select from library.publication p where p.edition = new.edition) then
    raise exception 'people read it already' using errcode = 'check_violation', constraint = 'returned_before_publication';
  end if;
  return new;
end $$;
create trigger reviewed_by_another before insert on library.review
  for each row execute function library.reviewed_by_another();

create function library.published_by_last_review() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.edition::text, 25));
  if new.review is distinct from
      (select v.id from library.review v where v.edition = new.edition order by v.at desc, v.id limit 1) then
    raise exception 'the last review did not pass it'
      using errcode = 'check_violation', constraint = 'publication_by_last_review';
  end if;
  return new;
end $$;
create trigger published_by_last_review before insert on library.publication
  for each row execute function library.published_by_last_review();

-- What is published is everybody's; drafts stay in the house that writes them.
create policy publication_public on library.publication for select using (true);
create policy publication_made on library.publication for insert with check (exists (select from library.article a
  where a.id = article and library.is_editor(a.organisation) and (kernel.is_system() or kernel.duty() in ('director', 'admin'))));
create policy withdrawal_public on library.withdrawal for select using (true);
create policy withdrawal_made on library.withdrawal for insert with check (exists (select from library.publication p
  join library.article a on a.id = p.article where p.edition = withdrawal.edition and library.is_editor(a.organisation)));
create policy article_published on library.article for select using (
  exists (select from library.publication p where p.article = article.id) or library.is_writer(organisation));
create policy article_begun on library.article for insert with check (library.is_writer(organisation));
create policy edition_published on library.article_edition for select using (
  exists (select from library.publication p where p.edition = article_edition.id)
    and not exists (select from library.withdrawal w where w.edition = article_edition.id)
  or exists (select from library.article a where a.id = article and library.is_writer(a.organisation)));
-- Nobody writes or reviews under the name of another.
create policy edition_drafted on library.article_edition for insert with check (kernel.is_system()
  or exists (select from library.article a join organisations.employment_view w on w.organisation = a.organisation
    where a.id = article_edition.article and library.is_editor(a.organisation)
      and w.id = article_edition.author and w.person = kernel.person())
  or exists (select from library.article a join directory.verification_view v on v.organisation = a.organisation
    where a.id = article_edition.article and v.id = article_edition.practitioner and v.person = kernel.person()
      and directory.stands(v.id, kernel.moment())));
create policy review_seen on library.review for select
  using (exists (select from library.article_edition e where e.id = edition));
create policy review_made on library.review for insert with check (kernel.is_system() or (kernel.duty() = 'doctor'
    and exists (select from library.article_edition e join library.article a on a.id = e.article
      join organisations.employment_view w on w.organisation = a.organisation
      where e.id = review.edition and a.organisation = kernel.organisation()
        and w.id = review.reviewer and w.person = kernel.person()))
  or exists (select from library.article_edition e join library.article a on a.id = e.article
    join directory.verification_view v on v.organisation = a.organisation
    where e.id = review.edition and v.id = review.practitioner and v.person = kernel.person()));

create policy media_shown on library.media for select using (library.is_editor(organisation) or people = 'nobody'
  or library.may_be_shown(id));
create policy media_added on library.media for insert with check (library.is_editor(organisation));
create policy media_words_forgotten on library.media for update using (kernel.is_system());
create policy media_part_shown on library.media_part for select
  using (kernel.is_system() or library.may_be_shown(media));
create policy media_part_added on library.media_part for insert
  with check (exists (select from library.media m where m.id = media and library.is_editor(m.organisation)));
create policy media_part_removed on library.media_part for delete using (kernel.is_system());
create policy media_consent_seen on library.media_consent for select using (kernel.is_system()
  or exists (select from privacy.consent_view v where v.id = consent and v.person = any (kernel.persons()))
  or exists (select from library.media m where m.id = media and library.is_editor(m.organisation)));
create policy media_consent_named on library.media_consent for insert
  with check (exists (select from library.media m where m.id = media and library.is_editor(m.organisation)));

select kernel.holds('library.media_consent', 'contract', 't.consent in (select v.id from privacy.consent_view v where v.person = $1)',
  '(select m.at from library.media m where m.id = t.media)', 'ids',
  organisation => '(select m.organisation from library.media m where m.id = t.media)');
