-- What is asked of those who process on the operator's behalf, and what they answer. Silence past the clock
-- blocks new transfers to them (LB-2.5).

-- Which edition of the terms for partners a recipient has accepted: purpose limit and secrecy (DR-4.2).
create table privacy.recipient_terms (
  recipient text not null references privacy.recipient,
  edition uuid not null references agreements.publication,
  at timestamptz not null,
  by_account uuid references accounts.account,
  -- The signed paper of a partner who has no account here.
  paper text,
  primary key (recipient, edition)
);

create table privacy.processor_order (
  id uuid primary key,
  recipient text not null references privacy.recipient,
  what text not null check (what in ('stop', 'destroy', 'confirm-month')),
  -- Whose data; nobody's alone in the monthly confirmation of all earlier orders.
  person uuid references people.person,
  purpose text,
  -- The withdrawal, or the act of destruction, that caused it.
  about uuid,
  at timestamptz not null,
  constraint processor_order_about_a_person check ((what = 'confirm-month') = (num_nonnulls(person, about) = 0)
    and num_nonnulls(person, about) <> 1),
  constraint processor_ordered_once unique nulls not distinct (recipient, what, about, at)
);
comment on table privacy.processor_order is 'personal: what a processor must stop or destroy, about whom';
create index processor_order_about on privacy.processor_order (about);

-- The link of the letter that asks: only its hash is kept.
create table privacy.order_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  processor_order uuid not null references privacy.processor_order,
  made_at timestamptz not null
);

create table privacy.processor_answer (
  processor_order uuid constraint processor_answers_once primary key references privacy.processor_order,
  what text not null check (what in ('done', 'nothing-held', 'refused')),
  note text not null,
  at timestamptz not null,
  way text not null check (way in ('link', 'officer')),
  by_account uuid references accounts.account,
  constraint processor_refusal_has_a_reason check (what <> 'refused' or btrim(note) <> ''),
  constraint processor_answer_by_officer check ((way = 'officer') = (by_account is not null))
);
comment on table privacy.processor_answer is 'personal: what the processor answered to an order about a person';

do $$
declare t text;
begin
  foreach t in array array['recipient_terms', 'processor_order', 'order_link', 'processor_answer'] loop
    execute format('create trigger never_changed before update or delete or truncate on privacy.%I
      for each statement execute function privacy.never_changed()', t);
    execute format('alter table privacy.%I enable row level security', t);
    execute format('alter table privacy.%I force row level security', t);
    execute format('grant select, insert on privacy.%I to shipa_app', t);
  end loop;
end $$;

create policy recipient_terms_public on privacy.recipient_terms for select using (true);
create policy recipient_terms_accepted on privacy.recipient_terms for insert with check (
  exists (select from privacy.recipient r where r.id = recipient and (privacy.keeps_register_of(r.owner)
    or (r.organisation = kernel.organisation() and kernel.duty() in ('director', 'officer')))));

-- Whoever holds the letter sees its own order and nothing else.
create function privacy.shown_order() returns uuid language sql stable as $$
  select processor_order from privacy.order_link
  where token_hash = decode(nullif(current_setting('shipa.shown_order', true), ''), 'hex')
$$;
create policy order_link_made on privacy.order_link for insert with check (kernel.is_system());
create policy order_link_shown on privacy.order_link for select
  using (token_hash = decode(nullif(current_setting('shipa.shown_order', true), ''), 'hex'));

create policy processor_order_seen on privacy.processor_order for select using (
  kernel.is_system() or person = any (kernel.persons()) or id = privacy.shown_order()
  or (kernel.duty() in ('officer', 'director', 'auditor', 'admin') and exists (select from privacy.recipient r
    where r.id = recipient and case when r.owner is not null then r.owner = kernel.organisation()
      else privacy.keeps_register_of(null) end)));
create policy processor_order_given on privacy.processor_order for insert with check (kernel.is_system());
create policy processor_answer_seen on privacy.processor_answer for select
  using (exists (select from privacy.processor_order o where o.id = processor_order));
-- By the letter, or by who keeps the register; an auditor and the person only read.
create policy processor_answer_given on privacy.processor_answer for insert with check (
  (way = 'link' and processor_order = privacy.shown_order())
  or (way = 'officer' and kernel.duty() in ('officer', 'director', 'admin')
    and exists (select from privacy.processor_order o where o.id = processor_order)));

-- Whether a recipient let an order pass its day unanswered. Orders and clocks are behind the wall of their
-- persons, and whoever books must know of the silence alone, so this looks as the system.
create function privacy.is_silent(r text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := current_setting('shipa.duty', true);
  silent boolean;
begin
  perform set_config('shipa.duty', 'system', true);
  select exists (select from privacy.processor_order o
    join deadlines.clock_view c on c.event = 'processor-answer' and c.about = o.id
    where o.recipient = r and c.stopped_at is null and c.due_at <= is_silent.at) into silent;
  perform set_config('shipa.duty', coalesce(duty_before, ''), true);
  return silent;
end $$;
revoke all on function privacy.is_silent(text, timestamptz) from public;
grant execute on function privacy.is_silent(text, timestamptz) to shipa_app;

-- The processor finds the person by what it was given itself.
create policy disclosure_shown_to_processor on privacy.disclosure for select using (
  exists (select from privacy.processor_order o where o.id = privacy.shown_order()
    and o.recipient = disclosure.recipient and o.person = disclosure.person));

select kernel.holds('privacy.processor_answer', 'contract',
  't.processor_order in (select o.id from privacy.processor_order o where o.person = $1)', 't.at', 'columns',
  emptied => $$note = 'жойылды'$$);
select kernel.holds('privacy.processor_order', 'contract', 't.person = $1', 't.at', 'ids');
