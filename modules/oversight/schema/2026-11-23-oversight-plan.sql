-- DR-8: what is looked at by plan, what was found, what harm it could do and what is done about it.
create table oversight.control (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  number int generated always as identity,
  what text not null check (btrim(what) <> ''),
  kind text not null check (kind in ('inside', 'outside')),
  -- Who looks: a member of staff, or an auditor from outside by name.
  who text not null check (btrim(who) <> ''),
  due_on date not null,
  planned_by uuid not null references organisations.employment,
  planned_at timestamptz not null
);
comment on table oversight.control is 'Planned controls of the protection of data; the clock of each runs in deadlines.';

create table oversight.control_finding (
  control uuid constraint control_found_once primary key references oversight.control,
  found text not null check (btrim(found) <> ''),
  -- The harm that what was found could do to people.
  harm text not null check (harm in ('none', 'low', 'medium', 'high')),
  measure text not null,
  by_employment uuid not null references organisations.employment,
  at timestamptz not null,
  constraint harm_has_a_measure check (harm = 'none' or btrim(measure) <> '')
);

create function oversight.control_stays() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;
do $$
declare t text;
begin
  foreach t in array array['control', 'control_finding'] loop
    execute format('alter table oversight.%I enable row level security', t);
    execute format('alter table oversight.%I force row level security', t);
    execute format('grant select, insert on oversight.%I to shipa_app', t);
    execute format('create trigger control_stays before update or delete or truncate on oversight.%I
      for each statement execute function oversight.control_stays()', t);
  end loop;
end $$;
create policy control_seen on oversight.control for select using (kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() in ('officer', 'director', 'auditor')));
create policy control_planned on oversight.control for insert
  with check (organisation = kernel.organisation() and kernel.duty() = 'officer');
create policy control_finding_seen on oversight.control_finding for select
  using (exists (select from oversight.control c where c.id = control));
create policy control_finding_written on oversight.control_finding for insert
  with check (kernel.duty() = 'officer' and exists (select from oversight.control c where c.id = control));
