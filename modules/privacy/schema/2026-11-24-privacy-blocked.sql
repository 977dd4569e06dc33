-- Asked by the wall of every row that can be blocked: planned once a session, not in every query.
create or replace function privacy.blocked_people(class text) returns uuid[] language plpgsql stable as $$
begin
  return array(select b.person from privacy.blocking b
    where b.record_class = class and not exists (select from privacy.blocking_end e where e.blocking = b.id));
end $$;

create or replace function privacy.is_blocked(whom uuid, at_organisation uuid, class text, made timestamptz)
returns boolean language plpgsql stable as $$
begin
  return exists (select from privacy.blocking b
    where b.person = whom and b.record_class = class and made <= b.from_at
      and (b.organisation is null or b.organisation = at_organisation)
      and not exists (select from privacy.blocking_end e where e.blocking = b.id));
end $$;
