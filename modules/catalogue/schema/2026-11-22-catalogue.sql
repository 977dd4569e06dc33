-- Reference data. Every row says where it comes from and as of when, because law and lists change.
create schema catalogue;
grant usage on schema catalogue to shipa_app;

create table catalogue.calendar_day (
  day date primary key,
  kind text not null check (kind in ('holiday', 'day-off', 'working')),
  kk text not null, ru text not null, en text not null,
  source text not null,
  source_date date not null
);
comment on table catalogue.calendar_day is 'Exceptions of the working calendar of Kazakhstan; other days follow the week.';

create table catalogue.city (
  id text primary key,
  kk text not null, ru text not null, en text not null,
  kato text,
  source text not null,
  source_date date not null
);

-- Words as people type them: small letters, Kazakh letters as those who have no Kazakh keyboard write them,
-- everything else a space; begins with a space, so that the beginning of any word can be found. The letters are
-- listed, because lower() knows no Cyrillic in a database of the C locale.
create function catalogue.searchable(words text) returns text language sql immutable parallel safe as $$
  select ' ' || regexp_replace(translate(lower(words),
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁӘҒҚҢӨҰҮҺІәғқңөұүһіёй',
    'абвгдежзииклмнопрстуфхцчшщъыьэюяеагкноуухиагкноуухиеи'), '[^a-z0-9а-я]+', ' ', 'g')
$$;

-- Patterns for `searchable like all (…)`: each word typed must begin some word of the text.
create function catalogue.word_patterns(words text) returns text[] language sql immutable parallel safe as $$
  select array(select '% ' || word || '%' from unnest(string_to_array(trim(catalogue.searchable(words)), ' ')) word where word <> '')
$$;

create table catalogue.speciality (
  id text primary key,
  kk text not null, ru text not null, en text not null,
  -- What people call it and what they come with; found by search, shown nowhere.
  also text not null default '',
  search text generated always as (catalogue.searchable(kk || ' ' || ru || ' ' || en || ' ' || also)) stored,
  source text not null,
  source_date date not null
);

create table catalogue.language (
  id text primary key,
  kk text not null, ru text not null, en text not null,
  source text not null,
  source_date date not null
);

create table catalogue.icd10 (
  code text primary key,
  kk text not null, ru text not null, en text not null,
  search text generated always as (catalogue.searchable(code || ' ' || kk || ' ' || ru || ' ' || en)) stored,
  source text not null,
  source_date date not null
);

create function catalogue.is_working_day(d date) returns boolean language sql stable as $$
  select coalesce((select kind = 'working' from catalogue.calendar_day where day = d), extract(isodow from d) < 6)
$$;

grant select on all tables in schema catalogue to shipa_app;
