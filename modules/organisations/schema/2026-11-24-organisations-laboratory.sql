-- Whoever collects samples, measures and validates them holds a duty of its own (LB-2.2a).
alter table organisations.employment drop constraint employment_duty_check;
alter table organisations.employment add constraint employment_duty_check check (
  duty in ('reception', 'doctor', 'cashier', 'director', 'officer', 'admin', 'auditor', 'researcher', 'laboratory'));
