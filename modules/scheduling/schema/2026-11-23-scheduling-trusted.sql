-- CL-6.1.8: whom a person trusts with her visits reads them and changes nothing.
create policy booking_trusted on scheduling.booking for select
  using (patient = any ((select people.trusting('visits'))::uuid[]));
