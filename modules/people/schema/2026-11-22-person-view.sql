-- What other modules may read of a person in lists: the name by which staff call, and how to reach. The
-- policies of people.person decide which rows stand in it for whom.
create view people.person_view with (security_invoker = true) as
  select id, family_name, given_name, middle_name, birth_date, sex, phone, lang from people.person;
grant select on people.person_view to shipa_app;
