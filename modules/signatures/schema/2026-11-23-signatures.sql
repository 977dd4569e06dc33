-- Signatures of people: what exactly was signed, by whom, when, how surely, and what proves it. A signature is
-- never changed: a stamp, an end, a check by a verifier are rows of their own.
create schema signatures;
grant usage on schema signatures to shipa_app;

create table signatures.signature (
  id uuid primary key,
  subject_kind text not null
    check (subject_kind in ('acceptance', 'consent', 'document', 'informed-consent', 'refusal', 'request')),
  subject uuid not null,
  person uuid not null references people.person,
  -- Whose matter it is where it is not the signer's own: the represented person, the patient of a doctor.
  about uuid references people.person,
  -- Null: the platform.
  organisation uuid references organisations.organisation,
  account uuid references accounts.account,
  employment uuid references organisations.employment,
  session uuid,
  at timestamptz not null,
  time_source text not null check (time_source in ('server-clock')),
  -- Earlier than a signature that was there before: the clock cannot be believed.
  clock_went_back boolean not null,
  hash bytea not null check (length(hash) = 32),
  level text not null check (level in ('tick', 'step-up', 'one-time-code', 'qualified')),
  evidence jsonb not null,
  -- A time-stamping authority was configured when it was made.
  stamp_owed boolean not null,
  code text not null constraint signature_code_once unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{26}$'),
  -- PF-1.8.2: only a signed-in session signs by itself; a code proves the person where there is none.
  constraint signature_in_a_session check (level = 'one-time-code' or (account is not null and session is not null))
);
comment on table signatures.signature is 'personal: who signed what, when, how surely, from where';
create index signature_subject on signatures.signature (subject);
create index signature_person on signatures.signature (person, at);
create index signature_about on signatures.signature (about) where about is not null;
create index signature_at on signatures.signature (at desc);
create index signature_organisation on signatures.signature (organisation, at desc);

create table signatures.ending (
  signature uuid primary key references signatures.signature,
  at timestamptz not null,
  why text not null check (why in ('withdrawn', 'revoked', 'terminated'))
);
comment on table signatures.ending is 'personal: when what was signed stopped to count';

-- RFC 3161: the authority's own answer, kept whole.
create table signatures.stamp (
  signature uuid primary key references signatures.signature,
  at timestamptz not null,
  authority text not null,
  serial text not null,
  token bytea not null
);
comment on table signatures.stamp is 'personal: the time of a signature as an authority outside confirms it';

create table signatures.stamp_attempt (
  id uuid primary key,
  signature uuid not null references signatures.signature,
  at timestamptz not null,
  cause text not null
);
comment on table signatures.stamp_attempt is 'personal: why a signature got no stamp yet';
create index stamp_attempt_signature on signatures.stamp_attempt (signature, at);

-- A signature file (CMS) made with a key of the national authority, over the statement of an earlier signature.
create table signatures.cms (
  signature uuid primary key references signatures.signature,
  over uuid not null references signatures.signature,
  bytes bytea not null,
  signer text not null,
  issuer text not null,
  serial text not null,
  -- Whether the digest inside is the one of our statement, or of an algorithm that is not known here.
  digest text not null check (digest in ('equal', 'not-compared')),
  -- Whether the signature fits the key of its certificate; who issued that certificate is never judged here.
  mathematics text not null check (mathematics in ('intact', 'not-checked'))
);
create unique index cms_once on signatures.cms (over, sha256(bytes));
comment on table signatures.cms is 'personal: qualified signatures as they came, with what their certificate says';

create table signatures.cms_check (
  id uuid primary key,
  signature uuid not null references signatures.cms,
  at timestamptz not null,
  outcome text not null check (outcome in ('valid', 'invalid', 'no-answer')),
  verifier text not null,
  cause text not null
);
comment on table signatures.cms_check is 'personal: what a verifier said of a qualified signature';
create index cms_check_signature on signatures.cms_check (signature, at);

-- No legal row: a code lives ten minutes and counts its tries.
create table signatures.one_time_code (
  id uuid primary key,
  person uuid not null references people.person,
  -- What it signs, and nothing else.
  subject uuid not null,
  organisation uuid references organisations.organisation,
  asked_by uuid not null references accounts.account,
  asked_at timestamptz not null,
  -- Set when the message is written: the code is known to the message alone.
  hash bytea,
  ends_at timestamptz not null,
  tries int not null default 0 check (tries between 0 and 5),
  last_try_at timestamptz,
  used_at timestamptz
);
comment on table signatures.one_time_code is 'personal: hashed codes by which a person without a session signs';
create index one_time_code_person on signatures.one_time_code (person, asked_at);

create function signatures.never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;

do $$
declare t text;
begin
  foreach t in array array['signature', 'ending', 'stamp', 'stamp_attempt', 'cms', 'cms_check'] loop
    execute format('create trigger never_changed before update or delete or truncate on signatures.%I
      for each statement execute function signatures.never_changed()', t);
    execute format('alter table signatures.%I enable row level security', t);
    execute format('alter table signatures.%I force row level security', t);
    execute format('grant select, insert on signatures.%I to shipa_app', t);
  end loop;
end $$;
alter table signatures.one_time_code enable row level security;
alter table signatures.one_time_code force row level security;
grant select, insert, update on signatures.one_time_code to shipa_app;

-- Who answers for the signatures of an organisation; those given to the platform are the platform's.
create function signatures.is_overseer(o uuid) returns boolean language sql stable as $$
  select kernel.duty() in ('officer', 'director', 'auditor') and case when o is not null
    then o = kernel.organisation()
    else exists (select from organisations.organisation where id = kernel.organisation() and kind = 'platform') end
$$;

create policy signature_seen on signatures.signature for select using (
  person = any (kernel.persons()) or about = any (kernel.persons()) or account = kernel.account()
  or signatures.is_overseer(organisation)
  or (organisation = kernel.organisation() and kernel.duty() in ('reception', 'doctor')) or kernel.is_system());
-- One signs for oneself; at the desk only the person's own code, taken for this very thing, signs for her.
create policy signature_given on signatures.signature for insert with check (
  (person = kernel.person() and account = kernel.account())
  or (level = 'one-time-code' and organisation = kernel.organisation() and kernel.duty() in ('reception', 'doctor')
    and exists (select from signatures.one_time_code c where c.person = signature.person and c.subject = signature.subject
      and c.used_at is not null)));

create policy ending_seen on signatures.ending for select
  using (exists (select from signatures.signature s where s.id = signature));
-- By whoever signed or whose matter it is, and where it was signed by those who work with people, not who oversee.
create policy ending_made on signatures.ending for insert with check (kernel.is_system()
  or exists (select from signatures.signature s where s.id = signature and (s.person = any (kernel.persons())
    or s.about = any (kernel.persons())
    or (s.organisation = kernel.organisation() and kernel.duty() in ('reception', 'doctor', 'officer', 'director')))));
create policy stamp_seen on signatures.stamp for select
  using (exists (select from signatures.signature s where s.id = signature));
create policy stamp_made on signatures.stamp for insert with check (kernel.is_system());
create policy stamp_attempt_seen on signatures.stamp_attempt for select
  using (exists (select from signatures.signature s where s.id = signature));
create policy stamp_attempt_made on signatures.stamp_attempt for insert with check (kernel.is_system());
create policy cms_seen on signatures.cms for select
  using (exists (select from signatures.signature s where s.id = signature));
create policy cms_given on signatures.cms for insert
  with check (exists (select from signatures.signature s where s.id = signature and s.account = kernel.account()));
create policy cms_check_seen on signatures.cms_check for select
  using (exists (select from signatures.signature s where s.id = signature));
create policy cms_check_made on signatures.cms_check for insert with check (kernel.is_system());
create policy one_time_code_own on signatures.one_time_code using (
  (organisation is null and person = kernel.person())
  or (organisation = kernel.organisation() and kernel.duty() in ('reception', 'doctor')) or kernel.is_system());

-- The last signature may be anybody's, so the clock is judged past the policies.
create function signatures.judge_clock() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
begin
  perform set_config('shipa.duty', 'system', true);
  new.clock_went_back := exists (select from signatures.signature s where s.at > new.at + interval '5 seconds');
  perform set_config('shipa.duty', duty, true);
  return new;
end $$;
create trigger judge_clock before insert on signatures.signature
  for each row execute function signatures.judge_clock();

-- How far a signature may be trusted today, in one word, and what is still owed to it.
create view signatures.signature_view with (security_invoker = true) as
  select s.*, st.at as stamped_at, st.authority, coalesce(a.attempts, 0) as attempts, a.last_cause,
    e.at as ended_at, e.why as ended_why,
    case when st.signature is not null then 'stamped' when s.clock_went_back then 'clock-went-back'
      when a.attempts > 0 then 'unstamped' when s.stamp_owed then 'awaiting-stamp' else 'own-clock' end as trust,
    case when s.level <> 'qualified' then null else coalesce(c.outcome, 'not-verified') end as qualified,
    array_remove(array[case when st.signature is null and (s.stamp_owed or a.attempts > 0) then 'stamp' end,
      case when s.clock_went_back and st.signature is null then 'time' end,
      case when s.level = 'qualified' and c.outcome is null then 'verification' end], null) as owes
  from signatures.signature s
  left join signatures.stamp st on st.signature = s.id
  left join signatures.ending e on e.signature = s.id
  left join lateral (select count(*)::int as attempts, (array_agg(cause order by at desc))[1] as last_cause
    from signatures.stamp_attempt where signature = s.id) a on true
  left join lateral (select outcome from signatures.cms_check where signature = s.id and outcome <> 'no-answer'
    order by at desc limit 1) c on true;
grant select on signatures.signature_view to shipa_app;

-- What whoever holds the code of a certificate may learn: nothing but initials leaves of the person.
create function signatures.verify(asked text)
returns table (subject_kind text, title jsonb, initials text, organisation_kk text, organisation_ru text,
  organisation_en text, at timestamptz, level text, trust text, qualified text, stamped_at timestamptz,
  ended_at timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
begin
  perform set_config('shipa.duty', 'system', true);
  return query select s.subject_kind, s.evidence -> 'title', left(p.given_name, 1) || '. ' || left(p.family_name, 1) || '.',
      o.name_kk, o.name_ru, o.name_en, s.at, s.level, s.trust, s.qualified, s.stamped_at, s.ended_at
    from signatures.signature_view s
    join people.person_view p on p.id = s.person
    left join organisations.organisation o on o.id = s.organisation
    where s.code = asked;
  perform set_config('shipa.duty', duty, true);
end $$;
revoke all on function signatures.verify(text) from public;
grant execute on function signatures.verify(text) to shipa_app;

-- Who signed, for whoever may see the signature: a doctor's own card is behind the wall for her patient. An auditor is
-- told the names of staff, and of patients the initials (DR-8).
create function signatures.signer_name(s uuid) returns text
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
  found_name text;
begin
  if not exists (select from signatures.signature g where g.id = s) then return null; end if;
  perform set_config('shipa.duty', 'system', true);
  select case when duty = 'auditor' and g.employment is null
      then left(p.given_name, 1) || '. ' || left(p.family_name, 1) || '.'
      else p.given_name || ' ' || p.family_name end into found_name
    from signatures.signature g join people.person_view p on p.id = g.person where g.id = s;
  perform set_config('shipa.duty', duty, true);
  return found_name;
end $$;
revoke all on function signatures.signer_name(uuid) from public;
grant execute on function signatures.signer_name(uuid) to shipa_app;

-- A wrong try is counted after its act was undone, when nobody is anybody any more: so it is counted past the policies.
create function signatures.count_wrong_code(tried uuid, tried_at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
begin
  perform set_config('shipa.duty', 'system', true);
  update signatures.one_time_code set tries = tries + 1, last_try_at = tried_at where id = tried and tries < 5;
  perform set_config('shipa.duty', duty, true);
end $$;
revoke all on function signatures.count_wrong_code(uuid, timestamptz) from public;
grant execute on function signatures.count_wrong_code(uuid, timestamptz) to shipa_app;
