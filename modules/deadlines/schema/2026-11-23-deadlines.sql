-- Every term that the law or a published document sets, and every clock that runs by one.
create schema deadlines;
grant usage on schema deadlines to shipa_app;

-- Terms as data with a source: of the rules of one event that stand on a day, the shortest governs.
-- What is shipped stands from a day before the installation: papers that came earlier run by it too.
create table deadlines.rule (
  event text not null,
  -- Which rule of the event: a later row of the same name replaces it from its day on.
  name text not null,
  since date not null,
  says_kk text not null, says_ru text not null, says_en text not null,
  length int not null check (length > 0),
  unit text not null check (unit in ('working-days', 'days', 'hours')),
  basis_kk text not null, basis_ru text not null, basis_en text not null,
  source text not null,
  source_date date not null,
  -- False: nobody has confirmed the number; it is shown so.
  verified boolean not null,
  constraint rule_once_from_a_day primary key (event, name, since)
);
comment on table deadlines.rule is 'Terms of the law as editable data with their source.';

create table deadlines.clock (
  id uuid primary key,
  event text not null,
  organisation uuid not null references organisations.organisation,
  -- The request, the incident, the withdrawal that waits.
  about uuid not null,
  -- Whose right waits; null when it is nobody's alone.
  person uuid references people.person,
  begun_at timestamptz not null,
  -- Where it is answered: a path without the language.
  link text not null,
  constraint clock_once_for_a_matter unique (event, about)
);
comment on table deadlines.clock is 'personal: which matter of whom must be answered by when';
create index clock_organisation on deadlines.clock (organisation);
create index clock_person on deadlines.clock (person);

-- The terms that applied when the clock began: a law changed later does not move it.
create table deadlines.term (
  clock uuid not null references deadlines.clock,
  place int not null check (place > 0),
  length int not null check (length > 0),
  unit text not null check (unit in ('working-days', 'days', 'hours')),
  basis_kk text not null, basis_ru text not null, basis_en text not null,
  primary key (clock, place)
);

-- A clock stands still only for a reason that somebody signs.
create table deadlines.pause (
  id uuid primary key,
  clock uuid not null references deadlines.clock,
  from_at timestamptz not null,
  until timestamptz,
  reason text not null check (btrim(reason) <> ''),
  -- A declared event (force majeure) that stopped many clocks at once.
  cause uuid,
  by_account uuid references accounts.account,
  constraint pause_ends_after_it_begins check (until >= from_at)
);
create unique index pause_one_at_a_time on deadlines.pause (clock) where until is null;
create index pause_cause on deadlines.pause (cause);

-- A declared event that holds every clock of some events, those too that begin while it lasts.
create table deadlines.standstill (
  cause uuid primary key,
  organisation uuid not null references organisations.organisation,
  events text[] not null,
  reason text not null check (btrim(reason) <> ''),
  from_at timestamptz not null,
  until timestamptz
);
alter table deadlines.standstill enable row level security;
alter table deadlines.standstill force row level security;
create policy standstill_public on deadlines.standstill for select using (true);
create policy standstill_declared on deadlines.standstill for insert
  with check (kernel.is_system() or (organisation = kernel.organisation() and kernel.duty() in ('director', 'admin')));
create policy standstill_ended on deadlines.standstill for update
  using (kernel.is_system() or (organisation = kernel.organisation() and kernel.duty() in ('director', 'admin')));
grant select, insert, update (until) on deadlines.standstill to shipa_app;

create table deadlines.stop (
  clock uuid constraint clock_stops_once primary key references deadlines.clock,
  at timestamptz not null,
  how text not null check (how in ('done', 'refused', 'given-up')),
  by_account uuid references accounts.account
);

-- When one term of a clock ends. Days end at midnight in Almaty; the day of the event does not count, and a
-- day that lies wholly or partly in a pause does not either. Null while the clock stands still.
create function deadlines.term_ends(c uuid, begun timestamptz, length int, unit text) returns timestamptz
language plpgsql stable as $$
declare
  event_day date := (begun at time zone 'Asia/Almaty')::date;
  last_day date;
begin
  if exists (select from deadlines.pause p where p.clock = c and p.until is null) then return null; end if;
  if unit = 'hours' then
    return begun + make_interval(hours => length)
      + coalesce((select sum(p.until - p.from_at) from deadlines.pause p where p.clock = c), interval '0');
  end if;
  select d::date into last_day
    from generate_series(event_day + 1, event_day + length * 2 + 400, interval '1 day') d
    where (unit = 'days' or catalogue.is_working_day(d::date))
      and not exists (select from deadlines.pause p where p.clock = c
        and p.from_at < ((d::date + 1)::timestamp at time zone 'Asia/Almaty')
        and p.until > (d::date::timestamp at time zone 'Asia/Almaty'))
    order by d offset length - 1 limit 1;
  return (last_day + 1)::timestamp at time zone 'Asia/Almaty';
end $$;

alter table deadlines.clock enable row level security;
alter table deadlines.clock force row level security;
do $$
declare t text;
begin
  foreach t in array array['term', 'pause', 'stop'] loop
    execute format('alter table deadlines.%I enable row level security', t);
    execute format('alter table deadlines.%I force row level security', t);
    execute format('create policy %I on deadlines.%I for select
      using (exists (select from deadlines.clock c where c.id = clock))', t || '_seen', t);
    execute format('create policy %I on deadlines.%I for insert
      with check (exists (select from deadlines.clock c where c.id = clock))', t || '_written', t);
    execute format('grant select, insert on deadlines.%I to shipa_app', t);
  end loop;
end $$;
-- A term is over when those who answer for it have answered; who is late does not end it.
alter policy stop_written on deadlines.stop with check (exists (select from deadlines.clock c where c.id = clock and (
  kernel.is_system() or kernel.duty() in ('officer', 'director', 'admin')
  -- A withdrawal that nobody has to carry out further is done with its own act.
  or (c.event = 'withdraw' and (kernel.duty() = 'reception' or c.person = any (kernel.persons()))))));
create policy pause_ended on deadlines.pause for update
  using (kernel.is_system() or kernel.duty() in ('officer', 'director', 'admin'));
grant update (until) on deadlines.pause to shipa_app;
grant select, insert on deadlines.clock, deadlines.rule to shipa_app;

create policy clock_seen on deadlines.clock for select using (
  person = any (kernel.persons()) or organisation = kernel.organisation() or kernel.is_system());
create policy clock_begun on deadlines.clock for insert with check (
  person = any (kernel.persons()) or organisation = kernel.organisation() or kernel.is_system());

alter table deadlines.rule enable row level security;
alter table deadlines.rule force row level security;
create policy rule_public on deadlines.rule for select using (true);
create policy rule_set on deadlines.rule for insert with check (kernel.duty() = 'admin' or kernel.is_system());

-- For the migrations of later modules, which bring terms of their own.
create function deadlines.add_rule(event text, name text, since date, says_kk text, says_ru text, says_en text, length int,
  unit text, basis_kk text, basis_ru text, basis_en text, source text, source_date date, verified boolean) returns void
language plpgsql as $$
begin
  perform set_config('shipa.duty', 'system', true);
  insert into deadlines.rule values (event, name, since, says_kk, says_ru, says_en, length, unit, basis_kk, basis_ru,
    basis_en, source, source_date, verified);
end $$;
revoke all on function deadlines.add_rule(text, text, date, text, text, text, int, text, text, text, text, text, date, boolean)
  from public;

create function deadlines.never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;
create trigger never_changed before update or delete or truncate on deadlines.rule
  for each statement execute function deadlines.never_changed();

-- Each clock with its end: the earliest of its terms, and which term that is.
create view deadlines.clock_view with (security_invoker = true) as
  select c.id, c.event, c.organisation, c.about, c.person, c.begun_at, c.link,
    e.ends_at as due_at, e.basis_kk, e.basis_ru, e.basis_en, e.length, e.unit,
    exists (select from deadlines.pause p where p.clock = c.id and p.until is null) as paused,
    s.at as stopped_at, s.how
  from deadlines.clock c
  left join deadlines.stop s on s.clock = c.id
  cross join lateral (
    select t.*, deadlines.term_ends(c.id, c.begun_at, t.length, t.unit) as ends_at
    from deadlines.term t where t.clock = c.id order by ends_at nulls first, t.place limit 1) e;
grant select on deadlines.clock_view to shipa_app;

select set_config('shipa.duty', 'system', true);
insert into deadlines.rule (event, name, since, says_kk, says_ru, says_en, length, unit, basis_kk, basis_ru, basis_en, source, source_date, verified) values
('know', 'law', '2026-08-01', 'Деректер туралы сұрауға жауап беру', 'Ответ на запрос о данных', 'Answer to a request about data', 3, 'working-days',
  'Дербес деректер туралы заң, 25-бап 2-т. 6), мерзімі расталмаған', 'Закон о персональных данных, ст. 25 п. 2 пп. 6), срок не подтверждён', 'Personal data law, Art. 25(2)(6), term unconfirmed',
  '94-V, 25(2)(6)', '2026-11-22', false),
('copy', 'law', '2026-08-01', 'Деректердің көшірмесін беру', 'Копия данных', 'Copy of the data', 3, 'working-days',
  'Дербес деректер туралы заң, 25-бап 2-т. 6), мерзімі расталмаған', 'Закон о персональных данных, ст. 25 п. 2 пп. 6), срок не подтверждён', 'Personal data law, Art. 25(2)(6), term unconfirmed',
  '94-V, 25(2)', '2026-11-22', false),
('footage', 'law', '2026-08-01', 'Бейнежазба туралы сұрауға жауап беру', 'Ответ на запрос видеозаписи', 'Answer to a request for footage', 3, 'working-days',
  'Дербес деректер туралы заң, 25-бап 2-т. 6), мерзімі расталмаған', 'Закон о персональных данных, ст. 25 п. 2 пп. 6), срок не подтверждён', 'Personal data law, Art. 25(2)(6), term unconfirmed',
  '94-V, 25(2)', '2026-11-22', false),
('correct', 'law', '2026-08-01', 'Деректі түзету немесе толықтыру', 'Изменение или дополнение данных', 'Change or addition of data', 1, 'working-days',
  'Дербес деректер туралы заң, 25-бап 2-т. 8)', 'Закон о персональных данных, ст. 25 п. 2 пп. 8)', 'Personal data law, Art. 25(2)(8)', 'Law 94-V', '2026-11-22', true),
('block', 'law', '2026-08-01', 'Деректі бұғаттау', 'Блокирование данных', 'Blocking of data', 1, 'working-days',
  'Дербес деректер туралы заң, 25-бап 2-т. 8)', 'Закон о персональных данных, ст. 25 п. 2 пп. 8)', 'Personal data law, Art. 25(2)(8)', 'Law 94-V', '2026-11-22', true),
('unblock', 'law', '2026-08-01', 'Деректі бұғаттан шығару', 'Снятие блокирования', 'Unblocking of data', 1, 'working-days',
  'Дербес деректер туралы заң, 25-бап 2-т. 8)', 'Закон о персональных данных, ст. 25 п. 2 пп. 8)', 'Personal data law, Art. 25(2)(8)', 'Law 94-V', '2026-11-22', true),
('destroy', 'law', '2026-08-01', 'Заңсыз өңделген деректі жою', 'Уничтожение незаконно обработанных данных', 'Destruction of unlawfully processed data', 1, 'working-days',
  'Дербес деректер туралы заң, 25-бап 2-т. 8)', 'Закон о персональных данных, ст. 25 п. 2 пп. 8)', 'Personal data law, Art. 25(2)(8)', 'Law 94-V', '2026-11-22', true),
('destroy', 'digital-code', '2026-08-01', 'Деректі жою, иесіздендіру немесе өңдеуді тоқтату', 'Удаление, обезличивание или прекращение обработки', 'Erasure, anonymisation or end of processing', 15, 'days',
  'Цифрлық кодекс, 41-бап', 'Цифровой кодекс, ст. 41', 'Digital Code, Art. 41', 'Digital Code of 9 January 2026; term from the press', '2026-11-22', false),
('withdraw', 'law', '2026-08-01', 'Келісім қайтарылған соң өңдеуді тоқтату', 'Прекращение обработки после отзыва согласия', 'End of processing after a withdrawal', 15, 'working-days',
  'Дербес деректер туралы заң, 8-бап 7-т.', 'Закон о персональных данных, ст. 8 п. 7', 'Personal data law, Art. 8(7)', 'Law 94-V', '2026-11-22', true),
('object-to-automation', 'law', '2026-08-01', 'Автоматты шешімге қарсылықты қарау', 'Ответ на возражение против автоматического решения', 'Answer to an objection to an automated decision', 3, 'working-days',
  'Дербес деректер туралы заң, 19-1-бап 3-т.', 'Закон о персональных данных, ст. 19-1 п. 3', 'Personal data law, Art. 19-1(3)', 'Law 94-V', '2026-11-22', true),
('object-to-refusal', 'law', '2026-08-01', 'Бас тартуға қарсылықты қарау', 'Ответ на возражение против отказа', 'Answer to an objection to a refusal', 3, 'working-days',
  'Дербес деректер туралы заң, 25-бап 2-т. 7), мерзімі расталмаған', 'Закон о персональных данных, ст. 25 п. 2 пп. 7), срок не подтверждён', 'Personal data law, Art. 25(2)(7), term unconfirmed',
  '94-V, 25(2)', '2026-11-22', false),
('transfer-notice', 'law', '2026-08-01', 'Үшінші тұлғаға беру туралы хабарлау', 'Уведомление о передаче третьему лицу', 'Notice of a transfer to a third party', 10, 'working-days',
  'Дербес деректер туралы заң, 19-бап 1-т.', 'Закон о персональных данных, ст. 19 п. 1', 'Personal data law, Art. 19(1)', 'Law 94-V', '2026-11-22', true),
('public-removal', 'law', '2026-08-01', 'Ашық дереккөзден алып тастау', 'Исключение из общедоступного источника', 'Removal from a public source', 1, 'working-days',
  'Дербес деректер туралы заң, 6-бап', 'Закон о персональных данных, ст. 6', 'Personal data law, Art. 6', 'Law 94-V', '2026-11-22', true),
('breach-notice', 'law', '2026-08-01', 'Бұзушылық туралы уәкілетті органға хабарлау', 'Уведомление уполномоченного органа о нарушении', 'Notice of a breach to the authority', 1, 'working-days',
  'Дербес деректер туралы заң, 25-бап 2-т. 8); 481/НҚ бұйрығы', 'Закон о персональных данных, ст. 25 п. 2 пп. 8); приказ 481/НҚ', 'Personal data law, Art. 25(2)(8); order 481/НҚ', 'Law 94-V, order 481/НҚ of 9 August 2024', '2026-11-22', true),
('claim', 'consumer-law', '2026-08-01', 'Тұтынушының талабына жазбаша жауап беру', 'Письменный ответ на претензию', 'Written answer to a claim', 10, 'days',
  'Тұтынушылардың құқықтарын қорғау туралы заң, 42-4-бап', 'Закон о защите прав потребителей, ст. 42-4', 'Consumer law, Art. 42-4', 'Law 274-IV', '2026-11-22', true),
('emergency-access', 'house', '2026-08-01', 'Шұғыл ашуды түсіндіру', 'Объяснение экстренного доступа', 'Explanation of an emergency access', 72, 'hours',
  'Ішкі қағида: шұғыл ашу 72 сағатта түсіндіріледі', 'Внутреннее правило: экстренный доступ объясняется за 72 часа', 'House rule: an emergency access is explained within 72 hours', 'Shipa', '2026-11-22', true),
('processor-answer', 'house', '2026-08-01', 'Өңдеушінің растауы', 'Подтверждение обработчика', 'Confirmation by a processor', 10, 'working-days',
  'Ішкі қағида: өңдеуші 10 жұмыс күнінде растайды', 'Внутреннее правило: обработчик подтверждает за 10 рабочих дней', 'House rule: a processor confirms within 10 working days', 'Shipa', '2026-11-22', true);
