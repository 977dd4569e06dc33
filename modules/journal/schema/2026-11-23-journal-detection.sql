-- What those who watch over the journal need past the policies of readers: the system, to look for unusual
-- access, and an officer, for an inquiry into one account of the own organisation.
create index entry_account on journal.entry (account, at);

-- Entries after a number, as far as they lie before an instant, in the order of their numbers; the system only.
create function journal.passages_between(after_seq bigint, until_seq bigint) returns setof journal.entry
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not kernel.is_system() then
    raise exception 'only the system reads the journal through' using errcode = 'insufficient_privilege';
  end if;
  return query select * from journal.entry e where e.seq > after_seq and e.seq <= until_seq;
end $$;

-- The number of the last entry of whole hours: entries are chained in the order of their instants, so all
-- before it are older. Null when nothing came since.
create function journal.last_before(after_seq bigint, before timestamptz, most int) returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare
  last_seq bigint;
begin
  if not kernel.is_system() then
    raise exception 'only the system reads the journal through' using errcode = 'insufficient_privilege';
  end if;
  select max(seq) into last_seq from (
    select e.seq, e.at from journal.entry e where e.seq > after_seq order by e.seq limit most) fresh
    where fresh.at < before;
  return last_seq;
end $$;

-- What one account did for one organisation, or as nobody's staff, with the text that each leaf was made from.
-- Only to those who may hold an inquiry there.
create function journal.passages_of_account(asked_account uuid, from_at timestamptz, until_at timestamptz)
returns table (seq bigint, id uuid, at timestamptz, act text, kind text, outcome text, purpose text, duty text,
  employment uuid, channel text, persons int, rules text[], leaf bytea, canonical text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
  here uuid := kernel.organisation();
begin
  if duty_before not in ('officer', 'director') or here is null then
    raise exception 'an inquiry belongs to the officer or the director' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('shipa.duty', 'system', true);
  return query select e.seq, e.id, e.at, e.act, e.kind, e.outcome, e.purpose, e.duty, e.employment, e.channel,
      cardinality(e.persons), e.rules, e.leaf, jsonb_build_array(e.id, (extract(epoch from e.at) * 1000000)::bigint,
      e.act, e.kind, e.outcome, e.purpose, e.account, e.actor_person, e.session, e.organisation, e.branch, e.duty,
      e.employment, e.channel, e.address, e.persons, e.rules, e.detail)::text
    from journal.entry e
    where e.account = asked_account and e.at >= from_at and e.at < until_at and e.organisation = here
    order by e.seq;
  perform set_config('shipa.duty', duty_before, true);
end $$;

-- How the journal stands, in figures that name nobody.
create function journal.standing() returns table (entries bigint, waiting bigint, oldest_waiting timestamptz)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
begin
  perform set_config('shipa.duty', 'system', true);
  return query select coalesce((select max(e.seq) from journal.entry e), 0), count(*), min(i.at) from journal.inbox i;
  perform set_config('shipa.duty', duty_before, true);
end $$;

revoke all on function journal.passages_between(bigint, bigint), journal.last_before(bigint, timestamptz, int),
  journal.passages_of_account(uuid, timestamptz, timestamptz), journal.standing() from public;
grant execute on function journal.passages_between(bigint, bigint), journal.last_before(bigint, timestamptz, int),
  journal.passages_of_account(uuid, timestamptz, timestamptz), journal.standing() to shipa_app;
