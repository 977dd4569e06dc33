-- Who may be kin of whom: where people live and whom they can be reached with. The policies of people.person
-- decide which rows stand in it for whom; detection compares them as the system.
create view people.household_view with (security_invoker = true) as
  select id as person, nullif(lower(btrim(residence)), '') as residence, phone,
    regexp_replace(regexp_replace(lower(family_name), '(қызы|ұлы|кызы|улы)$', ''), '(ов|ев|ёв|ин|ын)а$', '\1') as family
  from people.person;
grant select on people.household_view to shipa_app;
