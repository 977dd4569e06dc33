-- A question or a complaint from a line of the access journal, to the officer of the organisation that looked
-- (CL-5.2.7). What is asked and answered may tell of health: sealed with the person's key. Neither is ever changed.
create schema if not exists oversight;
grant usage on schema oversight to shipa_app;

create sequence oversight.question_number start 1001;
create table oversight.question (
  id uuid primary key,
  number text not null unique default 'S-' || nextval('oversight.question_number'),
  person uuid not null references people.person,
  asked_by uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  kind text not null check (kind in ('question', 'complaint')),
  words_sealed bytea not null,
  asked_at timestamptz not null,
  -- The line as it stood: the officer does not read the person's journal.
  passage uuid not null,
  act text not null,
  acted_at timestamptz not null,
  employment uuid references organisations.employment,
  rules text[] not null
);
comment on table oversight.question is 'personal: what a person asks about a look at her data';
create index question_person on oversight.question (person);
create index question_organisation on oversight.question (organisation);

create table oversight.question_answer (
  question uuid constraint question_answered_once primary key references oversight.question,
  person uuid not null references people.person,
  words_sealed bytea not null,
  by_employment uuid not null references organisations.employment,
  at timestamptz not null
);
comment on table oversight.question_answer is 'personal: what the officer answered';

do $$
declare t text;
begin
  foreach t in array array['question', 'question_answer'] loop
    execute format('alter table oversight.%I enable row level security', t);
    execute format('alter table oversight.%I force row level security', t);
    execute format('grant select, insert on oversight.%I to shipa_app', t);
  end loop;
end $$;
grant usage on sequence oversight.question_number to shipa_app;
create policy question_seen on oversight.question for select using (person = any (kernel.persons()) or kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() in ('officer', 'admin')));
create policy question_asked on oversight.question for insert
  with check (person = any (kernel.persons()) and asked_by = kernel.person());
create policy question_answer_seen on oversight.question_answer for select
  using (exists (select from oversight.question q where q.id = question_answer.question));
create policy question_answered on oversight.question_answer for insert
  with check (kernel.duty() in ('officer', 'admin') and exists (select from oversight.question q
    where q.id = question_answer.question and q.person = question_answer.person and q.organisation = kernel.organisation()
      -- Nobody answers for an own look.
      and not exists (select from organisations.employment_view e where e.id = q.employment and e.person = kernel.person())));

select kernel.holds('oversight.question_answer', 'request', 't.person = $1', 't.at', 'rows',
  organisation => '(select q.organisation from oversight.question q where q.id = t.question)', sealed => '{words_sealed}');
select kernel.holds('oversight.question', 'request', 't.person = $1', 't.asked_at', 'rows',
  organisation => 't.organisation', sealed => '{words_sealed}');
