-- Specialities as people look for them, with the words they use instead.
insert into catalogue.speciality (id, kk, ru, en, also, source, source_date)
select id, kk, ru, en, also, 'nomenclature of medical specialities, short names for search; editable', date '2026-11-22'
from (values
  ('otolaryngology', 'ЛОР дәрігері', 'ЛОР-врач', 'ENT doctor', 'оториноларинголог құлақ мұрын тамақ ауырады естімейді ухо горло нос болит гайморит отит ангина ear nose throat earache sore'),
  ('audiology', 'Аудиолог', 'Аудиолог', 'Audiologist', 'сурдолог есту аппараты құлақ слух слуховой аппарат тугоухость hearing aid'),
  ('therapy', 'Терапевт', 'Терапевт', 'General practitioner', 'жалпы тәжірибе суық тию қызу простуда температура грипп gp cold fever flu'),
  ('paediatrics', 'Педиатр', 'Педиатр', 'Paediatrician', 'балалар дәрігері бала детский врач ребенок child children'),
  ('cardiology', 'Кардиолог', 'Кардиолог', 'Cardiologist', 'жүрек қан қысымы сердце давление heart blood pressure'),
  ('neurology', 'Невролог', 'Невролог', 'Neurologist', 'бас ауруы бел головная боль спина headache back'),
  ('ophthalmology', 'Офтальмолог', 'Офтальмолог', 'Ophthalmologist', 'көз дәрігері окулист глаза зрение eye sight'),
  ('dermatology', 'Дерматолог', 'Дерматолог', 'Dermatologist', 'тері бөртпе кожа сыпь акне skin rash'),
  ('allergology', 'Аллерголог', 'Аллерголог', 'Allergist', 'аллергия поллиноз түшкіру allergy hay fever'),
  ('endocrinology', 'Эндокринолог', 'Эндокринолог', 'Endocrinologist', 'қант диабеті қалқанша без диабет щитовидная diabetes thyroid'),
  ('gastroenterology', 'Гастроэнтеролог', 'Гастроэнтеролог', 'Gastroenterologist', 'асқазан іш ауруы желудок живот гастрит stomach'),
  ('gynaecology', 'Гинеколог', 'Гинеколог', 'Gynaecologist', 'әйелдер дәрігері жүктілік женский беременность pregnancy'),
  ('urology', 'Уролог', 'Уролог', 'Urologist', 'бүйрек қуық почки kidney bladder'),
  ('surgery', 'Хирург', 'Хирург', 'Surgeon', 'операция жара рана surgery wound'),
  ('orthopaedics', 'Травматолог-ортопед', 'Травматолог-ортопед', 'Orthopaedic surgeon', 'сынық буын перелом сустав колено fracture joint knee'),
  ('dentistry', 'Стоматолог', 'Стоматолог', 'Dentist', 'тіс дәрігері тіс ауруы зуб зубной tooth'),
  ('pulmonology', 'Пульмонолог', 'Пульмонолог', 'Pulmonologist', 'өкпе жөтел демікпе легкие кашель астма lung cough asthma'),
  ('psychiatry', 'Психиатр', 'Психиатр', 'Psychiatrist', 'ұйқысыздық үрей депрессия тревога бессонница anxiety insomnia'),
  ('psychology', 'Психолог', 'Психолог', 'Psychologist', 'кеңес стресс консультация stress'),
  ('rheumatology', 'Ревматолог', 'Ревматолог', 'Rheumatologist', 'буын артрит суставы arthritis'),
  ('nephrology', 'Нефролог', 'Нефролог', 'Nephrologist', 'бүйрек почки kidney'),
  ('oncology', 'Онколог', 'Онколог', 'Oncologist', 'ісік опухоль рак tumour cancer'),
  ('infectious-diseases', 'Инфекционист', 'Инфекционист', 'Infectious disease specialist', 'жұқпа гепатит инфекция infection hepatitis'),
  ('phoniatrics', 'Фониатр', 'Фониатр', 'Phoniatrist', 'дауыс қарлығу голос осиплость voice hoarseness'),
  ('diagnostics', 'УДЗ дәрігері', 'Врач УЗИ', 'Ultrasound diagnostician', 'ультрадыбыс ультразвук узи ultrasound scan')
) as known (id, kk, ru, en, also);
