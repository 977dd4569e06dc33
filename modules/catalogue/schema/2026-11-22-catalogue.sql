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

create table catalogue.speciality (
  id text primary key,
  kk text not null, ru text not null, en text not null,
  source text not null,
  source_date date not null
);

create table catalogue.icd10 (
  code text primary key,
  kk text not null, ru text not null, en text not null,
  source text not null,
  source_date date not null
);

create function catalogue.is_working_day(d date) returns boolean language sql stable as $$
  select coalesce((select kind = 'working' from catalogue.calendar_day where day = d), extract(isodow from d) < 6)
$$;

grant select on all tables in schema catalogue to shipa_app;
