-- The twenty largest cities. KATO codes only where they are certain: the three cities of republican standing.
insert into catalogue.city (id, kk, ru, en, kato, source, source_date)
select id, kk, ru, en, kato, 'Bureau of National Statistics, population by city; editable', date '2026-11-22'
from (values
  ('almaty', 'Алматы', 'Алматы', 'Almaty', '750000000'),
  ('astana', 'Астана', 'Астана', 'Astana', '710000000'),
  ('shymkent', 'Шымкент', 'Шымкент', 'Shymkent', '790000000'),
  ('qaragandy', 'Қарағанды', 'Караганда', 'Qaraghandy', null),
  ('aqtobe', 'Ақтөбе', 'Актобе', 'Aqtobe', null),
  ('taraz', 'Тараз', 'Тараз', 'Taraz', null),
  ('pavlodar', 'Павлодар', 'Павлодар', 'Pavlodar', null),
  ('oskemen', 'Өскемен', 'Усть-Каменогорск', 'Oskemen', null),
  ('atyrau', 'Атырау', 'Атырау', 'Atyrau', null),
  ('semei', 'Семей', 'Семей', 'Semei', null),
  ('oral', 'Орал', 'Уральск', 'Oral', null),
  ('qostanai', 'Қостанай', 'Костанай', 'Qostanai', null),
  ('qyzylorda', 'Қызылорда', 'Кызылорда', 'Qyzylorda', null),
  ('aqtau', 'Ақтау', 'Актау', 'Aqtau', null),
  ('petropavl', 'Петропавл', 'Петропавловск', 'Petropavl', null),
  ('turkistan', 'Түркістан', 'Туркестан', 'Turkistan', null),
  ('kokshetau', 'Көкшетау', 'Кокшетау', 'Kokshetau', null),
  ('taldyqorgan', 'Талдықорған', 'Талдыкорган', 'Taldyqorghan', null),
  ('jezqazgan', 'Жезқазған', 'Жезказган', 'Jezqazghan', null),
  ('ekibastuz', 'Екібастұз', 'Экибастуз', 'Ekibastuz', null)
) as known (id, kk, ru, en, kato);

insert into catalogue.language (id, kk, ru, en, source, source_date)
select id, kk, ru, en, 'ISO 639-1', date '2026-11-22'
from (values
  ('kk', 'қазақша', 'казахский', 'Kazakh'),
  ('ru', 'орысша', 'русский', 'Russian'),
  ('en', 'ағылшынша', 'английский', 'English'),
  ('ug', 'ұйғырша', 'уйгурский', 'Uyghur'),
  ('uz', 'өзбекше', 'узбекский', 'Uzbek'),
  ('tr', 'түрікше', 'турецкий', 'Turkish'),
  ('de', 'немісше', 'немецкий', 'German'),
  ('ko', 'корейше', 'корейский', 'Korean')
) as known (id, kk, ru, en);
