-- For what personal data is used, by whose consent, and what a withdrawal does. Consents, withdrawals and
-- their consequences are rows that are never changed; whether a consent holds is computed.
create schema privacy;
grant usage on schema privacy to shipa_app;

create table privacy.purpose (
  id text primary key,
  name_kk text not null, name_ru text not null, name_en text not null,
  -- What is done, with what and by whom: the words beside the switch.
  says_kk text not null, says_ru text not null, says_en text not null,
  -- What stops at once when the consent is withdrawn.
  stops_kk text not null, stops_ru text not null, stops_en text not null,
  -- Special-category data (health): consented and protected apart (PF-6.4).
  special boolean not null,
  -- The consent document that gives it; null: a switch of its own, off until turned on.
  document_kind text constraint purpose_of_a_document_once unique,
  given_to text[] not null check (given_to <@ array['platform', 'clinic'] and given_to <> '{}')
);
comment on table privacy.purpose is 'Purposes that rest on a consent; nothing is bundled: each is its own row and its own act.';

create table privacy.record_class (
  id text primary key,
  place int not null unique,
  name_kk text not null, name_ru text not null, name_en text not null,
  -- Why it is kept even without the consent; null: it lives by the consent alone.
  ground_kk text, ground_ru text, ground_en text,
  keep_years int check (keep_years > 0),
  source text not null,
  source_date date not null,
  constraint record_class_kept_on_a_ground check (num_nulls(ground_kk, ground_ru, ground_en, keep_years) in (0, 4))
);
comment on table privacy.record_class is 'What kinds of records there are and on which ground each is kept, as data with a source.';

-- What a purpose itself writes; withdrawing its consent touches these classes and no others.
create table privacy.purpose_record (
  purpose text not null references privacy.purpose,
  record_class text not null references privacy.record_class,
  primary key (purpose, record_class)
);

create table privacy.consent (
  id uuid primary key default gen_random_uuid(),
  person uuid not null references people.person,
  -- The person, or who lawfully represents the person (PF-6.3).
  given_by uuid not null references people.person,
  organisation uuid references organisations.organisation,
  purpose text not null references privacy.purpose,
  -- The text by which it was given, and the acceptance where the text itself was accepted.
  edition uuid not null references agreements.publication,
  acceptance uuid references agreements.acceptance,
  channel text not null check (channel in ('tick', 'switch', 'phone', 'messenger', 'desk-paper', 'first-payment', 'service')),
  from_at timestamptz not null,
  until timestamptz not null,
  session uuid,
  address text not null,
  device text not null,
  constraint consent_has_term check (until > from_at)
);
comment on table privacy.consent is 'personal: who allowed which organisation to use the data of whom for what, and until when';
create index consent_person on privacy.consent (person, purpose);

create table privacy.withdrawal (
  consent uuid constraint withdrawal_once primary key references privacy.consent,
  id uuid not null unique,
  at timestamptz not null,
  by_person uuid not null references people.person,
  way text not null check (way in ('cabinet', 'desk', 'letter')),
  reason text not null,
  recorded_by uuid references accounts.account,
  -- Law 94-V Art. 8(7): the last working day on which processing may still be running.
  stop_by date not null
);
comment on table privacy.withdrawal is 'personal: when a consent was taken back, by whom and how';

create table privacy.consequence (
  withdrawal uuid not null references privacy.withdrawal (id),
  record_class text not null references privacy.record_class,
  fate text not null check (fate in ('destroyed', 'kept')),
  -- Destroyed not later than this day; or kept until it.
  on_day date not null,
  primary key (withdrawal, record_class)
);
comment on table privacy.consequence is 'personal: what a withdrawal does to each class of records';

create function privacy.never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;

do $$
declare t text;
begin
  foreach t in array array['consent', 'withdrawal', 'consequence'] loop
    execute format('create trigger never_changed before update or delete or truncate on privacy.%I
      for each statement execute function privacy.never_changed()', t);
    execute format('alter table privacy.%I enable row level security', t);
    execute format('alter table privacy.%I force row level security', t);
    execute format('grant select, insert on privacy.%I to shipa_app', t);
  end loop;
end $$;
grant select on privacy.purpose, privacy.record_class, privacy.purpose_record to shipa_app;

create policy consent_seen on privacy.consent for select using (
  person = any (kernel.persons()) or given_by = kernel.person()
  or organisation = kernel.organisation() or kernel.is_system());
create policy consent_given on privacy.consent for insert with check (
  kernel.is_system()
  or (given_by = kernel.person() and person = any (kernel.persons()))
  or (channel not in ('tick', 'switch') and organisation = kernel.organisation() and kernel.duty() is not null));
create policy withdrawal_seen on privacy.withdrawal for select
  using (exists (select from privacy.consent c where c.id = consent));
-- A letter or a word at the desk counts as well as a press of the button (PF-3.9).
create policy withdrawal_made on privacy.withdrawal for insert with check (
  exists (select from privacy.consent c where c.id = consent and (c.person = any (kernel.persons())
    or (way <> 'cabinet' and c.organisation = kernel.organisation() and kernel.duty() in ('reception', 'officer')))));
create policy consequence_seen on privacy.consequence for select
  using (exists (select from privacy.withdrawal w where w.id = withdrawal));
create policy consequence_made on privacy.consequence for insert
  with check (exists (select from privacy.withdrawal w where w.id = withdrawal));

-- Whoever accepts a consent document gives the consents that stand in it, in the same transaction and
-- whichever way the acceptance came: an accepted text without its consent, or the reverse, cannot exist.
create function privacy.consent_of_acceptance() returns trigger language plpgsql as $$
begin
  insert into privacy.consent (person, given_by, organisation, purpose, edition, acceptance, channel, from_at, until,
      session, address, device)
    select coalesce(new.on_behalf_of, new.person), new.person, new.organisation, p.id, new.edition, new.id, new.way,
      new.at, new.at + make_interval(years => agreements.number_of(new.edition, 'consent-years')), new.session,
      new.address, new.device
    from privacy.purpose p where p.document_kind = agreements.kind_of(new.document);
  return null;
end $$;
select agreements.with_each_acceptance('privacy.consent_of_acceptance');

insert into privacy.purpose (id, special, document_kind, given_to, name_kk, name_ru, name_en, says_kk, says_ru, says_en, stops_kk, stops_ru, stops_en) values
('account', false, 'personal-data-consent', '{platform}',
  'Кабинеттің жұмысы', 'Работа кабинета', 'The cabinet',
  'Платформа тіркеу, кіру, жазылу және хабарлау үшін аты-жөніңізді, байланысыңызды, ЖСН-ді пайдаланады.',
  'Платформа использует имя, контакты и ИИН для регистрации, входа, записи и сообщений.',
  'The platform uses your name, contacts and identification number to register, sign in, book and tell you things.',
  'Платформа арқылы жаңа жазылу жасалмайды. Кабинетке кіріп, деректеріңізді көре және сақтап ала аласыз.',
  'Новые записи через платформу прекратятся. Входить в кабинет, видеть и сохранять свои данные можно.',
  'New bookings through the platform stop. You can still sign in, see your data and save it.'),
('care', true, 'clinic-data-consent', '{clinic}',
  'Медициналық көмек', 'Медицинская помощь', 'Medical care',
  'Клиника сізді емдеу үшін деректеріңізді, соның ішінде денсаулығыңыз туралы мәліметтерді өңдейді.',
  'Клиника обрабатывает ваши данные, в том числе о здоровье, чтобы вас лечить.',
  'The clinic processes your data, data about health included, to treat you.',
  'Бұл клиникаға жаңа жазылу жасалмайды. Шұғыл көмек көрсетіле береді.',
  'Новых записей в эту клинику не будет. Экстренная помощь оказывается по-прежнему.',
  'No new bookings at this clinic. Emergency care is given as before.'),
('advertising', false, null, '{platform,clinic}',
  'Жарнама және акциялар', 'Реклама и акции', 'Advertising',
  'Поштаңызға және телефоныңызға қызметтер мен акциялар туралы хабар жіберіледі.',
  'На почту и телефон приходят сообщения об услугах и акциях.',
  'Messages about services and offers come to your e-mail and phone.',
  'Жарнамалық хабарлар тоқтайды. Жазылу мен құжат туралы хабарлар келе береді.',
  'Рекламные сообщения прекратятся. Сообщения о записях и документах будут приходить.',
  'Advertising messages stop. Messages about bookings and documents still come.'),
('research', true, null, '{platform,clinic}',
  'Ғылыми зерттеу', 'Научные исследования', 'Research',
  'Жазбаларыңыз аты-жөнсіз, адамды тануға келмейтін түрде ғылыми зерттеуге қосылады.',
  'Ваши записи входят в исследования без имени, в виде, по которому человека не узнать.',
  'Your records join research without your name, in a form by which nobody can be recognised.',
  'Жазбаларыңыз жаңа зерттеулерге қосылмайды.',
  'Ваши записи не войдут в новые исследования.',
  'Your records join no new research.'),
('publication', true, null, '{clinic}',
  'Түсірілім және жариялау', 'Съёмка и публикация', 'Filming and publication',
  'Клиника қабылдауды бейнеге түсіріп, оны оқыту мен бұқаралық ақпаратта пайдалана алады. Әр пайдалану алдында сізден сұралады.',
  'Клиника может снимать приём и использовать съёмку для обучения и в СМИ. Перед каждым использованием вас спросят.',
  'The clinic may film a visit and use it for teaching and in media. You are asked before each use.',
  'Жаңа түсірілім болмайды, бұрынғысы жарияланбайды.',
  'Новых съёмок не будет, прежние не публикуются.',
  'Nothing new is filmed, and nothing filmed is published.'),
('cross-border', true, null, '{platform}',
  'Шетелге беру', 'Передача за рубеж', 'Transfer abroad',
  'Сіз аталған шетелдік дәрігерден пікір сұрағанда, деректеріңіз сол елге жіберіледі.',
  'Когда вы просите мнение названного врача за рубежом, данные отправляются в ту страну.',
  'When you ask a named doctor abroad for an opinion, your data is sent to that country.',
  'Деректер Қазақстаннан шығарылмайды.',
  'Данные не покидают Казахстан.',
  'Data does not leave Kazakhstan.'),
('call-recording', false, null, '{clinic}',
  'Қоңырауды жазу', 'Запись звонков', 'Call recording',
  'Клиникамен сөйлескен қоңырауыңыз қызмет сапасын тексеру үшін жазылады.',
  'Ваши разговоры с клиникой записываются для проверки качества.',
  'Your calls with the clinic are recorded to check quality.',
  'Қоңырауларыңыз жазылмайды.',
  'Ваши звонки не записываются.',
  'Your calls are not recorded.');

insert into privacy.record_class (id, place, keep_years, source, source_date, name_kk, name_ru, name_en, ground_kk, ground_ru, ground_en) values
('booking', 1, 3, 'Civil Code, general term of limitation; to be confirmed by the operator''s lawyer', '2026-11-22',
  'Жазылулар', 'Записи на приём', 'Bookings',
  'Клиникамен шарт, талап қою мерзімі', 'Договор с клиникой, срок исковой давности', 'The contract with the clinic, the term for claims'),
('contract', 2, 3, 'Law 94-V Art. 25(2)(5), Civil Code, general term of limitation; to be confirmed by the operator''s lawyer', '2026-11-22',
  'Қабылданған құжаттар', 'Принятые документы', 'Accepted documents',
  'Оператор келісім мен шартты дәлелдеуге міндетті', 'Оператор обязан доказать согласие и договор', 'The operator must prove the consent and the contract'),
('payment', 3, 5, 'Tax Code 2026, keeping of accounts; to be confirmed by the operator''s lawyer', '2026-11-22',
  'Төлемдер мен түбіртектер', 'Платежи и чеки', 'Payments and receipts',
  'Салық заңнамасы', 'Налоговое законодательство', 'Tax law'),
('medical-record', 4, 25, 'Health Code Art. 60, order on medical documents; to be confirmed by the operator''s lawyer', '2026-11-22',
  'Медициналық жазбалар', 'Медицинские записи', 'Medical records',
  'Денсаулық туралы кодекс: медициналық құжаттарды сақтау', 'Кодекс о здоровье: хранение медицинских документов', 'Health Code: keeping of medical documents'),
('journal', 5, 5, 'Law 94-V Art. 22(1)(5); to be confirmed by the operator''s lawyer', '2026-11-22',
  'Кім қарағаны туралы журнал', 'Журнал просмотров', 'Journal of who looked',
  'Дербес деректер туралы заң: әрекеттерді есепке алу', 'Закон о персональных данных: учёт действий', 'Personal data law: account of actions'),
('message', 6, 3, 'Civil Code, general term of limitation; to be confirmed by the operator''s lawyer', '2026-11-22',
  'Жіберілген хабарлар', 'Отправленные сообщения', 'Messages sent',
  'Шарт: сізге уақытында айтылғанын дәлелдеу', 'Договор: доказать, что вам сообщили вовремя', 'The contract: proof that you were told in time'),
('advertising', 7, null, 'Law 94-V Art. 18', '2026-11-22',
  'Жарнама үшін жиналған деректер', 'Данные, собранные для рекламы', 'Data collected for advertising', null, null, null);

insert into privacy.purpose_record values
('account', 'booking'), ('account', 'contract'), ('account', 'payment'), ('account', 'journal'), ('account', 'message'),
('care', 'booking'), ('care', 'contract'), ('care', 'payment'), ('care', 'medical-record'), ('care', 'journal'),
('advertising', 'advertising'), ('advertising', 'contract'), ('advertising', 'journal'),
('research', 'contract'), ('research', 'medical-record'), ('research', 'journal'),
('publication', 'contract'), ('publication', 'medical-record'), ('publication', 'journal'),
('cross-border', 'contract'), ('cross-border', 'medical-record'), ('cross-border', 'journal'),
('call-recording', 'contract'), ('call-recording', 'journal');
