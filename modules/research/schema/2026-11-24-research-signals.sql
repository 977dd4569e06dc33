-- Surveillance: how many visits a day under which group of diagnoses, without a person in it, and what stood out.
create table research.signal_count (
  organisation uuid not null references organisations.organisation,
  day date not null,
  city text not null,
  age_band text not null,
  sex text not null,
  -- Three characters of ICD-10.
  diagnosis text not null check (diagnosis ~ '^[A-Z]\d\d$'),
  visits int not null check (visits > 0),
  primary key (organisation, diagnosis, day, city, age_band, sex)
);
comment on table research.signal_count is
  'The de-identified daily stream: visits of those who agreed to research, counted by the system; small cells are never shown.';

create table research.signal (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  diagnosis text not null,
  -- Monday of the week that stood out.
  week date not null,
  method text not null check (method in ('ears-c2', 'farrington')),
  observed int not null check (observed >= 5),
  expected double precision not null,
  threshold double precision not null,
  found_at timestamptz not null,
  constraint signal_once unique (organisation, diagnosis, week, method)
);

create table research.signal_assessment (
  signal uuid constraint signal_assessed_once primary key references research.signal,
  outcome text not null check (outcome in ('real', 'artefact', 'watched')),
  -- What was found out, without a word about anybody.
  says text not null check (btrim(says) <> ''),
  by_employment uuid not null references organisations.employment,
  at timestamptz not null
);

do $$
declare t text;
begin
  foreach t in array array['signal_count', 'signal', 'signal_assessment'] loop
    execute format('alter table research.%I enable row level security', t);
    execute format('alter table research.%I force row level security', t);
    execute format('grant select, insert on research.%I to shipa_app', t);
    if t <> 'signal_count' then
      execute format('create trigger never_changed before update or delete or truncate on research.%I
        for each statement execute function research.never_changed()', t);
    end if;
  end loop;
end $$;
-- Notes are signed days after the visit, and consents are withdrawn: the last fortnight is counted anew each night.
grant delete on research.signal_count to shipa_app;

create policy signal_count_seen on research.signal_count for select using (kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() in ('researcher', 'director', 'auditor')));
create policy signal_counted on research.signal_count for insert with check (kernel.is_system());
create policy signal_counted_anew on research.signal_count for delete using (kernel.is_system());
create policy signal_seen on research.signal for select using (kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() in ('researcher', 'director', 'auditor')));
create policy signal_found on research.signal for insert with check (kernel.is_system());
create policy signal_assessment_seen on research.signal_assessment for select
  using (exists (select from research.signal s where s.id = signal));
create policy signal_assessed on research.signal_assessment for insert with check (
  kernel.is_system() or (kernel.duty() in ('researcher', 'director') and research.acts_as(by_employment)
    and exists (select from research.signal s where s.id = signal and s.organisation = kernel.organisation())));

-- From here on each run plans the next.
insert into kernel.job (act, payload, key, run_at, written_at)
  values ('watch-visits', '{}', 'watch-visits first', '2026-11-25T04:00:00+05:00', '2026-11-24T00:00:00+05:00');
