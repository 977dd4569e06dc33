-- What this module holds of a person and how it ends. Records of staff are a class of their own, apart from
-- those of patients (LB-2.2d).
select kernel.holds('organisations.practitioner', 'employment',
  't.employment in (select e.id from organisations.employment e where e.person = $1)',
  $$(select e.starts_on::timestamptz from organisations.employment e where e.id = t.employment)$$, 'columns',
  organisation => 't.organisation',
  emptied => $$slug = t.id::text, name_kk = 'жойылды', name_ru = 'удалено', name_en = 'removed', about_kk = '', about_ru = '',
    about_en = '', education_kk = '', education_ru = '', education_en = '', receives = false$$);
select kernel.holds('organisations.employment', 'employment', 't.person = $1',
  $$coalesce(t.ends_on, current_date)::timestamptz$$, 'columns', organisation => 't.organisation',
  emptied => $$title_kk = 'жойылды', title_ru = 'удалено', title_en = 'removed', ends_on = coalesce(t.ends_on, current_date)$$);
select kernel.holds('organisations.patient', 'registration', 't.person = $1', 't.since', 'rows',
  organisation => 't.organisation', sealed => '{document_number_sealed}');
