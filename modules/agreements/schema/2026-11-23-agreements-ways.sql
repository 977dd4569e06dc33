-- The ways into a contract and out of it: its number, the notice that ends it, the restriction of single
-- functions with an appeal, and force majeure. Rows of law are written once; each later step is another row.

-- CL-1.1c: whoever books by word of mouth at reception signs nothing; a signed card is another way.
alter table agreements.acceptance drop constraint acceptance_way_check;
alter table agreements.acceptance add constraint acceptance_way_check
  check (way in ('tick', 'phone', 'messenger', 'desk', 'desk-paper', 'first-payment', 'service'));
create function agreements.acceptance_has_evidence() returns trigger language plpgsql as $$
begin
  if not (case new.way
    when 'phone' then new.evidence ? 'booking' or new.evidence ?& array['calledAt', 'phone', 'read']
    when 'messenger' then new.evidence ?& array['wroteAt', 'handle', 'text']
    when 'desk' then new.evidence ? 'booking'
    when 'desk-paper' then new.evidence ?| array['paper', 'booking']
    when 'first-payment' then new.evidence ? 'payment'
    when 'service' then new.evidence ? 'booking'
    else true end) then
    raise exception 'an acceptance carries the evidence of its way'
      using errcode = 'check_violation', constraint = 'acceptance_carries_its_evidence';
  end if;
  return new;
end $$;
-- At the writing only: a lawful destruction empties the evidence and keeps that the edition was accepted.
create trigger acceptance_has_evidence before insert on agreements.acceptance
  for each row execute function agreements.acceptance_has_evidence();

-- Those who lead an organisation or protect its people's data; the platform's own organisation leads the platform.
create function agreements.is_led_here(o uuid) returns boolean language sql stable as $$
  select kernel.is_system() or (kernel.duty() in ('director', 'admin', 'officer') and case when o is not null
    then o = kernel.organisation()
    else exists (select from organisations.organisation where id = kernel.organisation() and kind = 'platform') end)
$$;

-- CL-1.2: the first acceptance of an agreement makes the contract; after its end the next one makes another.
create table agreements.contract (
  id uuid primary key,
  organisation uuid references organisations.organisation,
  document uuid not null references agreements.document,
  person uuid not null references people.person,
  nth int not null check (nth > 0),
  -- Drawn by lot: a number does not tell how many contracts there are.
  number text not null,
  acceptance uuid not null references agreements.acceptance,
  made_at timestamptz not null,
  constraint contract_one_at_a_time unique (document, person, nth),
  constraint contract_number_once unique nulls not distinct (organisation, number)
);
comment on table agreements.contract is 'personal: whose contract with whom, by which acceptance, under which number';
create index contract_person on agreements.contract (person);

create table agreements.termination (
  id uuid primary key,
  contract uuid not null references agreements.contract,
  side text not null check (side in ('person', 'organisation')),
  reason text not null,
  given_at timestamptz not null,
  by_account uuid not null references accounts.account,
  -- The edition whose number of working days set the term.
  edition uuid not null references agreements.publication,
  last_day date not null,
  ends_at timestamptz not null generated always as (((last_day + 1)::timestamp) at time zone 'Asia/Almaty') stored,
  constraint termination_by_organisation_has_reason check (side = 'person' or btrim(reason) <> '')
);
comment on table agreements.termination is 'personal: who ends which contract, why, and its last day';
create index termination_contract on agreements.termination (contract);

create table agreements.termination_withdrawn (
  termination uuid constraint termination_withdrawn_once primary key references agreements.termination,
  at timestamptz not null,
  by_account uuid not null references accounts.account
);
comment on table agreements.termination_withdrawn is 'personal: a notice that was taken back before the last day';

-- Working days of notice: the edition's own number, else that of the user agreement in force (PF-1.3b).
create function agreements.notice_days(e uuid, at timestamptz) returns int language sql stable as $$
  select coalesce(agreements.number_of(e, 'end-notice-working-days'),
    (select agreements.number_of(agreements.in_force(d.id, notice_days.at), 'end-notice-working-days')
      from agreements.document d where d.organisation is null and d.kind = 'user-agreement'))
$$;

create function agreements.termination_is_lawful() returns trigger language plpgsql as $$
declare
  term int := agreements.notice_days(new.edition, new.given_at);
  given date := (new.given_at at time zone 'Asia/Almaty')::date;
begin
  -- Both sides may give notice at once: the second waits here and then sees the first.
  perform pg_advisory_xact_lock(hashtextextended(new.contract::text, 3));
  if exists (select from agreements.termination t where t.contract = new.contract
      and not exists (select from agreements.termination_withdrawn w where w.termination = t.id)) then
    raise exception 'a notice stands already' using errcode = 'check_violation', constraint = 'termination_one_at_a_time';
  end if;
  if term is null or (select count(*) from generate_series(given + 1, new.last_day, interval '1 day') d
      where catalogue.is_working_day(d::date)) < term then
    raise exception 'the last day is too near' using errcode = 'check_violation', constraint = 'termination_keeps_its_term';
  end if;
  return new;
end $$;
create trigger termination_is_lawful before insert on agreements.termination
  for each row execute function agreements.termination_is_lawful();

create function agreements.taken_back_in_time() returns trigger language plpgsql as $$
begin
  if not exists (select from agreements.termination t where t.id = new.termination and new.at < t.ends_at) then
    raise exception 'the contract has ended' using errcode = 'check_violation', constraint = 'taken_back_before_the_end';
  end if;
  return new;
end $$;
create trigger taken_back_in_time before insert on agreements.termination_withdrawn
  for each row execute function agreements.taken_back_in_time();

create view agreements.standing_notice with (security_invoker = true) as
  select t.id, t.contract, c.document, c.person, c.organisation, t.side, t.reason, t.given_at, t.last_day, t.ends_at
  from agreements.termination t join agreements.contract c on c.id = t.contract
  where not exists (select from agreements.termination_withdrawn w where w.termination = t.id);

-- When each acceptance stops to count: its consent was withdrawn, or the contract came to its last day. Read with
-- the clock of the act, so that no job has to run for a contract to end.
create view agreements.acceptance_ended with (security_invoker = true) as
  select acceptance, at, why from agreements.acceptance_end
  union all
  select a.id, n.ends_at, 'agreement-ended' from agreements.standing_notice n
  join agreements.acceptance a on a.document = n.document and a.person = n.person and a.on_behalf_of is null
    and a.at < n.ends_at;

create function agreements.contract_of_acceptance() returns trigger language plpgsql as $$
declare
  place int;
begin
  if new.on_behalf_of is not null
    or agreements.kind_of(new.document) not in ('user-agreement', 'offer', 'information-service-contract') then
    return null;
  end if;
  select count(*) + 1 into place from agreements.standing_notice n
    where n.document = new.document and n.person = new.person and n.ends_at <= new.at;
  for draw in 1 .. 50 loop
    insert into agreements.contract (id, organisation, document, person, nth, number, acceptance, made_at)
      values (gen_random_uuid(), new.organisation, new.document, new.person, place,
        to_char(new.at at time zone 'Asia/Almaty', 'YYYY') || '-' || lpad(floor(random() * 100000000)::text, 8, '0'),
        new.id, new.at)
      on conflict do nothing;
    if exists (select from agreements.contract c
        where c.document = new.document and c.person = new.person and c.nth = place) then
      return null;
    end if;
  end loop;
  raise exception 'no free contract number was drawn';
end $$;
create trigger contract_of_acceptance after insert on agreements.acceptance
  for each row execute function agreements.contract_of_acceptance();

-- PF-4.3: single functions, or all of them, are taken for a term after repeated breaches.
create table agreements.restriction (
  id uuid primary key,
  contract uuid not null references agreements.contract,
  functions text[] not null,
  breaches text[] not null,
  reason text not null check (btrim(reason) <> ''),
  from_at timestamptz not null,
  until timestamptz not null,
  by_account uuid not null references accounts.account,
  constraint restriction_names_functions
    check (cardinality(functions) > 0 and functions <@ array['booking', 'payment', 'everything']),
  constraint restriction_after_repeated_breaches check (cardinality(breaches) >= 2),
  constraint restriction_has_term check (until > from_at and until <= from_at + interval '1 year')
);
comment on table agreements.restriction is 'personal: which functions are closed to whom, why and until when';
create index restriction_contract on agreements.restriction (contract);

create table agreements.restriction_end (
  restriction uuid constraint restriction_ends_once primary key references agreements.restriction,
  at timestamptz not null,
  by_account uuid not null references accounts.account
);
comment on table agreements.restriction_end is 'personal: a restriction that was lifted before its term';

create table agreements.appeal (
  id uuid primary key,
  restriction uuid not null constraint appeal_once unique references agreements.restriction,
  person uuid not null references people.person,
  text text not null check (btrim(text) <> ''),
  at timestamptz not null
);
comment on table agreements.appeal is 'personal: why a person holds a restriction to be wrong';

create table agreements.appeal_answer (
  appeal uuid constraint appeal_answered_once primary key references agreements.appeal,
  outcome text not null check (outcome in ('kept', 'lifted')),
  text text not null check (btrim(text) <> ''),
  at timestamptz not null,
  by_account uuid not null references accounts.account
);
comment on table agreements.appeal_answer is 'personal: how an appeal was answered, by somebody else than who restricted';

create function agreements.appeal_judged_by_another() returns trigger language plpgsql as $$
begin
  if exists (select from agreements.appeal a join agreements.restriction r on r.id = a.restriction
      where a.id = new.appeal and r.by_account = new.by_account) then
    raise exception 'nobody judges an own decision'
      using errcode = 'check_violation', constraint = 'appeal_judged_by_another';
  end if;
  return new;
end $$;
create trigger appeal_judged_by_another before insert on agreements.appeal_answer
  for each row execute function agreements.appeal_judged_by_another();

create view agreements.standing_restriction with (security_invoker = true) as
  select r.id, r.contract, c.person, c.organisation, r.functions, r.from_at, r.until
  from agreements.restriction r join agreements.contract c on c.id = r.contract
  where not exists (select from agreements.restriction_end e where e.restriction = r.id);

-- PF-5.1: what could not be foreseen, from when, and which obligations wait meanwhile.
create table agreements.force_majeure (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  what_kk text not null check (btrim(what_kk) <> ''),
  what_ru text not null check (btrim(what_ru) <> ''),
  what_en text not null check (btrim(what_en) <> ''),
  began_on date not null,
  -- Events of deadlines.rule whose clocks stand still.
  events text[] not null check (cardinality(events) > 0),
  declared_at timestamptz not null,
  by_account uuid not null references accounts.account,
  constraint force_majeure_has_begun check (began_on <= (declared_at at time zone 'Asia/Almaty')::date)
);
create table agreements.force_majeure_end (
  force_majeure uuid constraint force_majeure_ends_once primary key references agreements.force_majeure,
  at timestamptz not null,
  by_account uuid not null references accounts.account
);

do $$
declare t text;
begin
  foreach t in array array['contract', 'termination', 'termination_withdrawn', 'restriction', 'restriction_end', 'appeal',
      'appeal_answer', 'force_majeure', 'force_majeure_end'] loop
    execute format('create trigger never_changed before update or delete or truncate on agreements.%I
      for each statement execute function agreements.never_changed()', t);
    execute format('alter table agreements.%I enable row level security', t);
    execute format('alter table agreements.%I force row level security', t);
    execute format('grant select, insert on agreements.%I to shipa_app', t);
  end loop;
end $$;
grant select on agreements.standing_notice, agreements.acceptance_ended, agreements.standing_restriction to shipa_app;

create policy contract_seen on agreements.contract for select using (
  person = any (kernel.persons()) or organisation = kernel.organisation() or agreements.is_led_here(organisation));
create policy contract_made on agreements.contract for insert with check (
  exists (select from agreements.acceptance a where a.id = acceptance and a.person = contract.person
    and a.document = contract.document));

create policy termination_seen on agreements.termination for select
  using (exists (select from agreements.contract c where c.id = contract));
create policy termination_given on agreements.termination for insert with check (
  exists (select from agreements.contract c where c.id = contract
    and case side when 'person' then c.person = kernel.person() else agreements.is_own(c.organisation) end));
create policy termination_withdrawn_seen on agreements.termination_withdrawn for select
  using (exists (select from agreements.termination t where t.id = termination));
create policy termination_taken_back on agreements.termination_withdrawn for insert with check (
  exists (select from agreements.termination t join agreements.contract c on c.id = t.contract where t.id = termination
    and case t.side when 'person' then c.person = kernel.person() else agreements.is_own(c.organisation) end));

create policy restriction_seen on agreements.restriction for select using (
  exists (select from agreements.contract c where c.id = contract
    and (c.person = any (kernel.persons()) or agreements.is_led_here(c.organisation))));
create policy restriction_set on agreements.restriction for insert with check (
  exists (select from agreements.contract c where c.id = contract and agreements.is_own(c.organisation)));
create policy restriction_end_seen on agreements.restriction_end for select
  using (exists (select from agreements.restriction r where r.id = restriction));
create policy restriction_lifted on agreements.restriction_end for insert with check (
  exists (select from agreements.restriction r join agreements.contract c on c.id = r.contract
    where r.id = restriction and agreements.is_led_here(c.organisation)));
create policy appeal_seen on agreements.appeal for select
  using (exists (select from agreements.restriction r where r.id = restriction));
create policy appeal_made on agreements.appeal for insert with check (
  person = kernel.person() and exists (select from agreements.restriction r join agreements.contract c on c.id = r.contract
    where r.id = restriction and c.person = kernel.person()));
create policy appeal_answer_seen on agreements.appeal_answer for select
  using (exists (select from agreements.appeal a where a.id = appeal));
create policy appeal_answered on agreements.appeal_answer for insert with check (
  exists (select from agreements.appeal a join agreements.restriction r on r.id = a.restriction
    join agreements.contract c on c.id = r.contract where a.id = appeal and agreements.is_led_here(c.organisation)));

create policy force_majeure_public on agreements.force_majeure for select using (true);
create policy force_majeure_declared on agreements.force_majeure for insert with check (
  kernel.duty() in ('director', 'admin') and organisation = kernel.organisation());
create policy force_majeure_end_public on agreements.force_majeure_end for select using (true);
create policy force_majeure_ended on agreements.force_majeure_end for insert with check (
  exists (select from agreements.force_majeure f where f.id = force_majeure and f.organisation = kernel.organisation())
  and kernel.duty() in ('director', 'admin'));

-- An administrator of the platform sees no person's card: a contract is found by the address that signs in.
create function agreements.contract_of_email(sought text) returns uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
  found_contract uuid;
begin
  if duty <> 'admin' then return null; end if;
  perform set_config('shipa.duty', 'system', true);
  select c.id into found_contract from agreements.contract c
    join agreements.acceptance a on a.person = c.person and a.account = accounts.account_by_email(sought)
    where c.organisation is null and agreements.kind_of(c.document) = 'user-agreement' order by c.nth desc limit 1;
  perform set_config('shipa.duty', duty, true);
  return found_contract;
end $$;
revoke all on function agreements.contract_of_email(text) from public;
grant execute on function agreements.contract_of_email(text) to shipa_app;

select set_config('shipa.duty', 'system', true);
-- What was accepted before this rule has made contracts too.
insert into agreements.contract (id, organisation, document, person, nth, number, acceptance, made_at)
  select gen_random_uuid(), f.organisation, f.document, f.person, 1,
    to_char(f.at at time zone 'Asia/Almaty', 'YYYY') || '-' || lpad((row_number() over (order by random()))::text, 8, '0'),
    f.id, f.at
  from (select distinct on (a.document, a.person) a.* from agreements.acceptance a
    where a.on_behalf_of is null and agreements.kind_of(a.document) in ('user-agreement', 'offer')
    order by a.document, a.person, a.at, a.id) f;

select deadlines.add_rule('restriction-appeal', 'house', '2026-08-01', 'Шектеуге шағымға жауап беру', 'Ответ на обжалование ограничения',
  'Answer to an appeal against a restriction', 5, 'working-days',
  'Ішкі қағида: шағымды шектеуді қоймаған адам 5 жұмыс күнінде қарайды',
  'Внутреннее правило: жалобу за 5 рабочих дней рассматривает не тот, кто ограничил',
  'House rule: somebody else than who restricted answers within 5 working days', 'Shipa', '2026-11-23', true);

-- How it ends: that there was a contract stays by ids and number, the words about a person go.
select kernel.holds('agreements.appeal_answer', 'contract',
  't.appeal in (select a.id from agreements.appeal a where a.person = $1)', 't.at', 'columns', emptied => $$text = '-'$$,
  organisation => '(select c.organisation from agreements.appeal a join agreements.restriction r on r.id = a.restriction
    join agreements.contract c on c.id = r.contract where a.id = t.appeal)');
select kernel.holds('agreements.appeal', 'contract', 't.person = $1', 't.at', 'columns', emptied => $$text = '-'$$,
  organisation => '(select c.organisation from agreements.restriction r join agreements.contract c on c.id = r.contract
    where r.id = t.restriction)');
select kernel.holds('agreements.restriction_end', 'contract',
  't.restriction in (select r.id from agreements.restriction r join agreements.contract c on c.id = r.contract
    where c.person = $1)', 't.at', 'ids');
select kernel.holds('agreements.restriction', 'contract',
  't.contract in (select c.id from agreements.contract c where c.person = $1)', 't.until', 'columns',
  emptied => $$reason = '-', breaches = array['-', '-']$$,
  organisation => '(select c.organisation from agreements.contract c where c.id = t.contract)');
select kernel.holds('agreements.termination_withdrawn', 'contract',
  't.termination in (select n.id from agreements.termination n join agreements.contract c on c.id = n.contract
    where c.person = $1)', 't.at', 'ids');
select kernel.holds('agreements.termination', 'contract',
  't.contract in (select c.id from agreements.contract c where c.person = $1)', 't.ends_at', 'columns',
  emptied => $$reason = '-'$$,
  organisation => '(select c.organisation from agreements.contract c where c.id = t.contract)');
select kernel.holds('agreements.contract', 'contract', 't.person = $1', 't.made_at', 'ids',
  organisation => 't.organisation');
