-- Two more duties: an outside auditor reads and changes nothing (DR-8), a researcher asks for de-identified data (PF-3.10).
alter table organisations.employment drop constraint employment_duty_check;
alter table organisations.employment add constraint employment_duty_check check (
  duty in ('reception', 'doctor', 'cashier', 'director', 'officer', 'admin', 'auditor', 'researcher'));
-- Both work with figures: they know their colleagues by name and no patient (DR-8, PF-3.10).
select people.narrows_cards('person_not_for_auditors', $$coalesce(kernel.duty(), '') not in ('auditor', 'researcher')
  or exists (select from organisations.employment e where e.person = person.id and e.organisation = kernel.organisation())$$);
