-- Who watches over the journal, what was found, what came of it.
create schema if not exists oversight;
grant usage on schema oversight to shipa_app;

-- How far the journal was read through: the next run begins after the last one.
create table oversight.detection_run (
  id uuid primary key,
  after_seq bigint not null,
  until_seq bigint not null unique,
  at timestamptz not null,
  looks int not null,
  explained int not null,
  alerts int not null,
  constraint run_goes_on check (until_seq > after_seq)
);

-- How much each member of staff looked at, by the hour: from it the usual measure of a duty and the share of
-- explained access are told.
create table oversight.hourly_look (
  employment uuid not null references organisations.employment,
  hour timestamptz not null,
  organisation uuid not null references organisations.organisation,
  duty text not null,
  looks int not null check (looks > 0),
  explained int not null check (explained between 0 and looks),
  persons int not null,
  primary key (employment, hour)
);
comment on table oversight.hourly_look is 'personal: how many records a member of staff opened in an hour';
create index hourly_look_duty on oversight.hourly_look (organisation, duty, hour);

-- People about whom others are curious: each look at them is told to the officer.
create table oversight.watched_person (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  person uuid not null references people.person,
  reason text not null check (btrim(reason) <> ''),
  since timestamptz not null,
  by_account uuid not null references accounts.account,
  ended_at timestamptz,
  constraint watch_ends_after_it_begins check (ended_at >= since)
);
comment on table oversight.watched_person is 'personal: whose record is watched with care, and why';
create unique index watched_once on oversight.watched_person (organisation, person) where ended_at is null;

create table oversight.alert (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  rule text not null,
  -- Other rules that the same looks broke.
  also text[] not null,
  weight int not null,
  -- Who looked; null where no single account did (failed jobs).
  account uuid references accounts.account,
  employment uuid references organisations.employment,
  staff uuid references people.person,
  -- At whom; null where it is about the amount.
  person uuid references people.person,
  day date not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  count int not null,
  acts text[] not null,
  passages uuid[] not null,
  -- Explanations that were tried, and did not fit.
  tried text[] not null,
  found_at timestamptz not null,
  constraint alert_once_a_day unique nulls not distinct (organisation, rule, account, person, day)
);
comment on table oversight.alert is 'personal: unusual access found in the journal';
create index alert_staff on oversight.alert (staff, found_at);
create index alert_newest on oversight.alert (organisation, found_at desc);

-- What was done about an alert. The last row is its state.
create table oversight.alert_event (
  id uuid primary key,
  alert uuid not null references oversight.alert,
  what text not null check (what in ('asked', 'answered', 'case', 'explained', 'incident')),
  at timestamptz not null,
  by_account uuid references accounts.account,
  -- For a case: why it became one (`repeat`, `no-answer`, `serious`, `officer`).
  why text check (why in ('repeat', 'no-answer', 'serious', 'officer')),
  words text,
  constraint case_says_why check ((what = 'case') = (why is not null)),
  constraint answer_has_words check (what not in ('answered', 'explained') or btrim(words) <> '')
);
comment on table oversight.alert_event is 'personal: what was asked, answered and decided about unusual access';
create index alert_event_alert on oversight.alert_event (alert, at);
create unique index alert_asked_once on oversight.alert_event (alert) where what = 'asked';
create unique index alert_answered_once on oversight.alert_event (alert) where what = 'answered';
create unique index alert_case_once on oversight.alert_event (alert) where what = 'case';
create unique index alert_decided_once on oversight.alert_event (alert) where what in ('explained', 'incident');

create sequence oversight.incident_number start 101;
create table oversight.incident (
  id uuid primary key,
  number text not null unique default 'I-' || nextval('oversight.incident_number'),
  organisation uuid not null references organisations.organisation,
  -- BL-9, D2 Art. 53(3).
  kind text not null check (kind in ('blocking', 'modification', 'copying', 'destruction', 'software', 'disruption', 'access')),
  source text not null check (source in ('detection', 'staff', 'person', 'outside')),
  what text not null check (btrim(what) <> ''),
  detected_at timestamptz not null,
  made_at timestamptz not null,
  by_account uuid not null references accounts.account,
  constraint incident_found_before_written check (detected_at <= made_at)
);
comment on table oversight.incident is 'personal: a breach of the protection of data';

create table oversight.incident_alert (
  incident uuid not null references oversight.incident,
  alert uuid not null references oversight.alert constraint alert_of_one_incident unique,
  primary key (incident, alert)
);
create table oversight.incident_person (
  incident uuid not null references oversight.incident,
  person uuid not null references people.person,
  added_at timestamptz not null,
  by_account uuid not null references accounts.account,
  constraint affected_once primary key (incident, person)
);
comment on table oversight.incident_person is 'personal: whose data an incident touched';

create table oversight.incident_event (
  id uuid primary key,
  place bigint generated always as identity,
  incident uuid not null references oversight.incident,
  what text not null check (what in ('measure', 'notified', 'not-notified', 'notice-approved', 'told', 'closed')),
  at timestamptz not null,
  by_account uuid references accounts.account,
  -- The measure, the reason of a decision, the lessons with which it is closed.
  words text,
  -- The approved text of a notice in three languages; how many people were told.
  detail jsonb not null default '{}',
  constraint incident_event_has_words check (what in ('notice-approved', 'told') or btrim(words) <> '')
);
comment on table oversight.incident_event is 'personal: what was done about an incident';
create index incident_event_incident on oversight.incident_event (incident, at);
create unique index incident_decided_once on oversight.incident_event (incident) where what in ('notified', 'not-notified');
create unique index incident_notice_once on oversight.incident_event (incident) where what = 'notice-approved';
create unique index incident_closed_once on oversight.incident_event (incident) where what = 'closed';

-- A closed incident stays as it is, and none is closed before it was decided whether the authority is told.
create function oversight.closed_incident_stays() returns trigger language plpgsql as $$
begin
  -- One writer at a time: else a closing and a measure could pass each other.
  perform pg_advisory_xact_lock(hashtextextended(new.incident::text, 0));
  if exists (select from oversight.incident_event e where e.incident = new.incident and e.what = 'closed') then
    raise exception 'the incident is closed' using errcode = 'check_violation', constraint = 'incident_is_closed';
  end if;
  return new;
end $$;
create function oversight.incident_decided_first() returns trigger language plpgsql as $$
begin
  if new.what = 'closed' and not exists (select from oversight.incident_event e
      where e.incident = new.incident and e.what in ('notified', 'not-notified')) then
    raise exception 'nobody decided about the notice' using errcode = 'check_violation',
      constraint = 'incident_decided_before_closed';
  end if;
  return new;
end $$;
create trigger closed_incident_stays before insert on oversight.incident_event
  for each row execute function oversight.closed_incident_stays();
create trigger incident_decided_first before insert on oversight.incident_event
  for each row execute function oversight.incident_decided_first();
create trigger closed_incident_stays before insert on oversight.incident_person
  for each row execute function oversight.closed_incident_stays();

-- LB-3a: each quarter the director says of each duty whether it is still needed.
create table oversight.access_review (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  quarter text not null check (quarter ~ '^\d{4}-Q[1-4]$'),
  begun_at timestamptz not null,
  constraint review_once_a_quarter unique (organisation, quarter)
);
create table oversight.access_review_line (
  review uuid not null references oversight.access_review,
  employment uuid not null references organisations.employment,
  primary key (review, employment)
);
create table oversight.access_review_answer (
  review uuid not null,
  employment uuid not null,
  decision text not null check (decision in ('keep', 'end')),
  at timestamptz not null,
  by_account uuid not null references accounts.account,
  constraint duty_reviewed_once primary key (review, employment),
  foreign key (review, employment) references oversight.access_review_line
);
comment on table oversight.access_review_line is 'personal: whose duties a review asks about';
comment on table oversight.access_review_answer is 'personal: whose duty was kept or ended at a review';

-- BL-5, LB-4, DR-9: everything that one account did in a period, sealed so that it can be shown elsewhere.
create sequence oversight.inquiry_number start 1001;
create table oversight.inquiry (
  id uuid primary key,
  number text not null unique default 'Q-' || nextval('oversight.inquiry_number'),
  organisation uuid not null references organisations.organisation,
  account uuid not null references accounts.account,
  staff uuid not null references people.person,
  from_day date not null,
  until_day date not null,
  reason text not null check (btrim(reason) <> ''),
  made_at timestamptz not null,
  by_account uuid not null references accounts.account,
  passages int not null,
  package bytea not null,
  pdf bytea not null,
  constraint inquiry_has_length check (until_day >= from_day)
);
comment on table oversight.inquiry is 'personal: sealed packages of what an account did';

do $$
declare t text;
begin
  foreach t in array array['hourly_look', 'watched_person', 'alert', 'alert_event', 'incident', 'incident_alert',
      'incident_person', 'incident_event', 'access_review', 'access_review_line', 'access_review_answer', 'inquiry'] loop
    execute format('alter table oversight.%I enable row level security', t);
    execute format('alter table oversight.%I force row level security', t);
  end loop;
end $$;

create policy hourly_look_seen on oversight.hourly_look for select using (kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() in ('officer', 'director', 'auditor')));
create policy hourly_look_counted on oversight.hourly_look for insert with check (kernel.is_system());
create policy hourly_look_added on oversight.hourly_look for update using (kernel.is_system());

create policy watched_seen on oversight.watched_person for select using (kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() = 'officer'));
create policy watched_begun on oversight.watched_person for insert
  with check (organisation = kernel.organisation() and kernel.duty() = 'officer');
create policy watched_ended on oversight.watched_person for update
  using (organisation = kernel.organisation() and kernel.duty() = 'officer');

-- Those who are asked see what they are asked about, nothing else.
create policy alert_seen on oversight.alert for select using (kernel.is_system() or staff = kernel.person()
  or (organisation = kernel.organisation() and kernel.duty() in ('officer', 'director', 'auditor')));
create policy alert_found on oversight.alert for insert with check (kernel.is_system());
create policy alert_event_seen on oversight.alert_event for select
  using (exists (select from oversight.alert a where a.id = alert));
-- Whoever is asked answers and decides nothing; officer and director decide, but find no own look explained.
create policy alert_event_written on oversight.alert_event for insert with check (kernel.is_system()
  or exists (select from oversight.alert a where a.id = alert and case when what = 'answered' then a.staff = kernel.person()
    else kernel.duty() in ('officer', 'director') and a.organisation = kernel.organisation()
      and (what <> 'explained' or a.staff is distinct from kernel.person()) end));

create policy incident_seen on oversight.incident for select using (kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() in ('officer', 'director', 'auditor')));
create policy incident_opened on oversight.incident for insert
  with check (kernel.is_system() or organisation = kernel.organisation() and kernel.duty() = 'officer');
do $$
declare t text;
begin
  foreach t in array array['incident_alert', 'incident_person', 'incident_event'] loop
    execute format('create policy %I on oversight.%I for select
      using (exists (select from oversight.incident i where i.id = incident))', t || '_seen', t);
    execute format('create policy %I on oversight.%I for insert with check ((kernel.is_system() or kernel.duty() = ''officer'')
      and exists (select from oversight.incident i where i.id = incident))', t || '_written', t);
  end loop;
end $$;

create policy review_seen on oversight.access_review for select using (kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() in ('officer', 'director', 'auditor')));
create policy review_opened on oversight.access_review for insert with check (kernel.is_system());
create policy review_line_seen on oversight.access_review_line for select
  using (exists (select from oversight.access_review r where r.id = review));
create policy review_line_opened on oversight.access_review_line for insert with check (kernel.is_system());
create policy review_answer_seen on oversight.access_review_answer for select
  using (exists (select from oversight.access_review r where r.id = review));
create policy review_answered on oversight.access_review_answer for insert with check (kernel.duty() = 'director'
  and exists (select from oversight.access_review r where r.id = review and r.organisation = kernel.organisation()));

create policy inquiry_seen on oversight.inquiry for select
  using (organisation = kernel.organisation() and kernel.duty() in ('officer', 'director', 'auditor'));
create policy inquiry_made on oversight.inquiry for insert
  with check (organisation = kernel.organisation() and kernel.duty() in ('officer', 'director'));

grant select, insert on all tables in schema oversight to shipa_app;
grant update (looks, explained, persons) on oversight.hourly_look to shipa_app;
grant update (ended_at) on oversight.watched_person to shipa_app;
grant usage on all sequences in schema oversight to shipa_app;

-- Whether a house is open, with an hour before and after, by hours written as `Mo-Sa 08:00-20:00; Su 09:00-14:00`
-- or `08:00–20:00` for every day. Hours written otherwise say nothing, and nobody is asked about them.
create function oversight.is_open(hours text, at timestamp) returns boolean language plpgsql immutable as $$
declare
  days constant text := 'MoTuWeThFrSaSu';
  part text;
  said text[];
  minute int := extract(hour from at) * 60 + extract(minute from at);
  weekday int := extract(isodow from at);
  known boolean := false;
begin
  foreach part in array string_to_array(hours, ';') loop
    said := regexp_match(btrim(part), '^(?:([A-Z][a-z])(?:[-–]([A-Z][a-z]))? )?(\d\d):(\d\d)[-–](\d\d):(\d\d)$');
    continue when said is null;
    known := true;
    if weekday between (position(coalesce(said[1], 'Mo') in days) + 1) / 2
          and (position(coalesce(said[2], said[1], 'Su') in days) + 1) / 2
        and minute between said[3]::int * 60 + said[4]::int - 60 and said[5]::int * 60 + said[6]::int + 60 then
      return true;
    end if;
  end loop;
  return not known;
end $$;

-- The share of explained access of each day, by duty.
create view oversight.explained_access with (security_invoker = true) as
  select organisation, duty, (hour at time zone 'Asia/Almaty')::date as day, sum(looks)::int as looks,
    sum(explained)::int as explained
  from oversight.hourly_look group by 1, 2, 3;
-- Where each alert stands.
create view oversight.alert_view with (security_invoker = true) as
  select a.*, coalesce(d.what, c.what, n.what, q.what, 'found') as state, c.why as case_why, q.at as asked_at,
    n.at as answered_at, n.words as answer, d.at as decided_at, d.words as decision
  from oversight.alert a
  left join oversight.alert_event q on q.alert = a.id and q.what = 'asked'
  left join oversight.alert_event n on n.alert = a.id and n.what = 'answered'
  left join oversight.alert_event c on c.alert = a.id and c.what = 'case'
  left join oversight.alert_event d on d.alert = a.id and d.what in ('explained', 'incident');
grant select on oversight.explained_access, oversight.alert_view to shipa_app;

select deadlines.add_rule('access-review', 'house', '2026-08-01', 'Қызметкерлердің құқықтарын тексеру', 'Пересмотр прав сотрудников', 'Review of the rights of staff', 10, 'working-days',
  'Ішкі қағида: тоқсан сайынғы тексеру 10 жұмыс күнінде аяқталады', 'Внутреннее правило: квартальный пересмотр занимает 10 рабочих дней',
  'House rule: the quarterly review takes 10 working days', 'Shipa', '2026-11-22', true);

-- The first run of each; every run orders the next.
insert into kernel.job (act, payload, key, run_at, written_at) values
  ('detect-unusual-access', '{}', 'detect-unusual-access first', clock_timestamp(), clock_timestamp()),
  ('open-access-reviews', '{}', 'open-access-reviews first', clock_timestamp(), clock_timestamp());
