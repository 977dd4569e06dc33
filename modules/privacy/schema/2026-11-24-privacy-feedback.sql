-- What people say when they are asked lives by a consent of its own: after a visit, and in surveys of a clinic.
insert into privacy.record_class (id, place, keep_years, source, source_date, name_kk, name_ru, name_en, ground_kk, ground_ru, ground_en) values
('feedback', 20, null, 'Law 94-V Art. 8', '2026-11-22', 'Пікірлеріңіз', 'Ваши отзывы', 'What you answered when asked', null, null, null);
insert into privacy.purpose (id, special, document_kind, given_to, name_kk, name_ru, name_en, says_kk, says_ru, says_en, stops_kk, stops_ru, stops_en,
  data_kk, data_ru, data_en) values
('feedback', false, null, '{clinic}',
  'Қабылдаудан кейінгі пікір', 'Отзыв после приёма', 'Opinion after a visit',
  'Болған қабылдаудан кейін клиника бір рет пікіріңізді сұрайды. Дәрігер кім жауап бергенін көрмейді.',
  'После состоявшегося приёма клиника один раз спрашивает ваше мнение. Врач не видит, кто ответил.',
  'After a visit that took place the clinic asks once for your opinion. The doctor does not see who answered.',
  'Пікір сұралмайды.', 'Мнение не спрашивается.', 'You are not asked.',
  'аты, поштасы, болған қабылдау күні, пікірі', 'имя, почта, день приёма, отзыв', 'name, e-mail, day of the visit, opinion'),
('marketing-research', false, null, '{clinic}',
  'Клиниканың сауалнамалары', 'Опросы клиники', 'Surveys of the clinic',
  'Клиника қызметтері туралы сауалнамаға шақырады. Жауаптар аты-жөнсіз саналады.',
  'Клиника приглашает в опросы о своих услугах. Ответы считаются без имён.',
  'The clinic invites you to surveys about its services. Answers are counted without names.',
  'Сауалнамаға шақырылмайсыз.', 'Приглашений в опросы не будет.', 'You are not invited to surveys.',
  'аты, поштасы, жауаптары', 'имя, почта, ответы', 'name, e-mail, answers');
insert into privacy.purpose_record values
('feedback', 'feedback'), ('feedback', 'contract'), ('feedback', 'journal'),
('marketing-research', 'feedback'), ('marketing-research', 'contract'), ('marketing-research', 'journal');
