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
create function research.in_force(wanted uuid) returns uuid language plpgsql stable as $$
begin
  return (select p.id from research.protocol p join research.approval a on a.protocol = p.id
    where p.project = wanted and kernel.today() between a.decided_on and a.until order by p.version desc limit 1);
end $$;

-- Whoever acts works today under this very employment.
create function research.acts_as(wanted uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from organisations.employment_view e where e.id = wanted and e.person = kernel.person()
    and e.organisation = kernel.organisation() and e.duty = kernel.duty()
    and (e.ends_on is null or e.ends_on >= kernel.today()));
end $$;

-- Of no clinic but the own: for the others the answer is no before any curator is looked at.
create function research.curates(wanted uuid) returns boolean language plpgsql stable as $$
begin
  if not exists (select from research.site s where s.id = wanted and s.organisation = kernel.organisation()) then
    return false;
  end if;
  return exists (select from research.curator c where c.site = wanted and kernel.today() between c.from_on and c.until
    and research.acts_as(c.employment));
end $$;

create function research.leads(wanted uuid) returns boolean language plpgsql stable as $$
begin
  return kernel.duty() = 'researcher' and exists (select from research.project p
    where p.id = wanted and p.organisation = kernel.organisation());
end $$;

-- The agreement to a version counts today: signed by the person, or by who represents her while she is a child.
create function research.has_agreed(wanted uuid, version uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from research.agreement a join research.enrolment e on e.id = a.enrolment
    where a.enrolment = wanted and a.protocol = version and (a.signed_by = e.person or kernel.today() < e.adult_on));
end $$;

-- The end of a project and whatever is written in it stand in line: after the end nothing is.
create function research.must_go_on(wanted uuid) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('project ' || wanted, 0));
  if exists (select from research.project_end e where e.project = wanted) then
    raise exception 'the project is over' using errcode = 'integrity_constraint_violation', constraint = 'project_goes_on';
  end if;
end $$;

-- Leaving stands in line with forms that are being saved and with extracts that are being made.
create function research.wait_to_leave(wanted uuid) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('extract ' || p.project, 0))
    from research.participant p where p.id = wanted;
  perform pg_advisory_xact_lock(hashtextextended('enrolment ' || wanted, 0));
end $$;

create function research.of_project_judged() returns trigger language plpgsql as $$
begin
  perform research.must_go_on(new.project);
  return new;
end $$;
create trigger protocol_judged before insert on research.protocol for each row execute function research.of_project_judged();
create trigger site_judged before insert on research.site for each row execute function research.of_project_judged();

create function research.approval_judged() returns trigger language plpgsql as $$
begin
  perform research.must_go_on((select p.project from research.protocol p where p.id = new.protocol));
  return new;
end $$;
create trigger approval_judged before insert on research.approval for each row execute function research.approval_judged();

create function research.site_approval_judged() returns trigger language plpgsql as $$
begin
  perform research.must_go_on((select s.project from research.site s where s.id = new.site));
  return new;
end $$;
create trigger site_approval_judged before insert on research.site_approval
  for each row execute function research.site_approval_judged();

create function research.curator_judged() returns trigger language plpgsql as $$
begin
  perform research.must_go_on((select s.project from research.site s where s.id = new.site));
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
  perform research.must_go_on(new.project);
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
  -- Born on 29 February: of age on 1 March of a year without it.
  select b.of_age + (extract(day from b.of_age) <> extract(day from b.birth_date))::int into new.adult_on
    from (select p.birth_date, (p.birth_date + interval '18 years')::date as of_age
      from people.person_view p where p.id = new.person) b;
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
declare
  who research.enrolment;
begin
  perform research.must_go_on(new.project);
  perform pg_advisory_xact_lock(hashtextextended('enrolment ' || new.enrolment, 0));
  select * into who from research.enrolment e where e.id = new.enrolment;
  if new.signed_by = who.person and kernel.today() < who.adult_on then
    raise exception 'a child does not sign' using errcode = 'integrity_constraint_violation', constraint = 'child_is_agreed_for';
  end if;
  if new.signed_by <> who.person and kernel.today() >= who.adult_on then
    raise exception 'an adult signs alone' using errcode = 'integrity_constraint_violation', constraint = 'adult_agrees_alone';
  end if;
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
  perform research.must_go_on(new.project);
  -- Leaving and saving stand in line: who comes second sees what the first has done.
  perform pg_advisory_xact_lock(hashtextextended('enrolment ' || new.enrolment, 0));
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
  if new.by_employment is null and not exists (select from research.protocol p, jsonb_array_elements(p.plan -> 'forms') f
      where p.id = new.protocol and f ->> 'code' = new.form and f ->> 'by' = 'participant') then
    raise exception 'a curator fills it' using errcode = 'integrity_constraint_violation', constraint = 'entry_by_whom_the_plan_says';
  end if;
  if new.version > 1 and not exists (select from research.entry e where e.enrolment = new.enrolment and e.visit = new.visit
      and e.form = new.form and e.version = new.version - 1) then
    raise exception 'saved over nothing' using errcode = 'integrity_constraint_violation', constraint = 'entry_follows_the_one_before';
  end if;
  return new;
end $$;
create trigger entry_judged before insert on research.entry for each row execute function research.entry_judged();

-- Only the last version is answered for: a correction that is being saved is waited for.
create function research.sign_off_judged() returns trigger language plpgsql as $$
declare
  signed research.entry;
begin
  select * into signed from research.entry n where n.id = new.entry;
  perform research.must_go_on(signed.project);
  perform pg_advisory_xact_lock(hashtextextended('enrolment ' || signed.enrolment, 0));
  if exists (select from research.entry n where n.enrolment = signed.enrolment and n.visit = signed.visit
      and n.form = signed.form and n.version > signed.version) then
    raise exception 'there is a newer version' using errcode = 'integrity_constraint_violation', constraint = 'last_version_is_signed_off';
  end if;
  return new;
end $$;
create trigger sign_off_judged before insert on research.sign_off for each row execute function research.sign_off_judged();

create function research.query_judged() returns trigger language plpgsql as $$
begin
  perform research.must_go_on((select n.project from research.entry n where n.id = new.entry));
  return new;
end $$;
create trigger query_judged before insert on research.query for each row execute function research.query_judged();

create function research.of_query_judged() returns trigger language plpgsql as $$
begin
  perform research.must_go_on((select n.project from research.query q join research.entry n on n.id = q.entry where q.id = new.query));
  return new;
end $$;
create trigger query_answer_judged before insert on research.query_answer for each row execute function research.of_query_judged();
create trigger query_end_judged before insert on research.query_end for each row execute function research.of_query_judged();

create function research.end_waits() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('project ' || new.project, 0));
  return new;
end $$;
create trigger end_waits before insert on research.project_end for each row execute function research.end_waits();
create function research.leaving_waits() returns trigger language plpgsql as $$
begin
  perform research.wait_to_leave(new.enrolment);
  return new;
end $$;
create trigger leaving_waits before insert on research.leaving for each row execute function research.leaving_waits();

create function research.never_changed() returns trigger language plpgsql as $$
begin
  if kernel.is_destroying() then return null; end if;
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;
