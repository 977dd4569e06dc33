-- What a proof of one entry needs past the policies of readers. An entry is found by the exact key that its act
-- noted (the id of a signature): whoever does not know the key finds nothing.
create function journal.entry_noting(person uuid, noted text) returns table (seq bigint, leaf bytea, canonical text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
begin
  -- Acts note words of their own too (`visit`), which are no secret: only an id is a key.
  if noted !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then return; end if;
  perform set_config('shipa.duty', 'system', true);
  return query select e.seq, e.leaf, jsonb_build_array(e.id, (extract(epoch from e.at) * 1000000)::bigint, e.act, e.kind,
      e.outcome, e.purpose, e.account, e.actor_person, e.session, e.organisation, e.branch, e.duty, e.employment,
      e.channel, e.address, e.persons, e.rules, e.detail)::text
    from journal.entry e where e.persons @> array[person] and e.detail ? noted order by e.seq limit 1;
  perform set_config('shipa.duty', duty_before, true);
end $$;

-- Leaves are hashes: they tell nothing of what they were made from.
create function journal.leaves_between(after_seq bigint, until_seq bigint) returns setof bytea
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
begin
  perform set_config('shipa.duty', 'system', true);
  return query select leaf from journal.entry where seq > after_seq and seq <= until_seq order by seq;
  perform set_config('shipa.duty', duty_before, true);
end $$;
revoke all on function journal.entry_noting(uuid, text), journal.leaves_between(bigint, bigint) from public;
grant execute on function journal.entry_noting(uuid, text), journal.leaves_between(bigint, bigint) to shipa_app;
