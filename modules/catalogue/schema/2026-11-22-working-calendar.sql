-- The working calendar of Kazakhstan: only the days that differ from the week. 2026 as published; 2027 worked
-- out by the rule of transfer (a holiday on a rest day moves that rest to the next working day; 7 January and
-- Kurban-ait do not move) and to be compared with the Government's list when it appears. Constitution Day moved
-- from 30 August to 15 March by the referendum of 2026: 30 August 2026 is no holiday any more, and 15 March is
-- one from 2027 on.
insert into catalogue.calendar_day (day, kind, kk, ru, en, source, source_date)
select day, kind, kk, ru, en,
  case when day < '2027-01-01' then 'inform.kz: kak-budut-otdihat-kazahstantsi-v-2026-godu; taspanews.kz, 18 March 2026'
       when day = '2027-05-16' then 'forecast by the lunar calendar; the Spiritual Administration announces the day'
       else 'worked out by the rule of transfer; not yet published' end,
  date '2026-11-22'
from (values
  (date '2026-01-01', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year'),
  ('2026-01-02', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year'),
  ('2026-01-07', 'day-off', 'Православие Рождествосы', 'Православное Рождество', 'Orthodox Christmas'),
  ('2026-03-08', 'holiday', 'Халықаралық әйелдер күні', 'Международный женский день', 'International Women’s Day'),
  ('2026-03-09', 'day-off', '8 наурыздың орнына демалыс', 'Выходной за 8 марта', 'Day off for 8 March'),
  ('2026-03-21', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz'),
  ('2026-03-22', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz'),
  ('2026-03-23', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz'),
  ('2026-03-24', 'day-off', '21 наурыздың орнына демалыс', 'Выходной за 21 марта', 'Day off for 21 March'),
  ('2026-03-25', 'day-off', '22 наурыздың орнына демалыс', 'Выходной за 22 марта', 'Day off for 22 March'),
  ('2026-05-01', 'holiday', 'Қазақстан халқының бірлігі мерекесі', 'Праздник единства народа Казахстана', 'Unity Day'),
  ('2026-05-07', 'holiday', 'Отан қорғаушы күні', 'День защитника Отечества', 'Defender of the Fatherland Day'),
  ('2026-05-09', 'holiday', 'Жеңіс күні', 'День Победы', 'Victory Day'),
  ('2026-05-11', 'day-off', '9 мамырдың орнына демалыс', 'Выходной за 9 мая', 'Day off for 9 May'),
  ('2026-05-27', 'day-off', 'Құрбан айттың бірінші күні', 'Первый день Курбан-айта', 'First day of Kurban-ait'),
  ('2026-07-06', 'holiday', 'Астана күні', 'День столицы', 'Capital City Day'),
  ('2026-10-25', 'holiday', 'Республика күні', 'День Республики', 'Republic Day'),
  ('2026-10-26', 'day-off', '25 қазанның орнына демалыс', 'Выходной за 25 октября', 'Day off for 25 October'),
  ('2026-12-16', 'holiday', 'Тәуелсіздік күні', 'День Независимости', 'Independence Day'),
  ('2027-01-01', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year'),
  ('2027-01-02', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year'),
  ('2027-01-04', 'day-off', '2 қаңтардың орнына демалыс', 'Выходной за 2 января', 'Day off for 2 January'),
  ('2027-01-07', 'day-off', 'Православие Рождествосы', 'Православное Рождество', 'Orthodox Christmas'),
  ('2027-03-08', 'holiday', 'Халықаралық әйелдер күні', 'Международный женский день', 'International Women’s Day'),
  ('2027-03-15', 'holiday', 'Конституция күні', 'День Конституции', 'Constitution Day'),
  ('2027-03-21', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz'),
  ('2027-03-22', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz'),
  ('2027-03-23', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz'),
  ('2027-03-24', 'day-off', '21 наурыздың орнына демалыс', 'Выходной за 21 марта', 'Day off for 21 March'),
  ('2027-05-01', 'holiday', 'Қазақстан халқының бірлігі мерекесі', 'Праздник единства народа Казахстана', 'Unity Day'),
  ('2027-05-03', 'day-off', '1 мамырдың орнына демалыс', 'Выходной за 1 мая', 'Day off for 1 May'),
  ('2027-05-07', 'holiday', 'Отан қорғаушы күні', 'День защитника Отечества', 'Defender of the Fatherland Day'),
  ('2027-05-09', 'holiday', 'Жеңіс күні', 'День Победы', 'Victory Day'),
  ('2027-05-10', 'day-off', '9 мамырдың орнына демалыс', 'Выходной за 9 мая', 'Day off for 9 May'),
  ('2027-05-16', 'day-off', 'Құрбан айттың бірінші күні', 'Первый день Курбан-айта', 'First day of Kurban-ait'),
  ('2027-07-06', 'holiday', 'Астана күні', 'День столицы', 'Capital City Day'),
  ('2027-10-25', 'holiday', 'Республика күні', 'День Республики', 'Republic Day'),
  ('2027-12-16', 'holiday', 'Тәуелсіздік күні', 'День Независимости', 'Independence Day')
) as known (day, kind, kk, ru, en);
