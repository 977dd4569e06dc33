-- What this module holds of a person and how it ends: the visit stays as a time that was taken and a price.
select kernel.holds('scheduling.occupancy', 'booking', $$t.kind = 'patient' and t.resource = $1$$, 't.starts_at', 'rows',
  organisation => '(select b.organisation from scheduling.booking b where b.id = t.booking)');
select kernel.holds('scheduling.prepay_only', 'booking', 't.patient = $1', 't.until', 'rows', organisation => 't.organisation');
select kernel.holds('scheduling.booking_event', 'booking', 't.booking in (select b.id from scheduling.booking b where b.patient = $1)',
  't.at', 'columns', organisation => '(select b.organisation from scheduling.booking b where b.id = t.booking)',
  emptied => 'reason = null');
select kernel.holds('scheduling.booking', 'booking', 't.patient = $1', 't.starts_at', 'columns', organisation => 't.organisation',
  emptied => 'wish_sealed = null', sealed => '{wish_sealed}');
select kernel.holds('scheduling.absence', 'employment',
  't.practitioner in (select p.id from organisations.practitioner p join organisations.employment e on e.id = p.employment where e.person = $1)',
  't.starts_at', 'ids', organisation => '(select p.organisation from organisations.practitioner p where p.id = t.practitioner)');
