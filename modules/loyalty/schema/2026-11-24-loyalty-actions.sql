create schema loyalty;
grant usage on schema loyalty to shipa_app;

-- CL-10.2: a temporary action of a clinic, approved by the director's order. Everybody may read it: it is an offer.
create table loyalty.promotion (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  name_kk text not null, name_ru text not null, name_en text not null,
  -- Null: it applies by itself.
  code text check (code ~ '^[A-Z0-9-]{4,20}$'),
  percent int check (percent between 1 and 100),
  -- Whole tenge.
  tiyn bigint check (tiyn > 0 and tiyn % 100 = 0),
  -- For visits of these days.
  from_on date not null,
  until_on date not null,
  most_uses int check (most_uses > 0),
  most_per_person int check (most_per_person > 0),
  order_number text not null,
  order_date date not null,
  by_account uuid not null references accounts.account,
  at timestamptz not null,
  constraint promotion_is_percent_or_sum check (num_nonnulls(percent, tiyn) = 1),
  constraint promotion_ends_after_it_begins check (until_on >= from_on),
  constraint promotion_code_once unique (organisation, code)
);
-- Which services; a promotion without rows here is for all of them.
create table loyalty.promotion_service (
  promotion uuid not null references loyalty.promotion,
  service uuid not null references organisations.service,
  primary key (promotion, service)
);
create table loyalty.promotion_end (
  promotion uuid primary key references loyalty.promotion,
  at timestamptz not null,
  by_account uuid not null references accounts.account
);

create table loyalty.promotion_use (
  id uuid primary key,
  promotion uuid not null references loyalty.promotion,
  organisation uuid not null references organisations.organisation,
  person uuid not null references people.person,
  discount uuid not null references ledger.discount constraint promotion_use_has_its_discount unique,
  at timestamptz not null,
  -- Given back: another discount took its place, or the visit did not come to be.
  ended_at timestamptz
);
comment on table loyalty.promotion_use is 'personal: who used which promotion on which bill';
create index promotion_use_person on loyalty.promotion_use (person);

-- How often a promotion stands used: in all (person null) and by each person. The checks are the limits: of two who
-- take the last use at once, one waits for the other's row and is refused.
create table loyalty.promotion_count (
  promotion uuid not null references loyalty.promotion,
  person uuid references people.person,
  used int not null check (used >= 0),
  most int,
  constraint promotion_count_once unique nulls not distinct (promotion, person),
  constraint promotion_uses_within_limit check (person is not null or used <= most),
  constraint promotion_uses_of_a_person_within_limit check (person is null or used <= most)
);
comment on table loyalty.promotion_count is 'personal: how often a promotion was used, in all and by each person';

create function loyalty.count_use() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare duty text := coalesce(current_setting('shipa.duty', true), '');
begin
  perform set_config('shipa.duty', 'system', true);
  if tg_op = 'INSERT' then
    insert into loyalty.promotion_count as c (promotion, person, used, most)
      select p.id, who.person, 1, who.most from loyalty.promotion p
        cross join lateral (values (null::uuid, p.most_uses), (new.person, p.most_per_person)) as who (person, most)
      where p.id = new.promotion
      on conflict on constraint promotion_count_once do update set used = c.used + 1;
  elsif old.ended_at is null and new.ended_at is not null then
    update loyalty.promotion_count set used = used - 1
      where promotion = new.promotion and (person is null or person = new.person);
  end if;
  perform set_config('shipa.duty', duty, true);
  return null;
end $$;
-- A use is given back once, and only with the discount that it gave.
create function loyalty.use_goes_back() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty text := coalesce(current_setting('shipa.duty', true), '');
  stands boolean;
begin
  perform set_config('shipa.duty', 'system', true);
  stands := exists (select from ledger.discount_view d where d.id = new.discount and d.ended_at is null);
  perform set_config('shipa.duty', duty, true);
  if old.ended_at is not null or (new.ended_at is not null and stands) then
    raise exception 'a use goes back once, with its discount' using errcode = 'restrict_violation', constraint = 'use_goes_back_once';
  end if;
  return new;
end $$;
revoke all on function loyalty.count_use(), loyalty.use_goes_back() from public;
create trigger use_goes_back before update on loyalty.promotion_use for each row execute function loyalty.use_goes_back();
create trigger use_counted after insert or update on loyalty.promotion_use for each row execute function loyalty.count_use();

do $$
declare name text;
begin
  foreach name in array array['promotion', 'promotion_service', 'promotion_end', 'promotion_use', 'promotion_count'] loop
    execute format('alter table loyalty.%I enable row level security', name);
    execute format('alter table loyalty.%I force row level security', name);
    execute format('grant select on loyalty.%I to shipa_app', name);
  end loop;
end $$;
create policy promotion_read on loyalty.promotion for select using (true);
create policy promotion_approved on loyalty.promotion for insert
  with check (kernel.is_system() or organisation = kernel.organisation() and kernel.duty() = 'director');
create policy promotion_service_read on loyalty.promotion_service for select using (true);
create policy promotion_service_named on loyalty.promotion_service for insert with check (
  exists (select from loyalty.promotion p join organisations.service s on s.organisation = p.organisation
    where p.id = promotion and s.id = service and p.organisation = kernel.organisation() and kernel.duty() = 'director'));
create policy promotion_end_read on loyalty.promotion_end for select using (true);
create policy promotion_ended on loyalty.promotion_end for insert with check (
  exists (select from loyalty.promotion p where p.id = promotion and p.organisation = kernel.organisation())
    and kernel.duty() = 'director');
create policy use_seen on loyalty.promotion_use for select using (person = any (kernel.persons()) or ledger.is_till_of(organisation));
create policy use_taken on loyalty.promotion_use for insert
  with check (ended_at is null and (person = any (kernel.persons()) or ledger.is_till_of(organisation)));
create policy use_given_back on loyalty.promotion_use for update
  using (person = any (kernel.persons()) or ledger.is_till_of(organisation));
-- The sum of all uses names nobody.
create policy count_seen on loyalty.promotion_count for select
  using (person is null or person = any (kernel.persons())
    or exists (select from loyalty.promotion p where p.id = promotion and ledger.is_till_of(p.organisation)));
create policy count_kept on loyalty.promotion_count for insert with check (kernel.is_system());
create policy count_changed on loyalty.promotion_count for update using (kernel.is_system());
grant insert on loyalty.promotion, loyalty.promotion_service, loyalty.promotion_end, loyalty.promotion_use to shipa_app;
grant update (ended_at) on loyalty.promotion_use to shipa_app;

select kernel.holds('loyalty.promotion_use', 'payment', 't.person = $1', 't.at', 'ids', organisation => 't.organisation');
select kernel.holds('loyalty.promotion_count', 'payment', 't.person = $1', $$'-infinity'::timestamptz$$, 'ids',
  organisation => '(select p.organisation from loyalty.promotion p where p.id = t.promotion)');
