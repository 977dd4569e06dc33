-- To whom data goes: the register of recipients, which fields each kind may get for which purpose, on which
-- ground, and a row for every time. Nobody outside the register gets anything.

-- Law 94-V Art. 16(2), (3): abroad only to states that protect data, else by the person's own consent.
create table privacy.country (
  id text primary key check (id ~ '^[A-Z]{2}$'),
  name_kk text not null, name_ru text not null, name_en text not null,
  protects boolean not null,
  source text not null,
  source_date date not null,
  -- Until a lawyer has confirmed it, a country counts as one that does not protect.
  verified boolean not null
);
comment on table privacy.country is 'Countries to which data may be asked to go, and whether each protects it.';

create table privacy.recipient_kind (
  id text primary key,
  place int not null unique,
  name_kk text not null, name_ru text not null, name_en text not null,
  -- Works on the operator's behalf: gets orders when a consent ends, and confirms each month (LB-2.5).
  is_processor boolean not null
);

create table privacy.field (
  id text primary key,
  place int not null unique,
  name_kk text not null, name_ru text not null, name_en text not null,
  special boolean not null
);
comment on table privacy.field is 'Fields of a person that may be passed on, by the names that people read.';

-- The profile of a transfer: what a kind of recipient gets for a purpose. What is not here is cut off.
create table privacy.profile_field (
  kind text not null references privacy.recipient_kind,
  purpose text not null,
  field text not null references privacy.field,
  primary key (kind, purpose, field)
);

create table privacy.recipient (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- In whose register it stands; null: the platform's.
  owner uuid references organisations.organisation,
  kind text not null references privacy.recipient_kind,
  -- The organisation itself, where it stands on the platform.
  organisation uuid constraint recipient_once_for_an_organisation unique references organisations.organisation,
  name_kk text not null, name_ru text not null, name_en text not null,
  bin text check (bin ~ '^\d{12}$'),
  country text not null references privacy.country,
  email text,
  -- The contract that binds it to the purpose and to secrecy, and its last day.
  contract text not null check (btrim(contract) <> ''),
  until date,
  added_at timestamptz not null,
  added_by uuid references accounts.account
);
comment on table privacy.recipient is 'Who may be given data at all: role, contract and term (PF-6.9).';

create table privacy.recipient_end (
  recipient text constraint recipient_ends_once primary key references privacy.recipient,
  at timestamptz not null,
  reason text not null check (btrim(reason) <> ''),
  by_account uuid references accounts.account
);

-- Health Code Art. 273(4): the closed list of cases without consent.
create table privacy.disclosure_ground (
  id text primary key,
  place int not null unique,
  says_kk text not null, says_ru text not null, says_en text not null,
  source text not null,
  source_date date not null
);
comment on table privacy.disclosure_ground is 'The only cases in which a medical secret is told without consent (CL-7.5).';

create table privacy.disclosure (
  id uuid primary key,
  person uuid not null references people.person,
  -- Who gave it; null: the platform.
  organisation uuid references organisations.organisation,
  recipient text not null references privacy.recipient,
  country text not null references privacy.country,
  purpose text not null,
  -- Names of the fields; their values are never repeated here.
  fields text[] not null constraint disclosure_gives_something check (fields <> '{}'),
  ground text not null check (ground in ('consent', 'contract', 'law', 'care')),
  consent uuid references privacy.consent,
  -- The person's own consent to this country, where the country does not protect data.
  abroad_consent uuid references privacy.consent,
  law_ground text references privacy.disclosure_ground,
  requester text,
  document_number text,
  document_date date,
  -- The booking, payment or letter that it belongs to: told once however often it is tried.
  about uuid not null,
  at timestamptz not null,
  by_account uuid references accounts.account,
  constraint disclosure_by_consent_names_it check ((ground = 'consent') = (consent is not null)),
  constraint disclosure_by_law_names_its_document check (
    num_nonnulls(law_ground, requester, document_number, document_date) = case when ground = 'law' then 4 else 0 end),
  constraint disclosure_once_about_a_matter unique (recipient, person, purpose, about)
);
comment on table privacy.disclosure is 'personal: what kinds of data of whom were given to whom, for what and on which ground';
create index disclosure_person on privacy.disclosure (person, at desc);
create index disclosure_organisation on privacy.disclosure (organisation, at desc);

-- A recipient's register is kept by the organisation itself, or for the platform by its own staff.
create function privacy.keeps_register_of(o uuid) returns boolean language sql stable as $$
  select kernel.is_system() or (kernel.duty() in ('officer', 'director', 'admin') and case when o is not null
    then o = kernel.organisation()
    else exists (select from organisations.organisation where id = kernel.organisation() and kind = 'platform') end)
$$;

do $$
declare t text;
begin
  foreach t in array array['recipient', 'recipient_end', 'disclosure'] loop
    execute format('create trigger never_changed before update or delete or truncate on privacy.%I
      for each statement execute function privacy.never_changed()', t);
    execute format('alter table privacy.%I enable row level security', t);
    execute format('alter table privacy.%I force row level security', t);
    execute format('grant select, insert on privacy.%I to shipa_app', t);
  end loop;
end $$;
grant select on privacy.country, privacy.recipient_kind, privacy.field, privacy.profile_field, privacy.disclosure_ground
  to shipa_app;

create policy recipient_public on privacy.recipient for select using (true);
create policy recipient_added on privacy.recipient for insert with check (privacy.keeps_register_of(owner));
create policy recipient_end_public on privacy.recipient_end for select using (true);
create policy recipient_ended on privacy.recipient_end for insert with check (
  exists (select from privacy.recipient r where r.id = recipient and privacy.keeps_register_of(r.owner)));

create policy disclosure_seen on privacy.disclosure for select using (
  person = any (kernel.persons()) or kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() in ('officer', 'director', 'auditor')));
create policy disclosure_written on privacy.disclosure for insert with check (
  person = any (kernel.persons()) or kernel.is_system() or organisation = kernel.organisation()
  -- The clinic that a booking comes to, where its own till confirms it.
  or exists (select from privacy.recipient r where r.id = recipient and r.organisation = kernel.organisation()));

-- A consent is taken back and used one after the other, never at once: whoever is second sees what the first
-- has done. The row itself cannot be locked, nobody may update it.
create function privacy.wait_for_consent(c uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended('consent ' || c::text, 0))
$$;
grant execute on function privacy.wait_for_consent(uuid) to shipa_app;

create function privacy.withdrawal_waits() returns trigger language plpgsql as $$
begin
  perform privacy.wait_for_consent(new.consent);
  return new;
end $$;
create trigger withdrawal_waits before insert on privacy.withdrawal
  for each row execute function privacy.withdrawal_waits();

create function privacy.consent_stands(c uuid, p uuid, wanted_at timestamptz) returns boolean language sql volatile as $$
  select exists (select from privacy.consent s where s.id = c and s.person = p and s.from_at <= wanted_at and s.until > wanted_at
    and not exists (select from privacy.withdrawal w where w.consent = s.id))
$$;

-- The last judge of every transfer, whoever wrote it.
create function privacy.disclosure_is_judged() returns trigger language plpgsql as $$
declare
  r privacy.recipient;
  over text[];
begin
  select * into r from privacy.recipient where id = new.recipient;
  if exists (select from privacy.recipient_end e where e.recipient = r.id and e.at <= new.at)
    or r.until < (new.at at time zone 'Asia/Almaty')::date then
    raise exception 'the recipient has left the register' using errcode = 'check_violation', constraint = 'disclosure_within_register';
  end if;
  -- What a court asks for is written in its own paper; every other transfer keeps to its profile.
  select array_agg(f) into over from unnest(new.fields) f where new.ground <> 'law' and not exists (
    select from privacy.profile_field p where p.kind = r.kind and p.purpose = new.purpose and p.field = f);
  if over is not null then
    raise exception 'more than the profile' using errcode = 'check_violation', constraint = 'disclosure_within_profile';
  end if;
  if new.consent is not null then
    perform privacy.wait_for_consent(new.consent);
    if not (privacy.consent_stands(new.consent, new.person, new.at)
      and privacy.consent_covers(new.consent, new.organisation, new.purpose, new.country)) then
      raise exception 'the consent does not stand' using errcode = 'check_violation', constraint = 'disclosure_on_standing_consent';
    end if;
  end if;
  if new.abroad_consent is not null then perform privacy.wait_for_consent(new.abroad_consent); end if;
  if new.country <> r.country or (new.country <> 'KZ'
    and not exists (select from privacy.country c where c.id = new.country and c.protects and c.verified)
    and not coalesce(privacy.consent_stands(new.abroad_consent, new.person, new.at) and exists (
      select from privacy.consent s where s.id = new.abroad_consent and s.purpose = 'cross-border'
        and s.organisation is not distinct from new.organisation and s.country = new.country), false)) then
    raise exception 'not to this country' using errcode = 'check_violation', constraint = 'disclosure_abroad_by_own_consent';
  end if;
  return new;
end $$;
create trigger disclosure_is_judged before insert on privacy.disclosure
  for each row execute function privacy.disclosure_is_judged();

-- A consent to send data abroad names the country; no other consent does.
alter table privacy.consent add column country text references privacy.country;
alter table privacy.consent add constraint consent_abroad_names_the_country
  check ((purpose = 'cross-border') = (country is not null)) not valid;

-- Which consent lets data go for which purpose of a transfer, or to which country; no other does.
create function privacy.consent_covers(c uuid, o uuid, wanted text, abroad text) returns boolean language sql volatile as $$
  select exists (select from privacy.consent s where s.id = c and s.organisation is not distinct from o and (s.country = abroad
    or s.purpose = any (case wanted when 'booking' then array['account', 'care'] when 'notice' then array['account', 'care']
      when 'payment' then array['account', 'care'] when 'rights' then array['account', 'care'] else array[wanted] end)))
$$;

-- Whoever joins the platform as a clinic stands in its register: bookings are passed on to nobody else.
create function privacy.recipient_of_clinic() returns trigger language plpgsql as $$
begin
  if new.kind in ('clinic', 'laboratory', 'blood-centre') then
    insert into privacy.recipient (id, kind, organisation, name_kk, name_ru, name_en, bin, country, email, contract, added_at)
      values (new.slug, 'clinic', new.id, new.name_kk, new.name_ru, new.name_en, new.bin, 'KZ', new.email,
        'partner-terms', new.made_at);
  end if;
  return null;
end $$;

insert into privacy.country (id, name_kk, name_ru, name_en, protects, source, source_date, verified) values
('KZ', 'Қазақстан', 'Казахстан', 'Kazakhstan', true, 'Law 94-V', '2026-11-22', true),
('RU', 'Ресей', 'Россия', 'Russia', true, 'Party to Convention 108; no Kazakh list of protecting states found', '2026-11-22', false),
('TR', 'Түркия', 'Турция', 'Türkiye', true, 'Party to Convention 108; no Kazakh list of protecting states found', '2026-11-22', false),
('DE', 'Германия', 'Германия', 'Germany', true, 'Party to Convention 108; no Kazakh list of protecting states found', '2026-11-22', false),
('IE', 'Ирландия', 'Ирландия', 'Ireland', true, 'Party to Convention 108; no Kazakh list of protecting states found', '2026-11-22', false),
('KR', 'Корея Республикасы', 'Республика Корея', 'Republic of Korea', false, 'No Kazakh list of protecting states found', '2026-11-22', false),
('IL', 'Израиль', 'Израиль', 'Israel', false, 'No Kazakh list of protecting states found', '2026-11-22', false),
('IN', 'Үндістан', 'Индия', 'India', false, 'No Kazakh list of protecting states found', '2026-11-22', false),
('US', 'АҚШ', 'США', 'United States', false, 'No Kazakh list of protecting states found', '2026-11-22', false),
('CN', 'Қытай', 'Китай', 'China', false, 'No Kazakh list of protecting states found', '2026-11-22', false),
('UZ', 'Өзбекстан', 'Узбекистан', 'Uzbekistan', false, 'No Kazakh list of protecting states found', '2026-11-22', false),
('KG', 'Қырғызстан', 'Кыргызстан', 'Kyrgyzstan', false, 'No Kazakh list of protecting states found', '2026-11-22', false);

insert into privacy.recipient_kind (id, place, is_processor, name_kk, name_ru, name_en) values
('clinic', 1, false, 'Медициналық ұйым', 'Медицинская организация', 'Medical organisation'),
('payment-provider', 2, true, 'Төлем ұйымы', 'Платёжная организация', 'Payment provider'),
('mail-carrier', 3, true, 'Пошта серверінің иесі', 'Почтовый сервер', 'Mail carrier'),
('sms-carrier', 4, true, 'SMS операторы', 'Оператор SMS', 'SMS carrier'),
('contact-centre', 5, true, 'Байланыс орталығы', 'Контакт-центр', 'Contact centre'),
('processor', 6, true, 'Өңдеуші', 'Обработчик', 'Processor'),
('state-body', 7, false, 'Мемлекеттік орган', 'Государственный орган', 'State body'),
('researcher', 8, false, 'Зерттеуші', 'Исследователь', 'Researcher'),
('curator', 9, false, 'Ғылыми куратор', 'Научный куратор', 'Scientific curator'),
('representative', 10, false, 'Уәкілетті өкіл', 'Уполномоченный представитель', 'Authorised representative'),
('doctor-abroad', 11, false, 'Шетелдегі дәрігер', 'Врач за рубежом', 'Doctor abroad');

insert into privacy.field (id, place, special, name_kk, name_ru, name_en) values
('name', 1, false, 'аты-жөні', 'имя', 'name'),
('birth-date', 2, false, 'туған күні', 'дата рождения', 'date of birth'),
('sex', 3, false, 'жынысы', 'пол', 'sex'),
('phone', 4, false, 'телефоны', 'телефон', 'phone'),
('email', 5, false, 'поштасы', 'эл. почта', 'e-mail'),
('residence', 6, false, 'тұратын жері', 'место жительства', 'residence'),
('identification-number', 7, false, 'ЖСН', 'ИИН', 'identification number'),
('visit', 8, true, 'қабылдаудың уақыты мен түрі', 'время и вид приёма', 'time and kind of the visit'),
('wish', 9, true, 'жазылғанда айтқаны', 'пожелание при записи', 'what was said at booking'),
('booking-number', 10, false, 'жазылу нөмірі', 'номер записи', 'booking number'),
('amount', 11, false, 'сома', 'сумма', 'amount'),
('letter', 12, false, 'хаттың мәтіні', 'текст письма', 'text of the letter'),
('medical-record', 13, true, 'медициналық жазбалар', 'медицинские записи', 'medical records'),
('documents', 14, true, 'медициналық құжаттар', 'медицинские документы', 'medical documents'),
('de-identified-record', 15, true, 'иесіздендірілген жазбалар', 'обезличенные записи', 'de-identified records');

insert into privacy.profile_field (kind, purpose, field) values
-- DR-2.2: name, phone, the wish to see a doctor, e-mail, sex, age and what the person adds; no more.
('clinic', 'booking', 'name'), ('clinic', 'booking', 'phone'), ('clinic', 'booking', 'email'), ('clinic', 'booking', 'sex'),
('clinic', 'booking', 'birth-date'), ('clinic', 'booking', 'visit'), ('clinic', 'booking', 'wish'),
('clinic', 'care', 'name'), ('clinic', 'care', 'birth-date'), ('clinic', 'care', 'sex'), ('clinic', 'care', 'medical-record'),
('clinic', 'care', 'documents'), ('clinic', 'care', 'phone'),
('payment-provider', 'payment', 'booking-number'), ('payment-provider', 'payment', 'amount'),
('mail-carrier', 'notice', 'email'), ('mail-carrier', 'notice', 'letter'),
('sms-carrier', 'notice', 'phone'), ('sms-carrier', 'notice', 'letter'),
('mail-carrier', 'advertising', 'email'), ('mail-carrier', 'advertising', 'letter'),
('sms-carrier', 'advertising', 'phone'), ('sms-carrier', 'advertising', 'letter'),
('contact-centre', 'booking', 'name'), ('contact-centre', 'booking', 'phone'), ('contact-centre', 'booking', 'visit'),
('processor', 'care', 'name'), ('processor', 'care', 'birth-date'), ('processor', 'care', 'sex'), ('processor', 'care', 'documents'),
('researcher', 'research', 'de-identified-record'), ('curator', 'research', 'de-identified-record'),
('representative', 'rights', 'name'), ('representative', 'rights', 'documents'),
('state-body', 'care', 'name'), ('state-body', 'care', 'identification-number'), ('state-body', 'care', 'birth-date'),
('state-body', 'care', 'sex'), ('state-body', 'care', 'documents'),
('doctor-abroad', 'care', 'birth-date'), ('doctor-abroad', 'care', 'sex'), ('doctor-abroad', 'care', 'documents');

insert into privacy.disclosure_ground (id, place, source, source_date, says_kk, says_ru, says_en) values
('cannot-express-will', 1, 'Health Code 273(4)', '2026-11-22', 'Адам өз еркін айта алмайды және заңды өкілі жоқ: тексеру мен емдеу үшін',
  'Человек не может выразить волю, законного представителя нет: для обследования и лечения', 'The person cannot express a will and has no representative: for examination and treatment'),
('epidemic', 2, 'Health Code 273(4)', '2026-11-22', 'Айналадағыларға қауіпті аурулардың таралу қаупі, соның ішінде қан тапсыруда',
  'Угроза распространения опасных заболеваний, в том числе при донорстве крови', 'Threat of spreading a disease dangerous to others, blood donation included'),
('inquiry', 3, 'Health Code 273(4)', '2026-11-22', 'Тергеу органының, прокурордың, адвокаттың немесе соттың сұрауы',
  'Запрос органа расследования, прокурора, адвоката или суда', 'Request of an inquiry body, prosecutor, advocate or court'),
('minor', 4, 'Health Code 273(4)', '2026-11-22', 'Кәмелетке толмағанның заңды өкілін хабардар ету',
  'Информирование законного представителя несовершеннолетнего', 'Informing the representative of a minor'),
('suspected-crime', 5, 'Health Code 273(4)', '2026-11-22', 'Денсаулыққа зиян қылмыстан келген деуге негіз бар',
  'Есть основания считать, что вред здоровью причинён преступлением', 'Harm to health that suggests a crime'),
('sexual-violence', 6, 'Health Code 273(4)', '2026-11-22', 'Жыныстық зорлыққа бейімділік анықталғанда',
  'Выявлены склонности к сексуальному насилию', 'Tendencies to sexual violence were found'),
('quality-control', 7, 'Health Code 273(4)', '2026-11-22', 'Медициналық көмек сапасының мемлекеттік бақылауы',
  'Государственный контроль качества медицинской помощи', 'State control of the quality of care'),
('prosecutor-check', 8, 'Health Code 273(4)', '2026-11-22', 'Прокурорлық тексеру', 'Проверка прокуратуры', 'A check by the prosecutor'),
('special-state-body', 9, 'Health Code 273(4)', '2026-11-22', 'Арнаулы мемлекеттік органның сұрауы',
  'Запрос специального государственного органа', 'Request of a special state body'),
('insurance', 10, 'Health Code 273(4)', '2026-11-22', 'Сақтандыру комиссиясының қарауы', 'Рассмотрение страховой комиссией', 'Examination by an insurance commission');

-- The register begins with the clinics that stand already.
select set_config('shipa.duty', 'system', true);
insert into privacy.recipient (id, kind, organisation, name_kk, name_ru, name_en, bin, country, email, contract, added_at)
  select o.slug, 'clinic', o.id, o.name_kk, o.name_ru, o.name_en, o.bin, 'KZ', o.email, 'partner-terms', o.made_at
  from organisations.organisation o where o.kind in ('clinic', 'laboratory', 'blood-centre');
create trigger recipient_of_clinic after insert on organisations.organisation
  for each row execute function privacy.recipient_of_clinic();

select kernel.holds('privacy.disclosure', 'contract', 't.person = $1', 't.at', 'ids', organisation => 't.organisation');
