-- Records that have outlived their term. Each person is asked of once for a class: what the law keeps looks through all
-- that is held of her, and the tables of a class may hold a thousand rows of the same person.
create or replace function rights.outlived(at timestamptz, most int)
returns table (person uuid, organisation uuid, record_class text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
  c record;
begin
  if duty_before <> 'system' then
    raise exception 'only the system looks through everybody''s records' using errcode = 'insufficient_privilege';
  end if;
  for c in
    select k.id, k.keep_years as years, string_agg(format('select t.%I, %s from %s t where %s < $1 - make_interval(years => $2)',
        substring(h.whose from '^t\.(\w+) = \$1'), coalesce(h.organisation, 'null::uuid'), h.table_name, h.since), ' union ')
      as candidates
    from privacy.record_class_view k join kernel.holding h on h.record_class = k.id
    where k.keep_years is not null and h.ending <> 'ids' and h.whose ~ '^t\.\w+ = \$1'
    group by k.id, k.keep_years
  loop
    -- `offset 0` keeps the planner from asking the law of each row before the people are told apart.
    return query execute format(
      'select s.person, s.organisation, %1$L::text from (%2$s offset 0) s (person, organisation)
        where not exists (select from rights.destruction d where d.person = s.person and d.record_class = %1$L
          and d.organisation is not distinct from s.organisation and d.ordered_at > $1 - make_interval(years => $2))
        and rights.kept_until(s.person, s.organisation, %1$L) <= $1
        limit $3', c.id, c.candidates)
      using at, c.years, most;
  end loop;
end $$;
