-- The wall of secrecy asks these for each row: planned once a session, not in every query.
create or replace function care.is_turned_away(p uuid, e uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from care.narrowing n where n.patient = p and n.employment = e
      and not exists (select from care.narrowing_end x where x.narrowing = n.id))
    and not exists (select from scheduling.booking_view b join organisations.practitioner d on d.id = b.practitioner
      where b.patient = p and d.employment = e and b.state in ('checked-in', 'called', 'in-visit'));
end $$;

create or replace function care.is_open_to_doctor(p uuid, o uuid) returns boolean language plpgsql stable as $$
begin
  return kernel.duty() = 'doctor' and o = kernel.organisation() and exists (
    select from organisations.employment_view e
    where e.person = kernel.person() and e.organisation = o and e.duty = 'doctor' and (
      exists (select from care.emergency_access a
        where a.patient = p and a.employment = e.id and a.until > kernel.moment())
      or (exists (select from scheduling.booking_view b join organisations.practitioner d on d.id = b.practitioner
          where b.patient = p and b.organisation = o and d.employment = e.id
            and b.state in ('booked', 'checked-in', 'called', 'in-visit', 'fulfilled'))
        and not care.is_turned_away(p, e.id))));
end $$;
