-- Consents that tell all that the law asks for, by purpose, channel and country; how they end, and what stands in
-- the way of ending them.

-- What Law 94-V Art. 8(4) wants told beside operator, person and term: whether data goes to others, abroad, into
-- public sources, and which data.
alter table privacy.purpose add column passes_on boolean not null default false;
alter table privacy.purpose add column abroad boolean not null default false;
alter table privacy.purpose add column publishes boolean not null default false;
alter table privacy.purpose add column data_kk text, add column data_ru text, add column data_en text;

insert into privacy.purpose (id, special, document_kind, given_to, name_kk, name_ru, name_en, says_kk, says_ru, says_en, stops_kk, stops_ru, stops_en) values
('filming', true, null, '{clinic}',
  'Түсірілім', 'Съёмка', 'Filming',
  'Клиника қабылдауды бейнеге түсіре алады. Жариялауға бұл келісім жетпейді: оған бөлек келісім керек.',
  'Клиника может снимать приём. Для публикации этого согласия мало: на неё даётся отдельное.',
  'The clinic may film a visit. This consent does not allow publishing: that has a consent of its own.',
  'Жаңа түсірілім болмайды.', 'Новых съёмок не будет.', 'Nothing new is filmed.'),
('video-recording', true, null, '{clinic}',
  'Бейнекеңесті жазу', 'Запись видеоконсультации', 'Recording of video visits',
  'Дәрігермен қашықтан бейнебайланыстағы әңгімеңіз жазылып, медициналық жазбаңызбен бірге сақталады.',
  'Разговор с врачом по видеосвязи записывается и хранится вместе с вашей записью.',
  'A video visit with your doctor is recorded and kept with your record.',
  'Бейнекеңестеріңіз жазылмайды.', 'Ваши видеоконсультации не записываются.', 'Your video visits are not recorded.'),
('personalisation', false, null, '{platform}',
  'Сізге сай мазмұн', 'Подбор материалов', 'Personal selection',
  'Платформа сіз өзіңіз белгілеген қызығушылықтар бойынша мақала мен хабар ұсынады. Медициналық жазбалар пайдаланылмайды.',
  'Платформа предлагает статьи и сообщения по интересам, которые вы отметили сами. Медицинские записи не используются.',
  'The platform offers articles by interests that you marked yourself. Medical records are not used.',
  'Ұсыныстар бәріне бірдей болады.', 'Подбор станет одинаковым для всех.', 'Everybody is offered the same.');
insert into privacy.purpose_record values
('filming', 'contract'), ('filming', 'medical-record'), ('filming', 'journal'),
('video-recording', 'contract'), ('video-recording', 'medical-record'), ('video-recording', 'journal'),
('personalisation', 'contract'), ('personalisation', 'journal');

-- Filming now has a consent of its own, and a clinic too may ask for an opinion abroad.
update privacy.purpose set
  name_kk = 'Жариялау', name_ru = 'Публикация', name_en = 'Publication',
  says_kk = 'Клиника түсірілімді оқыту мен бұқаралық ақпаратта пайдалана алады. Әр пайдалану алдында сізден сұралады.',
  says_ru = 'Клиника может использовать съёмку для обучения и в СМИ. Перед каждым использованием вас спросят.',
  says_en = 'The clinic may use what it filmed for teaching and in media. You are asked before each use.',
  stops_kk = 'Түсірілім жарияланбайды.', stops_ru = 'Съёмки не публикуются.', stops_en = 'Nothing filmed is published.'
  where id = 'publication';
update privacy.purpose set given_to = '{platform,clinic}' where id = 'cross-border';

update privacy.purpose set passes_on = true where id in ('account', 'care', 'advertising', 'research', 'publication', 'cross-border');
update privacy.purpose set abroad = true where id = 'cross-border';
update privacy.purpose set publishes = true where id = 'publication';
update privacy.purpose p set data_kk = d.kk, data_ru = d.ru, data_en = d.en from (values
  ('account', 'аты-жөні, туған күні, жынысы, ЖСН, телефоны, поштасы, жазылулары', 'имя, дата рождения, пол, ИИН, телефон, почта, записи на приём', 'name, date of birth, sex, identification number, phone, e-mail, bookings'),
  ('care', 'аты-жөні, туған күні, жынысы, ЖСН, байланысы, денсаулық туралы мәліметтер, қызмет пен төлем', 'имя, дата рождения, пол, ИИН, контакты, сведения о здоровье, услуги и оплата', 'name, date of birth, sex, identification number, contacts, data about health, services and payment'),
  ('advertising', 'аты, телефоны, поштасы', 'имя, телефон, почта', 'name, phone, e-mail'),
  ('research', 'аты-жөнсіз медициналық жазбалар', 'медицинские записи без имени', 'medical records without the name'),
  ('publication', 'бейнесі, даусы, қабылдау жағдайы', 'изображение, голос, обстоятельства приёма', 'picture, voice, circumstances of the visit'),
  ('cross-border', 'туған күні, жынысы, медициналық құжаттар', 'дата рождения, пол, медицинские документы', 'date of birth, sex, medical documents'),
  ('call-recording', 'даусы, әңгіменің мазмұны, телефоны', 'голос, содержание разговора, телефон', 'voice, what is said, phone'),
  ('filming', 'бейнесі, даусы', 'изображение, голос', 'picture, voice'),
  ('video-recording', 'бейнесі, даусы, әңгіменің мазмұны', 'изображение, голос, содержание разговора', 'picture, voice, what is said'),
  ('personalisation', 'өзі белгілеген қызығушылықтар', 'отмеченные интересы', 'interests marked by the person')) as d (id, kk, ru, en)
  where p.id = d.id;
alter table privacy.purpose alter column data_kk set not null, alter column data_ru set not null, alter column data_en set not null;

-- The seven contents as they stood when the consent was given: the receipt and the proof (Art. 25(2)(5)).
create table privacy.consent_contents (
  consent uuid constraint consent_contents_once primary key references privacy.consent,
  operator_kk text not null, operator_ru text not null, operator_en text not null,
  operator_bin text not null,
  subject text not null check (btrim(subject) <> ''),
  passes_on boolean not null,
  abroad boolean not null,
  publishes boolean not null,
  data_kk text not null, data_ru text not null, data_en text not null
);
comment on table privacy.consent_contents is 'personal: what the law wants a consent to tell, as it was told to this person';

-- Written with the consent, whichever way it came: a consent without its contents cannot exist. The first look
-- at its end is written too: a month before, or at once for a shorter one.
create function privacy.contents_of_consent() returns trigger language plpgsql as $$
begin
  insert into privacy.consent_contents (consent, operator_kk, operator_ru, operator_en, operator_bin, subject, passes_on,
      abroad, publishes, data_kk, data_ru, data_en)
    select new.id, o.name_kk, o.name_ru, o.name_en, o.bin, n.family_name || ' ' || n.given_name || coalesce(' ' || n.middle_name, ''),
      p.passes_on, p.abroad, p.publishes, p.data_kk, p.data_ru, p.data_en
    from privacy.purpose p, people.person_view n, organisations.organisation o
    where p.id = new.purpose and n.id = new.person
      and case when new.organisation is null then o.kind = 'platform' else o.id = new.organisation end;
  if not found then
    raise exception 'a consent tells its operator and its person' using errcode = 'check_violation', constraint = 'consent_contents_told';
  end if;
  insert into kernel.job (act, payload, run_at, written_at)
    values ('watch-consent', jsonb_build_object('consent', new.id), greatest(new.until - interval '30 days', new.from_at), new.from_at);
  return null;
end $$;

-- Which end of a consent was told, and when.
create table privacy.consent_notice (
  consent uuid not null references privacy.consent,
  what text not null check (what in ('ends-soon', 'ended')),
  at timestamptz not null,
  primary key (consent, what)
);
comment on table privacy.consent_notice is 'personal: when a person was told that a consent ends';

-- PF-3.12, PF-6.15: what may come, by which channel. The newest row of a topic and channel stands; none: no.
create table privacy.preference (
  id uuid primary key,
  person uuid not null references people.person,
  -- From whom; null: the platform.
  organisation uuid references organisations.organisation,
  topic text not null check (topic in ('news', 'advertising')),
  channel text not null check (channel in ('call', 'email', 'sms', 'post')),
  wanted boolean not null,
  at timestamptz not null,
  way text not null check (way in ('cabinet', 'desk', 'letter-link')),
  -- What proves it at the desk: the number of the letter, the minute of the call.
  proof text,
  by_account uuid references accounts.account,
  constraint preference_at_desk_has_proof check (way <> 'desk' or (btrim(proof) <> '' and by_account is not null)),
  -- Only the person turns something on; others may only turn it off for the person.
  constraint preference_on_by_the_person check (not wanted or way = 'cabinet')
);
comment on table privacy.preference is 'personal: what a person wants to be told by which channel';
create index preference_person on privacy.preference (person, organisation, topic, channel, at desc);

-- The link of a letter that ends such letters with one press and without signing in.
create table privacy.unsubscribe_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  person uuid not null references people.person,
  organisation uuid references organisations.organisation,
  topic text not null check (topic in ('news', 'advertising')),
  channel text not null check (channel in ('email', 'sms')),
  made_at timestamptz not null
);
comment on table privacy.unsubscribe_link is 'personal: which letter of whom a link of refusal belongs to';

do $$
declare t text;
begin
  foreach t in array array['consent_contents', 'consent_notice', 'preference', 'unsubscribe_link'] loop
    execute format('create trigger never_changed before update or delete or truncate on privacy.%I
      for each statement execute function privacy.never_changed()', t);
    execute format('alter table privacy.%I enable row level security', t);
    execute format('alter table privacy.%I force row level security', t);
    execute format('grant select, insert on privacy.%I to shipa_app', t);
  end loop;
end $$;
create policy consent_contents_seen on privacy.consent_contents for select
  using (exists (select from privacy.consent c where c.id = consent));
create policy consent_contents_written on privacy.consent_contents for insert
  with check (exists (select from privacy.consent c where c.id = consent));
create policy consent_notice_seen on privacy.consent_notice for select
  using (exists (select from privacy.consent c where c.id = consent));
create policy consent_notice_written on privacy.consent_notice for insert with check (kernel.is_system());

create function privacy.shown_link() returns bytea language sql stable as $$
  select decode(nullif(current_setting('shipa.shown_link', true), ''), 'hex')
$$;
create policy unsubscribe_link_shown on privacy.unsubscribe_link for select using (token_hash = privacy.shown_link());
create policy unsubscribe_link_made on privacy.unsubscribe_link for insert with check (kernel.is_system());
-- Whoever holds the letter sees whether it is refused already.
create policy preference_shown_by_link on privacy.preference for select using (
  exists (select from privacy.unsubscribe_link l where l.token_hash = privacy.shown_link() and l.person = preference.person
    and l.organisation is not distinct from preference.organisation and l.topic = preference.topic and l.channel = preference.channel));
create policy preference_seen on privacy.preference for select using (
  person = any (kernel.persons()) or kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() in ('reception', 'officer')));
create policy preference_set on privacy.preference for insert with check (
  (way = 'cabinet' and person = any (kernel.persons()))
  or (way = 'desk' and organisation = kernel.organisation() and kernel.duty() in ('reception', 'officer'))
  or (way = 'letter-link' and exists (select from privacy.unsubscribe_link l where l.token_hash = privacy.shown_link()
    and l.person = preference.person and l.organisation is not distinct from preference.organisation
    and l.topic = preference.topic and l.channel = preference.channel)));

-- Art. 8(2): a consent is not taken back while an obligation under it is unperformed. Later modules know of
-- obligations; each names its function (person, organisation) -> (kind, about) here, and nothing is kept twice.
create table privacy.obligation_kind (
  id text primary key,
  -- `schema.function`
  found_by text not null,
  says_kk text not null, says_ru text not null, says_en text not null
);
grant select on privacy.obligation_kind to shipa_app;

-- For the migrations of later modules.
create function privacy.asks_for_obligations(id text, found_by text, says_kk text, says_ru text, says_en text) returns void
language sql as $$
  insert into privacy.obligation_kind values (id, found_by, says_kk, says_ru, says_en)
$$;
revoke all on function privacy.asks_for_obligations(text, text, text, text, text) from public;

-- Whoever records a withdrawal at the desk sees no bills, and must still be told that one is open: this looks as
-- the system, for the person and for the staff of that organisation alone.
create function privacy.obligations(p uuid, o uuid) returns table (kind text, about uuid)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  k privacy.obligation_kind;
  duty_before text := current_setting('shipa.duty', true);
begin
  -- Whoever has no organisation must not pass because null is neither.
  if (kernel.is_system() or p = any (kernel.persons()) or o = kernel.organisation()) is not true then return; end if;
  perform set_config('shipa.duty', 'system', true);
  for k in select * from privacy.obligation_kind order by id loop
    return query execute format('select %L::text, a from %s($1, $2) a', k.id, k.found_by) using p, o;
  end loop;
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
end $$;
revoke all on function privacy.obligations(uuid, uuid) from public;
grant execute on function privacy.obligations(uuid, uuid) to shipa_app;

-- The consents that stand already get their contents as they are told today.
select set_config('shipa.duty', 'system', true);
insert into privacy.consent_contents (consent, operator_kk, operator_ru, operator_en, operator_bin, subject, passes_on,
    abroad, publishes, data_kk, data_ru, data_en)
  select c.id, o.name_kk, o.name_ru, o.name_en, o.bin, n.family_name || ' ' || n.given_name || coalesce(' ' || n.middle_name, ''),
    p.passes_on, p.abroad, p.publishes, p.data_kk, p.data_ru, p.data_en
  from privacy.consent c join privacy.purpose p on p.id = c.purpose join people.person_view n on n.id = c.person
  join organisations.organisation o on case when c.organisation is null then o.kind = 'platform' else o.id = c.organisation end;
insert into kernel.job (act, payload, run_at, written_at)
  select 'watch-consent', jsonb_build_object('consent', c.id), greatest(c.until - interval '30 days', c.from_at), c.from_at
  from privacy.consent c;
create trigger contents_of_consent after insert on privacy.consent
  for each row execute function privacy.contents_of_consent();

select kernel.holds('privacy.consent_notice', 'contract', 't.consent in (select c.id from privacy.consent c where c.person = $1)',
  't.at', 'ids', organisation => '(select c.organisation from privacy.consent c where c.id = t.consent)');
select kernel.holds('privacy.consent_contents', 'contract', 't.consent in (select c.id from privacy.consent c where c.person = $1)',
  '(select c.until from privacy.consent c where c.id = t.consent)', 'columns',
  organisation => '(select c.organisation from privacy.consent c where c.id = t.consent)', emptied => $$subject = 'жойылды'$$);
select kernel.holds('privacy.preference', 'contract', 't.person = $1', 't.at', 'columns', organisation => 't.organisation',
  emptied => $$proof = 'жойылды'$$);
select kernel.holds('privacy.unsubscribe_link', 'contract', 't.person = $1', 't.made_at', 'ids', organisation => 't.organisation');
