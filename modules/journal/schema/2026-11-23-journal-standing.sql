-- The newest signed checkpoint, for those who watch over the journal.
create function journal.newest_checkpoint() returns table (size bigint, root bytea, signed_at timestamptz)
language sql stable as $$
  select c.size, c.root, c.signed_at from journal.checkpoint c order by c.size desc limit 1
$$;
