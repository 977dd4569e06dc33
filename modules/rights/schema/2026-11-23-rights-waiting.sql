-- How much waits for an officer, in numbers alone, as the policies let whoever asks count.
create function rights.waiting() returns table (what text, n int) language sql stable as $$
  select 'destructions', count(*)::int from rights.destruction d
    where d.organisation = kernel.organisation() and d.by_kind <> 'withdrawal'
      and not exists (select from rights.destruction_approval a where a.destruction = d.id)
      and not exists (select from rights.destruction_end e where e.destruction = d.id)
  union all
  select 'holds', count(*)::int from rights.hold h
    where h.organisation = kernel.organisation() and not exists (select from rights.hold_end e where e.hold = h.id)
$$;
