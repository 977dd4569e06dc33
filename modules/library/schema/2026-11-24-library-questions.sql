-- DR-0b: general questions of visitors and answers of verified practitioners. Nothing is public before somebody has read it,
-- who asked is never public, and no health data of a person is asked for (DR-2.6): what looks like a person is not stored.
create schema if not exists library;
grant usage on schema library to shipa_app;

create function library.moderates(o uuid) returns boolean language sql stable as $$
  select directory.is_kept_by(o) or library.practises_with(o)
$$;
-- An address of a mailbox or of a page, or a number as long as that of a document, names somebody or advertises.
create function library.names_nobody(words text) returns boolean language sql immutable as $$
  select words !~* '\S@\S+\.\S|https?:|www\.' and words !~ '\d{9}'
$$;

create table library.question (
  id uuid primary key,
  -- Who keeps the directory and answers for what stands in it.
  organisation uuid not null references organisations.organisation,
  speciality text not null references catalogue.speciality,
  title text not null,
  text text not null,
  lang text not null check (lang in ('kk', 'ru', 'en')),
  asked_at timestamptz not null,
  constraint question_names_nobody check (library.names_nobody(title) and library.names_nobody(text)),
  constraint question_is_short check (length(title) <= 150 and length(text) <= 2000)
);
comment on table library.question is 'personal: the words of whoever asked, held until somebody has read them';
create unique index question_asked_once on library.question (speciality, md5(lower(title || text)));

-- Apart from the question, so that nothing public leads to whoever asked: the person who was signed in, to be told, else
-- the hash of the code in the private address.
create table library.question_asker (
  question uuid primary key references library.question,
  person uuid references people.person,
  code_hash bytea,
  constraint asker_is_known_one_way check (num_nonnulls(person, code_hash) = 1)
);
comment on table library.question_asker is 'personal: who is told what became of a question';
create index question_asker_person on library.question_asker (person);
create unique index question_asker_code on library.question_asker (code_hash);

-- How much is asked from one place in a day, under blind keys: neither address nor account can be read from it.
create table library.asking (
  subject bytea not null,
  day date not null,
  count int not null,
  most int not null,
  primary key (subject, day),
  constraint asking_is_bounded check (count <= most)
);
comment on table library.asking is 'Questions of a day from one place, under blind keys; forgotten after the day.';
grant select, insert, update, delete on library.asking to shipa_app;

-- What is public is the text of the ruling: as it was asked, or with words cut by who read it.
create table library.question_ruling (
  question uuid constraint question_ruled_once primary key references library.question,
  outcome text not null check (outcome in ('passed', 'refused')),
  title text not null,
  text text not null,
  -- Words were cut from what was asked.
  cut boolean not null,
  speciality text not null references catalogue.speciality,
  lang text not null,
  asked_at timestamptz not null,
  reason text not null,
  at timestamptz not null,
  by_account uuid not null references accounts.account,
  constraint ruling_refuses_with_reason check (outcome = 'passed' or btrim(reason) <> ''),
  constraint ruling_names_nobody check (outcome = 'refused' or (library.names_nobody(title) and library.names_nobody(text)))
);
comment on table library.question_ruling is 'personal: what became of a question, and its words as published';

create table library.question_takedown (
  question uuid constraint question_taken_down_once primary key references library.question_ruling,
  reason text not null check (btrim(reason) <> ''),
  at timestamptz not null,
  by_account uuid not null references accounts.account
);

create table library.answer (
  id uuid primary key,
  question uuid not null references library.question_ruling,
  -- Under which verification it is signed: name, speciality and until when it stood.
  verification uuid not null references directory.verification,
  -- A correction is another row.
  corrects uuid constraint answer_corrected_once unique references library.answer,
  text text not null,
  at timestamptz not null,
  by_account uuid not null references accounts.account,
  constraint answer_names_nobody check (library.names_nobody(text)),
  constraint answer_is_short check (length(text) between 1 and 4000)
);
comment on table library.answer is 'personal: the signed words of a practitioner, public';
create index answer_question on library.answer (question);

create table library.answer_withdrawal (
  answer uuid constraint answer_withdrawn_once primary key references library.answer,
  reason text not null check (btrim(reason) <> ''),
  by_author boolean not null,
  at timestamptz not null,
  by_account uuid not null references accounts.account
);

create table library.answer_complaint (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  answer uuid not null references library.answer,
  person uuid not null references people.person,
  text text not null check (btrim(text) <> ''),
  at timestamptz not null,
  constraint answer_complained_once unique (answer, person)
);
comment on table library.answer_complaint is 'personal: who holds a public answer to be wrong, and why';

create table library.complaint_ruling (
  complaint uuid constraint complaint_ruled_once primary key references library.answer_complaint,
  outcome text not null check (outcome in ('kept', 'withdrawn')),
  reason text not null check (btrim(reason) <> ''),
  at timestamptz not null,
  by_account uuid not null references accounts.account
);
comment on table library.complaint_ruling is 'personal: how a complaint about an answer was decided';

create function library.ruling_is_by_another() returns trigger language plpgsql as $$
begin
  if exists (select from library.question_asker a where a.question = new.question and a.person = kernel.person()) then
    raise exception 'nobody passes the own question'
      using errcode = 'check_violation', constraint = 'question_ruled_by_another';
  end if;
  return new;
end $$;
create trigger ruling_is_by_another before insert on library.question_ruling
  for each row execute function library.ruling_is_by_another();

-- Only whose documents stand verified at that moment answers; only the own answer is corrected.
create function library.answer_is_of_practitioner() returns trigger language plpgsql as $$
begin
  if not directory.stands(new.verification, new.at) then
    raise exception 'the verification does not stand'
      using errcode = 'check_violation', constraint = 'answer_only_by_verified';
  end if;
  if not exists (select from library.question_ruling r where r.question = new.question and r.outcome = 'passed') then
    raise exception 'the question is not public'
      using errcode = 'check_violation', constraint = 'answer_to_public_question';
  end if;
  -- What was withdrawn does not come back as its own correction; a withdrawal at the same moment is waited for.
  if new.corrects is not null then
    perform pg_advisory_xact_lock(hashtextextended(new.question::text, 26));
  end if;
  if exists (select from library.answer_withdrawal w where w.answer = new.corrects) then
    raise exception 'the answer was withdrawn'
      using errcode = 'check_violation', constraint = 'answer_corrected_while_it_stands';
  end if;
  if new.corrects is not null and not exists (select from library.answer a
      join directory.verification_view v on v.id = a.verification join directory.verification_view w on w.id = new.verification
      where a.id = new.corrects and a.question = new.question and v.profile = w.profile) then
    raise exception 'only the own answer is corrected'
      using errcode = 'check_violation', constraint = 'answer_corrected_by_its_author';
  end if;
  return new;
end $$;
create trigger answer_is_of_practitioner before insert on library.answer
  for each row execute function library.answer_is_of_practitioner();

create function library.complaint_judged_by_another() returns trigger language plpgsql as $$
begin
  if exists (select from library.answer_complaint c join library.answer a on a.id = c.answer
      join directory.verification_view v on v.id = a.verification
      where c.id = new.complaint and kernel.person() in (v.person, c.person)) then
    raise exception 'nobody judges the own answer or the own complaint'
      using errcode = 'check_violation', constraint = 'complaint_judged_by_another';
  end if;
  return new;
end $$;
create trigger complaint_judged_by_another before insert on library.complaint_ruling
  for each row execute function library.complaint_judged_by_another();

-- What became of a question, for whoever holds the code of its private address: the asker has no account, so no policy
-- can know her, and the owner looks for her alone.
create function library.question_of_code(code_hash bytea)
returns table (id uuid, title text, text text, asked_at timestamptz, outcome text, reason text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
begin
  perform set_config('shipa.duty', 'system', true);
  return query select q.id, q.title, q.text, q.asked_at, case when t.question is not null then 'refused' else r.outcome end,
      coalesce(t.reason, r.reason)
    from library.question_asker a join library.question q on q.id = a.question
    left join library.question_ruling r on r.question = q.id
    left join library.question_takedown t on t.question = q.id
    where a.code_hash = question_of_code.code_hash;
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
end $$;
revoke all on function library.question_of_code(bytea) from public;
grant execute on function library.question_of_code(bytea) to shipa_app;

do $$
declare t text;
begin
  foreach t in array array['question', 'question_asker', 'question_ruling', 'question_takedown', 'answer',
      'answer_withdrawal', 'answer_complaint', 'complaint_ruling'] loop
    execute format('alter table library.%I enable row level security', t);
    execute format('alter table library.%I force row level security', t);
    execute format('grant select, insert on library.%I to shipa_app', t);
  end loop;
end $$;

create policy asker_own on library.question_asker for select using (person = kernel.person() or kernel.is_system());
create policy asker_made on library.question_asker for insert
  with check (kernel.is_system() or person is null or person = kernel.person());
create policy question_held on library.question for select using (library.moderates(organisation)
  or exists (select from library.question_asker a where a.question = id));
create policy question_asked on library.question for insert with check (true);
create policy takedown_public on library.question_takedown for select using (true);
create policy taken_down on library.question_takedown for insert
  with check (exists (select from library.question q where q.id = question and directory.is_kept_by(q.organisation)));
create policy ruling_seen on library.question_ruling for select using (
  (outcome = 'passed' and not exists (select from library.question_takedown t where t.question = question_ruling.question))
  or exists (select from library.question q where q.id = question_ruling.question));
create policy ruling_written on library.question_ruling for insert
  with check (exists (select from library.question q where q.id = question_ruling.question and library.moderates(q.organisation)));
create policy answer_public on library.answer for select
  using (exists (select from library.question_ruling r where r.question = answer.question));
create policy answer_written on library.answer for insert with check (kernel.is_system()
  or exists (select from directory.verification_view v where v.id = verification and v.person = kernel.person()));
create policy answer_withdrawal_public on library.answer_withdrawal for select using (true);
create policy answer_withdrawn on library.answer_withdrawal for insert with check (exists (
  select from library.answer a join directory.verification_view v on v.id = a.verification
  where a.id = answer and case when by_author then kernel.is_system() or v.person = kernel.person()
    else directory.is_kept_by(v.organisation) end));
create policy complaint_seen on library.answer_complaint for select
  using (person = kernel.person() or directory.is_kept_by(organisation));
create policy complaint_made on library.answer_complaint for insert
  with check (kernel.is_system() or person = kernel.person());
create policy complaint_ruling_seen on library.complaint_ruling for select
  using (exists (select from library.answer_complaint c where c.id = complaint));
create policy complaint_ruled on library.complaint_ruling for insert
  with check (exists (select from library.answer_complaint c where c.id = complaint and directory.is_kept_by(c.organisation)));

select deadlines.add_rule('answer-complaint', 'house', '2026-08-01',
  'Жауапқа шағымды қарау', 'Рассмотрение жалобы на ответ', 'Answer to a complaint about a public answer', 5, 'working-days',
  'Ішкі қағида: шағым 5 жұмыс күнінде қаралады', 'Внутреннее правило: жалоба рассматривается за 5 рабочих дней',
  'House rule: a complaint is answered within 5 working days', 'Shipa', '2026-11-22', true);

-- Whoever asked is forgotten by herself; the question stays, because nothing in it leads to anybody.
select kernel.holds('library.question_asker', 'request',
  't.person = $1',
  '(select q.asked_at from library.question q where q.id = t.question)', 'rows');
select kernel.holds('library.question', 'request', 't.id in (select a.question from library.question_asker a where a.person = $1)', 't.asked_at', 'ids');
select kernel.holds('library.question_ruling', 'request', 't.question in (select a.question from library.question_asker a where a.person = $1)', 't.at', 'ids');
select kernel.holds('library.complaint_ruling', 'request',
  't.complaint in (select c.id from library.answer_complaint c where c.person = $1)', 't.at', 'columns',
  emptied => $$reason = 'жойылды'$$);
select kernel.holds('library.answer_complaint', 'request', 't.person = $1', 't.at', 'columns', emptied => $$text = 'жойылды'$$);
select kernel.holds('library.answer', 'request', $$t.verification in (select v.id from directory.verification_view v
  where v.person = $1)$$, 't.at', 'ids');
