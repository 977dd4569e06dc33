-- What a person keeps here of her own will: it lives by her consent to the platform and ends with it.
insert into privacy.record_class (id, place, keep_years, source, source_date, outlives_others, name_kk, name_ru, name_en, ground_kk, ground_ru, ground_en)
select 'own-file', max(place) + 1, null, 'Law 94-V Art. 12: not longer than the purpose needs', '2026-11-22', false,
  'Өзіңіз сақтаған файлдар', 'Ваши собственные файлы', 'Files you keep yourself', null, null, null
from privacy.record_class;
insert into privacy.purpose_record values ('account', 'own-file');
