-- Kinds of records that were kept without a name so far. What lives by its contract or consent alone has no
-- term of its own; an identity stays as long as any record that must be kept.
alter table privacy.record_class add column outlives_others boolean not null default false;
insert into privacy.record_class (id, place, keep_years, source, source_date, outlives_others, name_kk, name_ru, name_en, ground_kk, ground_ru, ground_en) values
('identity', 8, null, 'Law 94-V Art. 12: not longer than the purpose needs', '2026-11-22', true,
  'Аты-жөніңіз бен ЖСН', 'Имя и ИИН', 'Name and identification number', null, null, null),
('contact', 9, null, 'Law 94-V Art. 12: not longer than the purpose needs', '2026-11-22', false,
  'Байланыс деректері', 'Контактные данные', 'Contact data', null, null, null),
('account', 10, null, 'Law 94-V Art. 12: not longer than the purpose needs', '2026-11-22', false,
  'Кабинетке кіру деректері', 'Данные для входа в кабинет', 'Data for signing in', null, null, null),
('registration', 11, 25, 'As long as the medical record that it opens, Health Code Art. 60; to be confirmed by the operator''s lawyer', '2026-11-22', false,
  'Клиникадағы тіркеу картасы', 'Регистрационная карта в клинике', 'Registration card at the clinic',
  'Денсаулық туралы кодекс: медициналық құжаттарды сақтау', 'Кодекс о здоровье: хранение медицинских документов', 'Health Code: keeping of medical documents'),
('employment', 12, 75, 'Order on archive terms of staff records; unverified, to be confirmed by the operator''s lawyer', '2026-11-22', false,
  'Қызметкерлердің деректері', 'Данные сотрудников', 'Records of staff',
  'Еңбек және мұрағат заңнамасы', 'Трудовое и архивное законодательство', 'Labour and archive law'),
('signature', 13, 25, 'As long as the longest kept document that is signed; unverified, to be confirmed by the operator''s lawyer', '2026-11-22', false,
  'Қолтаңбалар', 'Подписи', 'Signatures',
  'Құжатқа қол қойылғанын дәлелдеу', 'Доказать подписание документа', 'To prove that a document was signed'),
('request', 14, 3, 'Civil Code, general term of limitation; unverified, to be confirmed by the operator''s lawyer', '2026-11-22', false,
  'Деректер туралы өтініштер', 'Обращения о данных', 'Requests about data',
  'Дербес деректер туралы заң: өтінішке жауап берілгенін дәлелдеу', 'Закон о персональных данных: доказать ответ на обращение', 'Personal data law: proof that a request was answered'),
('incident', 15, 5, 'Law 94-V Art. 22; number unverified, to be confirmed by the operator''s lawyer', '2026-11-22', false,
  'Қауіпсіздік оқиғалары', 'Инциденты безопасности', 'Security incidents',
  'Дербес деректер туралы заң: бұзушылықты тергеу', 'Закон о персональных данных: расследование нарушений', 'Personal data law: investigation of breaches');

-- What later modules may read of the terms of keeping.
create view privacy.record_class_view with (security_invoker = true) as
  select id, keep_years, outlives_others from privacy.record_class;
grant select on privacy.record_class_view to shipa_app;

-- Data that must not be used for a while, though it is there: at the person's request, or because the law
-- keeps what the person wanted destroyed (Digital Code Art. 41). The end is a row of its own.
create table privacy.blocking (
  id uuid primary key,
  person uuid not null references people.person,
  -- Null: wherever it is held.
  organisation uuid references organisations.organisation,
  record_class text not null references privacy.record_class,
  reason text not null check (btrim(reason) <> ''),
  -- The request or the destruction on whose account.
  about uuid not null,
  from_at timestamptz not null,
  by_account uuid references accounts.account,
  constraint blocked_once_for_a_matter unique nulls not distinct (about, person, organisation, record_class)
);
comment on table privacy.blocking is 'personal: whose data of which class staff may not see, since when and why';
create index blocking_person on privacy.blocking (person, record_class);

create table privacy.blocking_end (
  blocking uuid constraint blocking_ends_once primary key references privacy.blocking,
  at timestamptz not null,
  about uuid not null,
  by_account uuid references accounts.account
);
comment on table privacy.blocking_end is 'personal: when a blocking ended';

create or replace function privacy.never_changed() returns trigger language plpgsql as $$
begin
  if kernel.is_destroying() then return null; end if;
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;
do $$
declare t text;
begin
  foreach t in array array['blocking', 'blocking_end'] loop
    execute format('create trigger never_changed before update or delete or truncate on privacy.%I
      for each statement execute function privacy.never_changed()', t);
    execute format('alter table privacy.%I enable row level security', t);
    execute format('alter table privacy.%I force row level security', t);
    execute format('grant select, insert on privacy.%I to shipa_app', t);
  end loop;
end $$;
-- Whoever has a duty learns that data is blocked: the policies of the data ask this table as that person.
create policy blocking_seen on privacy.blocking for select using (
  person = any (kernel.persons()) or kernel.is_system()
  or (kernel.duty() is not null and (organisation is null or organisation = kernel.organisation())));
create policy blocking_begun on privacy.blocking for insert with check (
  kernel.is_system() or (kernel.duty() = 'officer' and organisation = kernel.organisation()));
create policy blocking_end_seen on privacy.blocking_end for select
  using (exists (select from privacy.blocking b where b.id = blocking));
create policy blocking_ended on privacy.blocking_end for insert with check (
  exists (select from privacy.blocking b where b.id = blocking
    and (kernel.is_system() or (kernel.duty() = 'officer' and b.organisation = kernel.organisation()))));

-- What was there when it began: a person who comes again later is received like anybody.
create function privacy.is_blocked(whom uuid, at_organisation uuid, class text, made timestamptz) returns boolean
language sql stable as $$
  select exists (select from privacy.blocking b
    where b.person = whom and b.record_class = class and made <= b.from_at and (b.organisation is null or b.organisation = at_organisation)
      and not exists (select from privacy.blocking_end e where e.blocking = b.id))
$$;

-- Whose data of a class is blocked for whoever asks: told once for a whole query, so that only the rows of these few
-- people are judged one by one.
create function privacy.blocked_people(class text) returns uuid[] language sql stable as $$
  select coalesce(array_agg(b.person), '{}') from privacy.blocking b
  where b.record_class = class and not exists (select from privacy.blocking_end e where e.blocking = b.id)
$$;

-- For the migrations of later modules: staff no longer see the blocked rows of a table; the person and the
-- system do. `whose`, `organisation` and `made` are columns or expressions of its row.
create function privacy.hides_blocked(table_name text, class text, whose text, organisation text, made text) returns void
language plpgsql as $$
begin
  execute format('create policy %I on %s as restrictive for select using (
    (select kernel.is_system()) or %s = any ((select kernel.persons())::uuid[]) or (select kernel.is_destroying())
    or %s <> all ((select privacy.blocked_people(%L))::uuid[]) or not privacy.is_blocked(%s, %s, %L, %s))',
    'blocked_' || replace(class, '-', '_'), table_name, whose, whose, class, whose, organisation, class, made);
end $$;
revoke all on function privacy.hides_blocked(text, text, text, text, text) from public;

select kernel.holds('privacy.blocking_end', 'request', 't.blocking in (select b.id from privacy.blocking b where b.person = $1)',
  't.at', 'ids', organisation => '(select b.organisation from privacy.blocking b where b.id = t.blocking)');
select kernel.holds('privacy.blocking', 'request', 't.person = $1', 't.from_at', 'columns', organisation => 't.organisation',
  emptied => $$reason = 'жойылды'$$);
select kernel.holds('privacy.consequence', 'contract', 't.withdrawal in (select w.id from privacy.withdrawal w
  join privacy.consent c on c.id = w.consent where c.person = $1)', 't.on_day::timestamptz', 'ids');
select kernel.holds('privacy.withdrawal', 'contract', 't.consent in (select c.id from privacy.consent c where c.person = $1)',
  't.at', 'columns', organisation => '(select c.organisation from privacy.consent c where c.id = t.consent)',
  emptied => $$reason = ''$$);
select kernel.holds('privacy.consent', 'contract', 't.person = $1 or t.given_by = $1',
  'coalesce((select w.at from privacy.withdrawal w where w.consent = t.id), t.until)', 'columns',
  organisation => 't.organisation', emptied => $$address = '', device = ''$$);
