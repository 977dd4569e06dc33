-- What a laboratory measures: tests by LOINC, units by UCUM, reference ranges as dated rows with their source.
create schema laboratory;
grant usage on schema laboratory to shipa_app;

create table laboratory.specimen (
  id text primary key,
  place int not null unique,
  name_kk text not null, name_ru text not null, name_en text not null,
  container_kk text not null, container_ru text not null, container_en text not null
);

create table laboratory.test (
  code text primary key constraint test_is_coded_by_loinc check (code ~ '^\d{1,5}-\d$'),
  place int not null unique,
  name_kk text not null, name_ru text not null, name_en text not null,
  specimen text not null references laboratory.specimen,
  unit text not null,
  decimals int not null check (decimals between 0 and 4),
  -- Outside of these it is a slip of the hand or of the machine, whatever the patient has.
  possible_low numeric not null,
  possible_high numeric not null,
  -- By how much it may differ from the previous result within `delta_days`; null: not compared.
  delta_percent int check (delta_percent > 0),
  delta_days int not null default 30,
  turnaround_hours int not null check (turnaround_hours > 0),
  -- Opened only to whom it concerns and to the doctor who ordered it.
  is_sensitive boolean not null default false,
  source text not null,
  source_date date not null
);
comment on table laboratory.test is 'Tests by LOINC; this list is short, and a laboratory doctor must confirm it.';

-- Half-open in age: from the birthday of `from_years` until that of `until_years`. No row: no range is known, which is
-- not the same as normal.
create table laboratory.reference_range (
  test text not null references laboratory.test,
  sex text check (sex in ('female', 'male')),
  from_years int not null check (from_years >= 0),
  until_years int,
  low numeric,
  high numeric,
  critical_low numeric,
  critical_high numeric,
  since date not null,
  source text not null,
  source_date date not null,
  verified boolean not null,
  constraint range_once_from_a_day unique nulls not distinct (test, sex, from_years, since),
  constraint range_has_an_order check (low < high and critical_low <= low and critical_high >= high and from_years < until_years)
);

create table laboratory.panel (
  id text primary key,
  place int not null unique,
  name_kk text not null, name_ru text not null, name_en text not null
);
create table laboratory.panel_test (
  panel text not null references laboratory.panel,
  test text not null references laboratory.test,
  primary key (panel, test)
);

insert into laboratory.specimen (id, place, name_kk, name_ru, name_en, container_kk, container_ru, container_en) values
('blood-edta', 1, 'Веналық қан, ЭДТА', 'Венозная кровь, ЭДТА', 'Venous blood, EDTA', 'күлгін қақпақты түтік', 'пробирка с сиреневой крышкой', 'lavender-top tube'),
('serum', 2, 'Қан сарысуы', 'Сыворотка крови', 'Serum', 'сары қақпақты, гелі бар түтік', 'пробирка с жёлтой крышкой и гелем', 'yellow-top gel tube');

insert into laboratory.test (code, place, name_kk, name_ru, name_en, specimen, unit, decimals, possible_low, possible_high, delta_percent, turnaround_hours, is_sensitive, source, source_date) values
('718-7', 1, 'Гемоглобин', 'Гемоглобин', 'Haemoglobin', 'blood-edta', 'g/L', 0, 10, 300, 20, 4, false, 'LOINC 718-7', '2026-11-22'),
('789-8', 2, 'Эритроциттер', 'Эритроциты', 'Red blood cells', 'blood-edta', '10*12/L', 2, 0.2, 12, 20, 4, false, 'LOINC 789-8', '2026-11-22'),
('4544-3', 3, 'Гематокрит', 'Гематокрит', 'Haematocrit', 'blood-edta', '%', 1, 3, 80, 20, 4, false, 'LOINC 4544-3', '2026-11-22'),
('787-2', 4, 'Эритроциттің орташа көлемі (MCV)', 'Средний объём эритроцита (MCV)', 'Mean red cell volume (MCV)', 'blood-edta', 'fL', 1, 30, 180, 5, 4, false, 'LOINC 787-2', '2026-11-22'),
('785-6', 5, 'Эритроциттегі гемоглобин (MCH)', 'Гемоглобин в эритроците (MCH)', 'Mean cell haemoglobin (MCH)', 'blood-edta', 'pg', 1, 5, 60, 10, 4, false, 'LOINC 785-6', '2026-11-22'),
('786-4', 6, 'Эритроциттегі гемоглобин концентрациясы (MCHC)', 'Концентрация гемоглобина в эритроците (MCHC)', 'Mean cell haemoglobin concentration (MCHC)', 'blood-edta', 'g/L', 0, 150, 500, 10, 4, false, 'LOINC 786-4', '2026-11-22'),
('6690-2', 7, 'Лейкоциттер', 'Лейкоциты', 'White blood cells', 'blood-edta', '10*9/L', 2, 0.01, 1000, 100, 4, false, 'LOINC 6690-2', '2026-11-22'),
('777-3', 8, 'Тромбоциттер', 'Тромбоциты', 'Platelets', 'blood-edta', '10*9/L', 0, 1, 5000, 50, 4, false, 'LOINC 777-3', '2026-11-22'),
('14749-6', 9, 'Глюкоза', 'Глюкоза', 'Glucose', 'serum', 'mmol/L', 2, 0.1, 100, 100, 4, false, 'LOINC 14749-6', '2026-11-22'),
('14682-9', 10, 'Креатинин', 'Креатинин', 'Creatinine', 'serum', 'umol/L', 0, 5, 5000, 50, 6, false, 'LOINC 14682-9', '2026-11-22'),
('2823-3', 11, 'Калий', 'Калий', 'Potassium', 'serum', 'mmol/L', 1, 1, 15, 25, 4, false, 'LOINC 2823-3', '2026-11-22'),
('1742-6', 12, 'Аланинаминотрансфераза (АЛТ)', 'Аланинаминотрансфераза (АЛТ)', 'Alanine aminotransferase (ALT)', 'serum', 'U/L', 0, 1, 30000, null, 6, false, 'LOINC 1742-6', '2026-11-22'),
('1920-8', 13, 'Аспартатаминотрансфераза (АСТ)', 'Аспартатаминотрансфераза (АСТ)', 'Aspartate aminotransferase (AST)', 'serum', 'U/L', 0, 1, 30000, null, 6, false, 'LOINC 1920-8', '2026-11-22'),
('1988-5', 14, 'С-реактивті ақуыз', 'С-реактивный белок', 'C-reactive protein', 'serum', 'mg/L', 1, 0, 1000, null, 6, false, 'LOINC 1988-5', '2026-11-22'),
('3016-3', 15, 'Тиреотроптық гормон (ТТГ)', 'Тиреотропный гормон (ТТГ)', 'Thyrotropin (TSH)', 'serum', 'm[IU]/L', 2, 0.001, 500, null, 24, false, 'LOINC 3016-3', '2026-11-22'),
('21198-7', 16, 'Бета-ХГЧ', 'Бета-ХГЧ', 'Beta-hCG', 'serum', 'm[IU]/mL', 1, 0, 1000000, null, 24, true, 'LOINC 21198-7', '2026-11-22');

-- Usual intervals of adults; limits differ between methods.
insert into laboratory.reference_range (test, sex, from_years, until_years, low, high, critical_low, critical_high, since, source, source_date, verified)
select test, sex, 18, null, low, high, critical_low, critical_high, '2026-08-01',
  'Usual interval of adults; a laboratory doctor must confirm it for the method', '2026-11-22', false
from (values
  ('718-7', 'female', 120, 150, 70, 200), ('718-7', 'male', 130, 170, 70, 200),
  ('789-8', 'female', 3.8, 5.1, null, null), ('789-8', 'male', 4.3, 5.7, null, null),
  ('4544-3', 'female', 36, 46, 20, 60), ('4544-3', 'male', 40, 52, 20, 60),
  ('787-2', null, 80, 100, null, null), ('785-6', null, 27, 34, null, null), ('786-4', null, 310, 360, null, null),
  ('6690-2', null, 4, 10, 1, 50), ('777-3', null, 150, 400, 20, 1000),
  ('14749-6', null, 3.9, 6.1, 2.5, 25),
  ('14682-9', 'female', 45, 84, null, 500), ('14682-9', 'male', 59, 104, null, 500),
  ('2823-3', null, 3.5, 5.1, 2.8, 6.2),
  ('1742-6', 'female', 0, 35, null, 1000), ('1742-6', 'male', 0, 45, null, 1000),
  ('1920-8', 'female', 0, 35, null, 1000), ('1920-8', 'male', 0, 40, null, 1000),
  ('1988-5', null, 0, 5, null, 300), ('3016-3', null, 0.4, 4.0, null, null)
) as known (test, sex, low, high, critical_low, critical_high);

insert into laboratory.panel (id, place, name_kk, name_ru, name_en) values
('blood-count', 1, 'Қанның жалпы талдауы', 'Общий анализ крови', 'Full blood count'),
('liver', 2, 'Бауыр көрсеткіштері', 'Показатели печени', 'Liver tests');
insert into laboratory.panel_test (panel, test)
  select 'blood-count', code from laboratory.test where specimen = 'blood-edta'
  union all select 'liver', code from laboratory.test where code in ('1742-6', '1920-8');

-- A critical value is told by a call within the hour: a house rule that the administrator changes.
select deadlines.add_rule('critical-value', 'house', '2026-08-01', 'Қауіпті мәнді дәрігерге қоңыраумен айту',
  'Сообщить врачу о критическом значении', 'Tell the doctor of a critical value', 1, 'hours',
  'Ішкі қағида: қауіпті мән туралы бір сағатта хабарланады', 'Внутреннее правило: о критическом значении сообщают за час',
  'House rule: a critical value is told within an hour', 'internal, editable', '2026-11-22', true);

grant select on all tables in schema laboratory to shipa_app;
