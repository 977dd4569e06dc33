-- What a person asks of an operator about own data, and what came of it. Every step is a row that is never
-- changed; the state of a request is computed from them.
create schema if not exists rights;
grant usage on schema rights to shipa_app;

create sequence rights.request_number;
grant usage on sequence rights.request_number to shipa_app;

create table rights.request (
  id uuid primary key,
  number text not null unique,
  kind text not null check (kind in ('know', 'copy', 'correct', 'block', 'unblock', 'destroy', 'withdraw',
    'object-to-automation', 'object-to-refusal', 'transfer-notice', 'footage', 'public-removal', 'question')),
  organisation uuid not null references organisations.organisation,
  -- Whose data; null while nobody known to the organisation could be found by the form.
  person uuid references people.person,
  asked_by uuid references people.person,
  way text not null check (way in ('cabinet', 'desk', 'letter')),
  at timestamptz not null,
  -- The fields of the form, sealed with the key of the person, or of the request while there is no person.
  form_sealed bytea not null,
  -- Where the signed paper lies, and who took it.
  shelf text,
  received_by uuid references accounts.account,
  -- The refusal that is contested.
  about uuid references rights.request,
  -- The same person asked for the same already and waits: the answer is one.
  joined_to uuid references rights.request,
  constraint request_on_line_names_who_asks check (way <> 'cabinet' or (person is not null and asked_by is not null)),
  constraint paper_request_has_its_shelf check ((way = 'cabinet') = (num_nulls(shelf, received_by) = 2)),
  constraint objection_contests_a_request check ((kind = 'object-to-refusal') = (about is not null)),
  constraint request_joins_another check (joined_to <> id)
);
comment on table rights.request is 'personal: what a person asked about own data, with the form as it was filled in';
create index request_organisation on rights.request (organisation, at);
create index request_person on rights.request (person);
create unique index objection_once on rights.request (about) where about is not null;

-- By what it is known that the one who asks is the one whose data it is.
create table rights.identity_check (
  request uuid constraint identity_checked_once primary key references rights.request,
  at timestamptz not null,
  how text not null check (how in ('signed-in', 'represented', 'document-seen')),
  by_account uuid not null references accounts.account
);
comment on table rights.identity_check is 'personal: how and by whom the identity of who asks was checked; no copy of a document is kept';

create table rights.step (
  id uuid primary key,
  request uuid not null references rights.request,
  at timestamptz not null,
  what text not null check (what in ('taken', 'paused', 'resumed', 'handed-over')),
  reason text check (reason in ('identity-not-proven', 'more-is-needed')),
  by_account uuid not null references accounts.account,
  constraint pause_has_a_reason check ((what = 'paused') = (reason is not null))
);
comment on table rights.step is 'personal: the history of a request';
create index step_request on rights.step (request, at);

-- Why a request may be refused, or a class of records not given: a closed list with its article.
create table rights.reason (
  id text primary key,
  place int not null unique,
  name_kk text not null, name_ru text not null, name_en text not null,
  article_kk text not null, article_ru text not null, article_en text not null,
  source text not null,
  source_date date not null
);
comment on table rights.reason is 'Reasons of a refusal, as data with their articles.';
grant select on rights.reason to shipa_app;

create table rights.answer (
  -- Two officers who decide one request: the first wins.
  request uuid constraint request_answered_once primary key references rights.request,
  at timestamptz not null,
  by_account uuid not null references accounts.account,
  by_employment uuid not null references organisations.employment,
  granted boolean not null,
  reason text references rights.reason,
  says_sealed bytea not null,
  -- The request itself once more, where its identity check stands: without one nothing is granted.
  checked uuid constraint answer_rests_on_a_check references rights.identity_check,
  -- Who gave the refusal that this answer judges.
  refused_before_by uuid references accounts.account,
  constraint refusal_has_a_reason check (granted = (reason is null)),
  constraint granted_only_to_who_is_known check (not granted or checked is not distinct from request),
  constraint objection_goes_to_another_officer check (by_account <> refused_before_by)
);
comment on table rights.answer is 'personal: how a request was answered, by whom, with the words of the answer';

create table rights.decision (
  request uuid not null references rights.answer,
  record_class text not null references privacy.record_class,
  decision text not null check (decision in ('give', 'correct', 'restrict', 'release', 'keep', 'destroy', 'de-identify')),
  reason text references rights.reason,
  until date,
  primary key (request, record_class),
  constraint what_is_kept_has_a_ground check ((decision = 'keep') = (reason is not null)),
  constraint only_what_is_kept_has_a_term check (decision = 'keep' or until is null)
);
comment on table rights.decision is 'personal: what was decided about each class of records';

create table rights.execution (
  request uuid constraint request_carried_out_once primary key references rights.answer,
  at timestamptz not null,
  result text not null check (result in ('given', 'nothing-held', 'withheld', 'done', 'refused', 'answered')),
  code text not null unique,
  -- How many rows of which table were touched.
  counts jsonb not null,
  paper_sealed bytea not null,
  file_sealed bytea
);
comment on table rights.execution is 'personal: what became of an answer, with the paper and the file that were given';

-- Nobody decides upon an objection to the own refusal: the database itself finds who refused.
create function rights.who_refused_before() returns trigger language plpgsql as $$
begin
  new.refused_before_by := (select a.by_account from rights.request r join rights.answer a on a.request = r.about
    where r.id = new.request);
  return new;
end $$;
create trigger who_refused_before before insert on rights.answer
  for each row execute function rights.who_refused_before();

create function rights.never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;

alter table rights.request enable row level security;
alter table rights.request force row level security;
-- From 16 what she asked herself is answered to her alone, with what she keeps from who represents her.
create policy request_seen on rights.request for select using (
  person = kernel.person() or kernel.is_system()
  or (person = any (kernel.persons()) and (asked_by <> person or not people.is_sixteen(person)))
  or (organisation = kernel.organisation()
    and (kernel.duty() in ('officer', 'director', 'auditor') or received_by = kernel.account())));
create policy request_submitted on rights.request for insert with check (
  kernel.is_system() or (way = 'cabinet' and asked_by = kernel.person() and person = any (kernel.persons()))
  or (way <> 'cabinet' and organisation = kernel.organisation() and kernel.duty() in ('officer', 'reception')));

do $$
declare t text;
begin
  foreach t in array array['identity_check', 'step', 'answer', 'decision', 'execution'] loop
    execute format('alter table rights.%I enable row level security', t);
    execute format('alter table rights.%I force row level security', t);
    execute format('create policy %I on rights.%I for select
      using (exists (select from rights.request r where r.id = request))', t || '_seen', t);
  end loop;
  foreach t in array array['step', 'answer', 'decision'] loop
    execute format('create policy %I on rights.%I for insert with check (kernel.duty() = ''officer''
      and exists (select from rights.request r where r.id = request and r.organisation = kernel.organisation()))', t || '_made', t);
  end loop;
  foreach t in array array['request', 'identity_check', 'step', 'answer', 'decision', 'execution'] loop
    execute format('create trigger never_changed before update or delete or truncate on rights.%I
      for each statement execute function rights.never_changed()', t);
    execute format('grant select, insert on rights.%I to shipa_app', t);
  end loop;
end $$;
create policy identity_check_made on rights.identity_check for insert with check (
  kernel.is_system() or exists (select from rights.request r where r.id = request and (
    (how <> 'document-seen' and r.asked_by = kernel.person())
    or (how = 'document-seen' and r.organisation = kernel.organisation() and kernel.duty() in ('officer', 'reception')))));
create policy execution_made on rights.execution for insert with check (kernel.is_system());

-- For retention: what an open request is about is its evidence, and is not destroyed meanwhile.
create function rights.protects(p uuid, but_for uuid default null) returns boolean language sql stable as $$
  select exists (select from rights.request r where r.person = p and r.id is distinct from but_for
    and r.joined_to is null and not exists (select from rights.execution e where e.request = r.id))
$$;

-- The open request of the same person for the same, whoever takes in the second one: reception sees no requests
-- but those it received itself. In the cabinet only what the same one asked, or the person by paper: what a daughter
-- asks is no answer to her mother.
create function rights.waits_already(p uuid, k text, o uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
  found_id uuid;
begin
  perform set_config('shipa.duty', 'system', true);
  select r.id into found_id from rights.request r where r.person = p and r.kind = k and r.organisation = o
    and (duty_before <> '' or coalesce(r.asked_by, r.person) = kernel.person())
    and r.joined_to is null and not exists (select from rights.answer a where a.request = r.id);
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
  return found_id;
end $$;
revoke all on function rights.waits_already(uuid, text, uuid) from public;
grant execute on function rights.waits_already(uuid, text, uuid) to shipa_app;

-- Whoever holds a printed answer can prove that it was given; nothing of the person is told.
create function rights.verify(c text)
returns table (organisation_kk text, organisation_ru text, organisation_en text, number text, at timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
begin
  perform set_config('shipa.duty', 'system', true);
  return query select o.name_kk, o.name_ru, o.name_en, r.number, e.at from rights.execution e
    join rights.request r on r.id = e.request join organisations.organisation o on o.id = r.organisation
    where e.code = c;
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
end $$;
revoke all on function rights.verify(text) from public;
grant execute on function rights.verify(text) to shipa_app;

insert into rights.reason values
('no-right-to-act', 1, 'Өкілдік құқығы дәлелденбеді', 'Право представлять не доказано', 'The right to represent is not proven',
  'Дербес деректер туралы заң, 10-бап 2-т.', 'Закон о персональных данных, ст. 10 п. 2', 'Personal data law, Art. 10(2)', 'Law 94-V', '2026-11-22'),
('identity-not-proven', 2, 'Сұраушының кім екені дәлелденбеді', 'Личность заявителя не доказана', 'The identity of who asks is not proven',
  'Дербес деректер туралы заң, 10-бап 2-т.', 'Закон о персональных данных, ст. 10 п. 2', 'Personal data law, Art. 10(2)', 'Law 94-V', '2026-11-22'),
('kept-by-law', 3, 'Сақтауды заң міндеттейді', 'Хранить обязывает закон', 'The law obliges to keep it',
  'Дербес деректер туралы заң, 8-бап 7-т., 12-бап', 'Закон о персональных данных, ст. 8 п. 7, ст. 12', 'Personal data law, Art. 8(7), 12', 'Law 94-V', '2026-11-22'),
('medical-record', 4, 'Медициналық құжаттың сақтау мерзімі өткен жоқ', 'Срок хранения медицинской документации не истёк', 'The term of keeping medical documents has not ended',
  'Денсаулық туралы кодекс, 60-бап', 'Кодекс о здоровье, ст. 60', 'Health Code, Art. 60', 'Code 360-VI', '2026-11-22'),
('duty-not-performed', 5, 'Орындалмаған міндеттеме бар', 'Есть неисполненное обязательство', 'An obligation is not yet performed',
  'Дербес деректер туралы заң, 8-бап 2-т.', 'Закон о персональных данных, ст. 8 п. 2', 'Personal data law, Art. 8(2)', 'Law 94-V', '2026-11-22'),
('secret-of-another', 6, 'Басқа адамның деректері ашылады', 'Раскроются данные другого человека', 'Data of another person would be disclosed',
  'Дербес деректер туралы заң, 11-бап', 'Закон о персональных данных, ст. 11', 'Personal data law, Art. 11', 'Law 94-V', '2026-11-22'),
('data-is-right', 7, 'Деректің қате екені расталмады', 'Ошибка в данных не подтвердилась', 'No fault of the data was confirmed',
  'Дербес деректер туралы заң, 25-бап 2-т. 8)', 'Закон о персональных данных, ст. 25 п. 2 пп. 8)', 'Personal data law, Art. 25(2)(8)', 'Law 94-V', '2026-11-22'),
('life-or-justice', 8, 'Өмір, денсаулық, тергеу немесе сот үшін керек', 'Нужно для жизни, здоровья, следствия или суда', 'Needed for life, health, an inquiry or a court',
  'Цифрлық кодекс, 41-бап', 'Цифровой кодекс, ст. 41', 'Digital Code, Art. 41', 'Digital Code of 9 January 2026; wording from the press, to be confirmed', '2026-11-22'),
('refusal-stands', 9, 'Бас тарту негізді болды', 'Отказ был обоснован', 'The refusal was well founded',
  'Дербес деректер туралы заң, 25-бап 2-т. 7)', 'Закон о персональных данных, ст. 25 п. 2 пп. 7)', 'Personal data law, Art. 25(2)(7)', 'Law 94-V', '2026-11-22');

select deadlines.add_rule('question', 'house', '2026-08-01', 'Сұраққа немесе шағымға жауап беру', 'Ответ на вопрос или жалобу', 'Answer to a question or complaint', 5, 'working-days',
  'Ішкі қағида: сұраққа 5 жұмыс күнінде жауап беріледі', 'Внутреннее правило: на вопрос отвечают за 5 рабочих дней', 'House rule: a question is answered within 5 working days', 'Shipa', '2026-11-22', true);
