-- Registries and scientific projects: what is studied, by which protocol, at which clinics, and who takes part by
-- a signed agreement. Who stands behind a code is known to the person and to the curators of the clinic alone.
create schema research;
grant usage on schema research to shipa_app;

create table research.project (
  id uuid primary key,
  -- Who leads it.
  organisation uuid not null references organisations.organisation,
  kind text not null check (kind in ('observation', 'marketing', 'support', 'laboratory', 'registry')),
  title_kk text not null, title_ru text not null, title_en text not null,
  -- Who may take part, in words: nobody is chosen by a machine from records.
  eligible_kk text not null, eligible_ru text not null, eligible_en text not null,
  sponsor text not null references privacy.recipient,
  registered_by uuid not null references organisations.employment,
  registered_at timestamptz not null
);
comment on table research.project is 'A project or a registry; anybody may know that it exists (PF-1.7d).';

-- What people are told and asked, and what is gathered when. Another version is another row.
create table research.protocol (
  id uuid primary key,
  project uuid not null references research.project,
  version int not null check (version > 0),
  number text not null,
  sheet_kk text not null, sheet_ru text not null, sheet_en text not null,
  -- SHA-256 of the sheet in Kazakh and Russian: what an agreement is signed to.
  hash bytea not null check (length(hash) = 32),
  -- Forms and visits, as plan.ts reads them.
  plan jsonb not null,
  written_by uuid not null references organisations.employment,
  written_at timestamptz not null,
  constraint protocol_version_once unique (project, version),
  unique (id, project),
  unique (id, hash)
);

-- The decision of the commission on bioethics; when it is prolonged, another row.
create table research.approval (
  id uuid primary key,
  protocol uuid not null references research.protocol,
  commission text not null,
  number text not null,
  decided_on date not null,
  until date not null,
  entered_by uuid not null references organisations.employment,
  entered_at timestamptz not null,
  constraint approval_ends_after_it_begins check (until >= decided_on)
);
create index approval_protocol on research.approval (protocol);

create table research.site (
  id uuid primary key,
  project uuid not null references research.project,
  organisation uuid not null references organisations.organisation,
  proposed_by uuid not null references organisations.employment,
  proposed_at timestamptz not null,
  constraint site_once unique (project, organisation),
  unique (id, project, organisation)
);

create table research.site_approval (
  site uuid constraint site_approved_once primary key references research.site,
  order_number text not null,
  by_employment uuid not null references organisations.employment,
  at timestamptz not null
);

-- Who at the clinic knows the people behind the codes, and until when.
create table research.curator (
  id uuid primary key,
  site uuid not null references research.site_approval,
  employment uuid not null references organisations.employment,
  from_on date not null,
  until date not null,
  named_by uuid not null references organisations.employment,
  at timestamptz not null,
  constraint curator_once unique (site, employment, from_on),
  constraint curator_ends_after_beginning check (until >= from_on)
);
create index curator_employment on research.curator (employment);

create table research.project_end (
  project uuid constraint project_ends_once primary key references research.project,
  reason text not null,
  by_employment uuid not null references organisations.employment,
  at timestamptz not null
);

-- The key between a code and a person.
create table research.enrolment (
  id uuid primary key,
  project uuid not null,
  site uuid not null,
  organisation uuid not null,
  person uuid not null references people.person,
  by_person uuid not null references people.person,
  -- From this day what a representative signed counts no more.
  adult_on date not null,
  at timestamptz not null,
  foreign key (site, project, organisation) references research.site (id, project, organisation),
  constraint enrolled_once unique (project, person),
  unique (id, project)
);
comment on table research.enrolment is 'personal: who takes part in which project; the key of the codes';
create index enrolment_person on research.enrolment (person);
create index enrolment_site on research.enrolment (site);

-- What whoever leads the project sees of somebody: a code.
create table research.participant (
  id uuid primary key references research.enrolment,
  project uuid not null,
  site uuid not null references research.site,
  code text not null,
  -- Days are counted from it; the extract holds no date.
  day_zero date not null,
  constraint code_once_in_a_project unique (project, code),
  foreign key (id, project) references research.enrolment (id, project)
);
comment on table research.participant is 'personal: participants by code';

create table research.agreement (
  id uuid primary key,
  enrolment uuid not null,
  project uuid not null,
  protocol uuid not null,
  hash bytea not null,
  signed_by uuid not null references people.person,
  -- A child who can understand was asked and agrees too.
  assent boolean not null,
  at timestamptz not null,
  foreign key (enrolment, project) references research.enrolment (id, project),
  foreign key (protocol, project) references research.protocol (id, project),
  -- Signed is exactly the text of that version.
  constraint agreement_to_that_very_text foreign key (protocol, hash) references research.protocol (id, hash),
  constraint agreed_once_to_a_version unique (enrolment, protocol, signed_by)
);
comment on table research.agreement is 'personal: who agreed to which version of a protocol';

-- Who confirmed it stands in the journal: whoever leads the project reads these rows and knows codes alone.
create table research.leaving (
  enrolment uuid constraint left_once primary key references research.enrolment,
  at timestamptz not null,
  -- What it did, as it was shown before: the numbers of consequences.
  did jsonb not null
);
comment on table research.leaving is 'personal: that a participant left a project and what that did';

-- One saved state of a form; a correction is another version with its reason.
create table research.entry (
  id uuid primary key,
  enrolment uuid not null,
  project uuid not null,
  protocol uuid not null,
  visit text not null,
  form text not null,
  version int not null check (version > 0),
  answers_sealed bytea not null,
  reason_sealed bytea,
  -- Null: the participant or who represents her, in the own cabinet.
  by_employment uuid references organisations.employment,
  at timestamptz not null,
  foreign key (enrolment, project) references research.enrolment (id, project),
  foreign key (protocol, project) references research.protocol (id, project),
  constraint entry_version_once unique (enrolment, visit, form, version),
  constraint correction_has_reason check ((version = 1) = (reason_sealed is null))
);
comment on table research.entry is 'personal: what was gathered of a participant';

create table research.sign_off (
  entry uuid constraint signed_off_once primary key references research.entry,
  by_employment uuid not null references organisations.employment,
  at timestamptz not null
);
comment on table research.sign_off is 'personal: which forms of participants a curator answers for';

-- Questions and answers are of a closed list: nobody writes about a person in them.
create table research.query (
  id uuid primary key,
  entry uuid not null references research.entry,
  field text not null,
  asks text not null check (asks in ('missing', 'unlikely', 'contradicts', 'unit', 'source')),
  by_employment uuid not null references organisations.employment,
  at timestamptz not null
);
comment on table research.query is 'personal: doubts about what was gathered of participants';
create index query_entry on research.query (entry);

create table research.query_answer (
  query uuid constraint query_answered_once primary key references research.query,
  outcome text not null check (outcome in ('corrected', 'confirmed', 'unknown')),
  by_employment uuid not null references organisations.employment,
  at timestamptz not null
);
comment on table research.query_answer is 'personal: what became of a doubt about a participant''s form';

create table research.query_end (
  query uuid constraint query_closed_once primary key references research.query_answer,
  by_employment uuid not null references organisations.employment,
  at timestamptz not null
);
comment on table research.query_end is 'personal: doubts about participants'' forms that are over';

-- De-identified rows for the sponsor: asked for by the researcher, made by the system.
create table research.extract (
  id uuid primary key,
  project uuid not null references research.project,
  asked_by uuid not null references organisations.employment,
  asked_at timestamptz not null
);

create table research.extract_file (
  extract uuid constraint extract_made_once primary key references research.extract,
  content bytea not null,
  sha256 bytea not null check (length(sha256) = 32),
  people int not null,
  -- Participants without a standing consent to research, or whom the register of recipients stopped.
  left_out int not null,
  made_at timestamptz not null
);

create table research.extract_member (
  extract uuid not null references research.extract_file,
  enrolment uuid not null references research.enrolment,
  primary key (extract, enrolment)
);
comment on table research.extract_member is 'personal: whose answers went to the sponsor under a code';
create index extract_member_enrolment on research.extract_member (enrolment);

-- The protocol by which a project works today: the newest that a commission has approved until today or longer.
create function research.in_force(wanted uuid) returns uuid language sql stable as $$
  select p.id from research.protocol p join research.approval a on a.protocol = p.id
    where p.project = wanted and kernel.today() between a.decided_on and a.until order by p.version desc limit 1
$$;

create function research.curates(wanted uuid) returns boolean language sql stable as $$
  select exists (select from research.curator c join organisations.employment_view e on e.id = c.employment
    where c.site = wanted and e.person = kernel.person() and e.organisation = kernel.organisation()
      and e.duty = kernel.duty() and kernel.today() between c.from_on and c.until)
$$;

create function research.leads(wanted uuid) returns boolean language sql stable as $$
  select exists (select from research.project p where p.id = wanted and p.organisation = kernel.organisation()
    and kernel.duty() = 'researcher')
$$;

-- The agreement to a version counts today: signed by the person, or by who represents her while she is a child.
create function research.has_agreed(wanted uuid, version uuid) returns boolean language sql stable as $$
  select exists (select from research.agreement a join research.enrolment e on e.id = a.enrolment
    where a.enrolment = wanted and a.protocol = version and (a.signed_by = e.person or kernel.today() < e.adult_on))
$$;

create function research.protocol_judged() returns trigger language plpgsql as $$
begin
  if exists (select from research.project_end e where e.project = new.project) then
    raise exception 'the project is over' using errcode = 'integrity_constraint_violation', constraint = 'project_goes_on';
  end if;
  return new;
end $$;
create trigger protocol_judged before insert on research.protocol for each row execute function research.protocol_judged();

create function research.curator_judged() returns trigger language plpgsql as $$
begin
  if not exists (select from organisations.employment_view e join research.site s on s.organisation = e.organisation
      where e.id = new.employment and s.id = new.site and e.duty in ('researcher', 'doctor')
        and (e.ends_on is null or e.ends_on >= new.until)) then
    raise exception 'a curator is a doctor or researcher of the clinic, no longer than employed'
      using errcode = 'integrity_constraint_violation', constraint = 'curator_is_of_the_site';
  end if;
  return new;
end $$;
create trigger curator_judged before insert on research.curator for each row execute function research.curator_judged();

create function research.enrolment_judged() returns trigger language plpgsql as $$
begin
  -- The end of a project and an enrolment stand in line.
  perform pg_advisory_xact_lock_shared(hashtextextended('project ' || new.project, 0));
  if exists (select from research.project_end e where e.project = new.project) then
    raise exception 'the project is over' using errcode = 'integrity_constraint_violation', constraint = 'project_goes_on';
  end if;
  if research.in_force(new.project) is null then
    raise exception 'no approval of an ethics commission is in force'
      using errcode = 'integrity_constraint_violation', constraint = 'enrolment_needs_ethics_approval';
  end if;
  if not exists (select from research.site_approval a where a.site = new.site) then
    raise exception 'the clinic has not approved it' using errcode = 'integrity_constraint_violation', constraint = 'site_is_approved';
  end if;
  if not exists (select from organisations.patient_view p where p.organisation = new.organisation and p.person = new.person) then
    raise exception 'not a patient of this clinic' using errcode = 'integrity_constraint_violation', constraint = 'enrolled_at_own_clinic';
  end if;
  return new;
end $$;
create trigger enrolment_judged before insert on research.enrolment for each row execute function research.enrolment_judged();

-- Nobody is enrolled but by a signed agreement, in the same transaction.
create function research.enrolled_by_agreement() returns trigger language plpgsql as $$
begin
  if not exists (select from research.agreement a where a.enrolment = new.id) then
    raise exception 'no signed agreement' using errcode = 'integrity_constraint_violation', constraint = 'enrolled_by_agreement';
  end if;
  return null;
end $$;
create constraint trigger enrolled_by_agreement after insert on research.enrolment deferrable initially deferred
  for each row execute function research.enrolled_by_agreement();

create function research.agreement_judged() returns trigger language plpgsql as $$
begin
  if new.protocol is distinct from research.in_force(new.project) then
    raise exception 'another version is in force' using errcode = 'integrity_constraint_violation', constraint = 'agreement_to_version_in_force';
  end if;
  if exists (select from research.leaving l where l.enrolment = new.enrolment) then
    raise exception 'has left' using errcode = 'integrity_constraint_violation', constraint = 'participant_has_not_left';
  end if;
  return new;
end $$;
create trigger agreement_judged before insert on research.agreement for each row execute function research.agreement_judged();

-- The last judge of whatever is gathered: under a protocol in force, agreed to, of somebody who has not left.
create function research.entry_judged() returns trigger language plpgsql as $$
begin
  -- Leaving and saving stand in line: who comes second sees what the first has done.
  perform pg_advisory_xact_lock_shared(hashtextextended('project ' || new.project, 0));
  perform pg_advisory_xact_lock(hashtextextended('enrolment ' || new.enrolment, 0));
  if exists (select from research.project_end e where e.project = new.project) then
    raise exception 'the project is over' using errcode = 'integrity_constraint_violation', constraint = 'project_goes_on';
  end if;
  if exists (select from research.leaving l where l.enrolment = new.enrolment) then
    raise exception 'has left' using errcode = 'integrity_constraint_violation', constraint = 'participant_has_not_left';
  end if;
  if new.protocol is distinct from research.in_force(new.project) or not research.has_agreed(new.enrolment, new.protocol) then
    raise exception 'not agreed to the version in force'
      using errcode = 'integrity_constraint_violation', constraint = 'entry_needs_agreement_in_force';
  end if;
  if not exists (select from research.protocol p, jsonb_array_elements(p.plan -> 'visits') v
      where p.id = new.protocol and v ->> 'code' = new.visit and v -> 'forms' ? new.form) then
    raise exception 'the plan knows no such form' using errcode = 'integrity_constraint_violation', constraint = 'entry_of_the_plan';
  end if;
  if new.version > 1 and not exists (select from research.entry e where e.enrolment = new.enrolment and e.visit = new.visit
      and e.form = new.form and e.version = new.version - 1) then
    raise exception 'saved over nothing' using errcode = 'integrity_constraint_violation', constraint = 'entry_follows_the_one_before';
  end if;
  return new;
end $$;
create trigger entry_judged before insert on research.entry for each row execute function research.entry_judged();

create function research.end_waits() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('project ' || new.project, 0));
  return new;
end $$;
create trigger end_waits before insert on research.project_end for each row execute function research.end_waits();
create function research.leaving_waits() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('enrolment ' || new.enrolment, 0));
  return new;
end $$;
create trigger leaving_waits before insert on research.leaving for each row execute function research.leaving_waits();

create function research.never_changed() returns trigger language plpgsql as $$
begin
  if kernel.is_destroying() then return null; end if;
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;

do $$
declare t text;
begin
  foreach t in array array['project', 'protocol', 'approval', 'site', 'site_approval', 'curator', 'project_end', 'enrolment',
      'participant', 'agreement', 'leaving', 'entry', 'sign_off', 'query', 'query_answer', 'query_end', 'extract',
      'extract_file', 'extract_member'] loop
    execute format('alter table research.%I enable row level security', t);
    execute format('alter table research.%I force row level security', t);
    execute format('create trigger never_changed before update or delete or truncate on research.%I
      for each statement execute function research.never_changed()', t);
    if t <> 'extract_file' then execute format('grant select, insert on research.%I to shipa_app', t); end if;
  end loop;
end $$;
-- The bytes go to whoever leads the project only.
grant insert on research.extract_file to shipa_app;
grant select (extract, sha256, people, left_out, made_at) on research.extract_file to shipa_app;

create policy project_public on research.project for select using (true);
create policy project_registered on research.project for insert
  with check (kernel.is_system() or (organisation = kernel.organisation() and kernel.duty() = 'researcher'));
create policy protocol_public on research.protocol for select using (true);
create policy protocol_written on research.protocol for insert with check (kernel.is_system() or research.leads(project));
create policy approval_public on research.approval for select using (true);
create policy approval_entered on research.approval for insert with check (kernel.is_system()
  or exists (select from research.protocol p where p.id = protocol and research.leads(p.project)));
create policy site_public on research.site for select using (true);
create policy site_proposed on research.site for insert with check (kernel.is_system() or research.leads(project));
create policy site_approval_public on research.site_approval for select using (true);
create policy site_approved on research.site_approval for insert with check (kernel.is_system() or (kernel.duty() = 'director'
  and exists (select from research.site s where s.id = site and s.organisation = kernel.organisation())));
create policy curator_seen on research.curator for select using (kernel.is_system()
  or exists (select from research.site s where s.id = site and s.organisation = kernel.organisation()));
create policy curator_named on research.curator for insert with check (kernel.is_system() or (kernel.duty() = 'director'
  and exists (select from research.site s where s.id = site and s.organisation = kernel.organisation())));
create policy project_end_public on research.project_end for select using (true);
create policy project_ended on research.project_end for insert with check (kernel.is_system() or research.leads(project));

create policy enrolment_seen on research.enrolment for select
  using (person = any (kernel.persons()) or kernel.is_system() or research.curates(site));
select privacy.hides_blocked('research.enrolment', 'medical-record', 'person', 'organisation', 'at');
create policy enrolment_made on research.enrolment for insert
  with check (kernel.is_system() or (person = any (kernel.persons()) and by_person = kernel.person()));
create policy participant_seen on research.participant for select using (research.leads(project)
  or exists (select from research.enrolment e where e.id = participant.id));
create policy participant_made on research.participant for insert
  with check (exists (select from research.enrolment e where e.id = participant.id));
create policy agreement_seen on research.agreement for select
  using (exists (select from research.enrolment e where e.id = enrolment));
create policy agreement_made on research.agreement for insert with check (kernel.is_system() or (signed_by = kernel.person()
  and exists (select from research.enrolment e where e.id = enrolment and e.person = any (kernel.persons()))));
create policy leaving_seen on research.leaving for select
  using (exists (select from research.participant p where p.id = enrolment));
create policy leaving_made on research.leaving for insert with check (kernel.is_system()
  or exists (select from research.enrolment e where e.id = enrolment and e.person = any (kernel.persons())));
-- Whoever leads sees that a form was filled, not what it says: what is sealed opens with the person's key alone.
create policy entry_seen on research.entry for select
  using (exists (select from research.participant p where p.id = enrolment));
create policy entry_made on research.entry for insert with check (exists (select from research.enrolment e
  where e.id = enrolment and (kernel.is_system() or (e.person = any (kernel.persons()) and by_employment is null)
    or (research.curates(e.site) and by_employment is not null))));
create policy sign_off_seen on research.sign_off for select using (exists (select from research.entry e where e.id = entry));
create policy sign_off_made on research.sign_off for insert with check (kernel.is_system()
  or exists (select from research.entry n join research.enrolment e on e.id = n.enrolment where n.id = entry and research.curates(e.site)));
create policy query_seen on research.query for select using (kernel.duty() is not null
  and exists (select from research.entry e where e.id = entry));
create policy query_asked on research.query for insert with check (kernel.duty() in ('researcher', 'doctor')
  and exists (select from research.entry e where e.id = entry));
create policy query_answer_seen on research.query_answer for select using (exists (select from research.query q where q.id = query));
create policy query_answered on research.query_answer for insert with check (exists (select from research.query q
  join research.entry n on n.id = q.entry join research.enrolment e on e.id = n.enrolment where q.id = query and research.curates(e.site)));
create policy query_end_seen on research.query_end for select using (exists (select from research.query q where q.id = query));
create policy query_closed on research.query_end for insert with check (exists (select from research.query q where q.id = query));

create policy extract_seen on research.extract for select using (kernel.is_system() or research.leads(project)
  or exists (select from research.project p where p.id = project and p.organisation = kernel.organisation() and kernel.duty() in ('officer', 'auditor')));
create policy extract_asked on research.extract for insert with check (kernel.is_system() or research.leads(project));
create policy extract_file_seen on research.extract_file for select
  using (exists (select from research.extract x where x.id = extract));
create policy extract_file_made on research.extract_file for insert with check (kernel.is_system());
create policy extract_member_seen on research.extract_member for select using (kernel.is_system()
  or exists (select from research.enrolment e where e.id = enrolment and e.person = any (kernel.persons())));
create policy extract_member_made on research.extract_member for insert with check (kernel.is_system());

create function research.content_of(asked uuid) returns bytea
language plpgsql security definer set search_path = pg_catalog as $$
declare
  found bytea;
begin
  select f.content into found from research.extract_file f join research.extract x on x.id = f.extract
    where f.extract = asked and research.leads(x.project);
  return found;
end $$;
revoke all on function research.content_of(uuid) from public;
grant execute on function research.content_of(uuid) to shipa_app;

-- What this module holds of a person and how it ends, the parts before the thing. A file that left holds nobody.
do $$
declare
  one text;
  entries text := 't.%s in (select n.id from research.entry n join research.enrolment e on e.id = n.enrolment where e.person = $1)';
  queries text := 't.query in (select q.id from research.query q join research.entry n on n.id = q.entry
    join research.enrolment e on e.id = n.enrolment where e.person = $1)';
  at_entry text := '(select e.organisation from research.entry n join research.enrolment e on e.id = n.enrolment where n.id = t.%s)';
  at_query text := '(select e.organisation from research.query q join research.entry n on n.id = q.entry
    join research.enrolment e on e.id = n.enrolment where q.id = t.query)';
  mine text := 't.enrolment in (select e.id from research.enrolment e where e.person = $1)';
  at_mine text := '(select e.organisation from research.enrolment e where e.id = t.enrolment)';
begin
  foreach one in array array['query_end', 'query_answer'] loop
    perform kernel.holds('research.' || one, 'medical-record', queries, 't.at', 'rows', organisation => at_query);
  end loop;
  foreach one in array array['query', 'sign_off'] loop
    perform kernel.holds('research.' || one, 'medical-record', format(entries, 'entry'), 't.at', 'rows',
      organisation => format(at_entry, 'entry'));
  end loop;
  perform kernel.holds('research.entry', 'medical-record', mine, 't.at', 'rows', organisation => at_mine,
    sealed => '{answers_sealed,reason_sealed}');
  perform kernel.holds('research.extract_member', 'medical-record', mine,
    '(select f.made_at from research.extract_file f where f.extract = t.extract)', 'rows', organisation => at_mine);
  foreach one in array array['leaving', 'agreement'] loop
    perform kernel.holds('research.' || one, 'medical-record', mine, 't.at', 'rows', organisation => at_mine);
  end loop;
  perform kernel.holds('research.participant', 'medical-record',
    't.id in (select e.id from research.enrolment e where e.person = $1)', 't.day_zero::timestamptz', 'rows',
    organisation => '(select e.organisation from research.enrolment e where e.id = t.id)');
  perform kernel.holds('research.enrolment', 'medical-record', 't.person = $1', 't.at', 'rows', organisation => 't.organisation');
end $$;
