-- CL-5.1.9: opinions. After a visit that took place the person is asked once, by a letter with a token; a clinic's
-- survey goes to those who let themselves be asked. What was answered can be taken back.
create table loyalty.survey (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  title_kk text not null, title_ru text not null, title_en text not null,
  until_on date not null,
  by_account uuid not null references accounts.account,
  at timestamptz not null
);
create table loyalty.survey_question (
  survey uuid not null references loyalty.survey,
  place int not null check (place between 1 and 10),
  -- `score`: 0 to 10; `stars`: 1 to 5; `words`: free text.
  kind text not null check (kind in ('score', 'stars', 'words')),
  words_kk text not null, words_ru text not null, words_en text not null,
  primary key (survey, place)
);

create table loyalty.survey_request (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  person uuid not null references people.person,
  booking uuid references scheduling.booking constraint review_asked_once unique,
  practitioner uuid references organisations.practitioner,
  survey uuid references loyalty.survey,
  token_hash bytea not null unique check (length(token_hash) = 32),
  at timestamptz not null,
  until timestamptz not null,
  answered_at timestamptz,
  withdrawn_at timestamptz,
  constraint asked_about_visit_or_in_survey check (num_nonnulls(booking, survey) = 1),
  constraint review_names_the_doctor check ((booking is null) = (practitioner is null)),
  constraint asked_once_in_a_survey unique (survey, person),
  constraint only_an_answer_is_withdrawn check (withdrawn_at is null or answered_at is not null)
);
comment on table loyalty.survey_request is 'personal: who was asked for an opinion, about which visit or in which survey';
create index survey_request_person on loyalty.survey_request (person);
create index survey_request_organisation on loyalty.survey_request (organisation, answered_at);

create table loyalty.survey_answer (
  request uuid not null references loyalty.survey_request,
  place int not null check (place between 1 and 10),
  score int check (score between 0 and 10),
  -- People are asked not to write of their health, and some will.
  words_sealed bytea,
  primary key (request, place),
  constraint answer_is_a_score_or_words check (num_nonnulls(score, words_sealed) = 1)
);
comment on table loyalty.survey_answer is 'personal: what was answered; leaves as averages and as words without a name';

-- One press in the letter: not asked any more, until a consent is given anew.
create table loyalty.survey_stop (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  person uuid not null references people.person,
  at timestamptz not null
);
comment on table loyalty.survey_stop is 'personal: who does not want to be asked by which clinic';
create index survey_stop_person on loyalty.survey_stop (person, organisation);

-- Whoever holds the letter acts on its request alone.
create function loyalty.shown_request() returns bytea language sql stable as $$
  select decode(nullif(current_setting('shipa.shown_request', true), ''), 'hex')
$$;

do $$
declare name text;
begin
  foreach name in array array['survey', 'survey_question', 'survey_request', 'survey_answer', 'survey_stop'] loop
    execute format('alter table loyalty.%I enable row level security', name);
    execute format('alter table loyalty.%I force row level security', name);
    execute format('grant select, insert on loyalty.%I to shipa_app', name);
  end loop;
end $$;
create policy survey_read on loyalty.survey for select using (true);
create policy survey_opened on loyalty.survey for insert
  with check (organisation = kernel.organisation() and kernel.duty() = 'director');
create policy question_read on loyalty.survey_question for select using (true);
create policy question_written on loyalty.survey_question for insert with check (
  exists (select from loyalty.survey s where s.id = survey and s.organisation = kernel.organisation())
    and kernel.duty() = 'director');
create policy request_seen on loyalty.survey_request for select
  using (kernel.is_system() or person = any (kernel.persons()) or token_hash = loyalty.shown_request());
create policy request_made on loyalty.survey_request for insert with check (kernel.is_system());
create policy request_answered on loyalty.survey_request for update using (token_hash = loyalty.shown_request());
create policy answer_seen on loyalty.survey_answer for select
  using (exists (select from loyalty.survey_request r where r.id = request and r.token_hash = loyalty.shown_request()));
create policy answer_given on loyalty.survey_answer for insert
  with check (kernel.is_system()
    or exists (select from loyalty.survey_request r where r.id = request and r.token_hash = loyalty.shown_request()));
create policy answer_withdrawn on loyalty.survey_answer for delete
  using (exists (select from loyalty.survey_request r where r.id = request and r.token_hash = loyalty.shown_request()));
create policy stop_seen on loyalty.survey_stop for select using (kernel.is_system() or person = any (kernel.persons())
  or exists (select from loyalty.survey_request r
    where r.token_hash = loyalty.shown_request() and r.person = survey_stop.person and r.organisation = survey_stop.organisation));
create policy stop_pressed on loyalty.survey_stop for insert with check (exists (select from loyalty.survey_request r
  where r.token_hash = loyalty.shown_request() and r.person = survey_stop.person and r.organisation = survey_stop.organisation));
grant update (answered_at, withdrawn_at) on loyalty.survey_request to shipa_app;
grant delete on loyalty.survey_answer to shipa_app;

-- Nobody at the clinic reads single answers: figures leave from five people on, and not below (small cells). There is no
-- figure of the whole clinic: less those of its doctors it would tell of one who has fewer.
create function loyalty.survey_figures(of_organisation uuid)
returns table (survey uuid, practitioner uuid, place int, people int, average numeric)
language plpgsql security definer set search_path = pg_catalog as $$
declare duty text := coalesce(current_setting('shipa.duty', true), '');
begin
  if duty <> 'director' or of_organisation is distinct from kernel.organisation() then return; end if;
  perform set_config('shipa.duty', 'system', true);
  perform set_config('shipa.counting', 'on', true);
  return query
    select r.survey, r.practitioner, a.place, count(distinct r.person)::int, round(avg(a.score), 1)
    from loyalty.survey_request r join loyalty.survey_answer a on a.request = r.id
    where r.organisation = of_organisation and a.score is not null
    group by r.survey, r.practitioner, a.place
    having count(distinct r.person) >= 5;
  perform set_config('shipa.counting', '', true);
  perform set_config('shipa.duty', duty, true);
end $$;
-- Words without a name, from the fifth person on, in an order that tells nothing.
create function loyalty.survey_words(of_organisation uuid)
returns table (survey uuid, person uuid, words_sealed bytea)
language plpgsql security definer set search_path = pg_catalog as $$
declare duty text := coalesce(current_setting('shipa.duty', true), '');
begin
  if duty <> 'director' or of_organisation is distinct from kernel.organisation() then return; end if;
  perform set_config('shipa.duty', 'system', true);
  perform set_config('shipa.counting', 'on', true);
  return query
    select r.survey, r.person, a.words_sealed
    from loyalty.survey_request r join loyalty.survey_answer a on a.request = r.id
    where r.organisation = of_organisation and a.words_sealed is not null and (
      select count(distinct o.person) from loyalty.survey_request o join loyalty.survey_answer b on b.request = o.id
      where o.organisation = of_organisation and o.survey is not distinct from r.survey and b.words_sealed is not null) >= 5
    order by sha256(a.words_sealed) limit 200;
  perform set_config('shipa.counting', '', true);
  perform set_config('shipa.duty', duty, true);
end $$;
create policy answer_counted on loyalty.survey_answer for select using (
  coalesce(current_setting('shipa.counting', true), '') = 'on'
  and current_user = (select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'loyalty'));
revoke all on function loyalty.survey_figures(uuid), loyalty.survey_words(uuid) from public;
grant execute on function loyalty.survey_figures(uuid), loyalty.survey_words(uuid) to shipa_app;

select kernel.holds('loyalty.survey_answer', 'feedback',
  't.request in (select r.id from loyalty.survey_request r where r.person = $1)',
  '(select r.at from loyalty.survey_request r where r.id = t.request)', 'rows',
  organisation => '(select r.organisation from loyalty.survey_request r where r.id = t.request)', sealed => '{words_sealed}');
select kernel.holds('loyalty.survey_request', 'feedback', 't.person = $1', 't.at', 'rows', organisation => 't.organisation');
select kernel.holds('loyalty.survey_stop', 'feedback', 't.person = $1', 't.at', 'rows', organisation => 't.organisation');
