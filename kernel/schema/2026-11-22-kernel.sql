-- What the gate itself keeps. No medical word in here.
create schema if not exists kernel;
grant usage on schema kernel to shipa_app;

-- Row-level context: set by the gate for one transaction; unset means nobody, and nobody sees no row.
create function kernel.account() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('shipa.account', true), '')::uuid $$;
create function kernel.person() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('shipa.person', true), '')::uuid $$;
create function kernel.persons() returns uuid[] language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('shipa.persons', true), ''), '{}')::uuid[] $$;
create function kernel.organisation() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('shipa.organisation', true), '')::uuid $$;
create function kernel.duty() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('shipa.duty', true), '') $$;
create function kernel.purpose() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('shipa.purpose', true), '') $$;
create function kernel.is_system() returns boolean language sql stable parallel safe as
  $$ select coalesce(current_setting('shipa.duty', true), '') = 'system' $$;

-- A key per person for sealed fields, wrapped by a key outside the database.
create table kernel.person_key (
  person uuid primary key,
  wrapped bytea not null,
  kek smallint not null,
  made_at timestamptz not null default clock_timestamp()
);
comment on table kernel.person_key is 'Wrapped key per person; destroying the row destroys every sealed field of that person.';
grant select, insert on kernel.person_key to shipa_app;

-- A write runs once per key; the second call gets the stored answer.
create table kernel.answer (
  caller text not null,
  key text not null check (length(key) between 8 and 200),
  act text not null,
  asked bytea not null,
  answer jsonb,
  at timestamptz not null,
  primary key (caller, key)
);
create index answer_at on kernel.answer (at);
grant select, insert, update, delete on kernel.answer to shipa_app;

-- Events and jobs are written in the act's own transaction; payloads hold ids only.
create table kernel.job (
  id bigint generated always as identity primary key,
  act text not null,
  event text,
  payload jsonb not null,
  key text unique,
  run_at timestamptz not null,
  attempts int not null default 0,
  last_error text,
  dead_at timestamptz,
  written_at timestamptz not null
);
create index job_due on kernel.job (run_at, id) where dead_at is null;
comment on table kernel.job is 'Work to be done after an act; a row with dead_at is the dead-letter list.';
grant select, insert, update, delete on kernel.job to shipa_app;

create function kernel.job_written() returns trigger language plpgsql as
  $$ begin perform pg_notify('shipa_job', ''); return null; end $$;
create trigger job_written after insert on kernel.job
  for each statement execute function kernel.job_written();
