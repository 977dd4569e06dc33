-- Two more duties: an outside auditor reads and changes nothing (DR-8), a researcher asks for de-identified data (PF-3.10).
alter table organisations.employment drop constraint employment_duty_check;
alter table organisations.employment add constraint employment_duty_check check (
  duty in ('reception', 'doctor', 'cashier', 'director', 'officer', 'admin', 'auditor', 'researcher'));
