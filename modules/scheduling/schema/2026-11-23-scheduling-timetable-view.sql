-- When practitioners receive is public; later modules read it here.
create view scheduling.timetable_view with (security_invoker = true) as
  select practitioner, branch, weekday, from_minute, until_minute, valid_from, valid_until from scheduling.timetable;
grant select on scheduling.timetable_view to shipa_app;
