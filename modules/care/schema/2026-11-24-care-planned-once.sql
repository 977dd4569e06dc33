-- The wall of secrecy, asked of every note, warning and document. As a view it becomes part of the query that it
-- guards and is planned with it; as a function written in SQL it was planned anew for each row. `offset 0` keeps the
-- planner from gathering all patients of the doctor first.
create or replace function care.is_turned_away(p uuid, e uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from care.narrowing n where n.patient = p and n.employment = e
      and not exists (select from care.narrowing_end x where x.narrowing = n.id))
    and not exists (select from scheduling.booking_view b join organisations.practitioner d on d.id = b.practitioner
      where b.patient = p and d.employment = e and b.state in ('checked-in', 'called', 'in-visit'));
end $$;

-- Whose records the acting doctor may reach in the clinic where she or he works now.
create view care.open_to_doctor with (security_invoker = true) as
  select a.patient, e.organisation
  from organisations.employment_view e join care.emergency_access a on a.employment = e.id
  where kernel.duty() = 'doctor' and e.person = kernel.person() and e.organisation = kernel.organisation()
    and e.duty = 'doctor' and a.until > kernel.moment()
  union all
  select b.patient, e.organisation
  from organisations.employment_view e join organisations.practitioner d on d.employment = e.id
  join scheduling.booking_view b on b.practitioner = d.id and b.organisation = e.organisation
  where kernel.duty() = 'doctor' and e.person = kernel.person() and e.organisation = kernel.organisation()
    and e.duty = 'doctor' and b.state in ('booked', 'checked-in', 'called', 'in-visit', 'fulfilled')
    and not care.is_turned_away(b.patient, e.id);
grant select on care.open_to_doctor to shipa_app;

create or replace function care.is_open_to_doctor(p uuid, o uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from care.open_to_doctor r where r.patient = p and r.organisation = o);
end $$;

alter policy note_seen on care.note using (
  kernel.is_system()
  or (signed_at is not null and patient = any (kernel.persons()) and not care.is_kept_from_reader(booking, patient))
  or (signed_at is not null and patient = any ((select people.trusting('health'))::uuid[])
    and not care.is_kept_from_reader(booking, patient))
  or (organisation = kernel.organisation() and (care.is_mine(author) or exists (
    select from care.open_to_doctor r where r.patient = note.patient and r.organisation = note.organisation offset 0))));
alter policy alert_seen on care.alert using (
  patient = any (kernel.persons()) or kernel.is_system()
  or (organisation = kernel.organisation() and (care.is_mine(author) or exists (
    select from care.open_to_doctor r where r.patient = alert.patient and r.organisation = alert.organisation offset 0))));
alter policy document_seen on care.document using (
  kernel.is_system()
  or (patient = any (kernel.persons()) and not care.is_kept_from_reader(booking, patient))
  or (patient = any ((select people.trusting('documents'))::uuid[]) and not care.is_kept_from_reader(booking, patient))
  or (organisation = kernel.organisation() and (care.is_mine(issued_by) or exists (
    select from care.open_to_doctor r where r.patient = document.patient and r.organisation = document.organisation offset 0))));
