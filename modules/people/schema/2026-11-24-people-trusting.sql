-- A function that reads a walled table is planned anew in every query that asks it, if it is written in SQL; written in
-- PL/pgSQL it is planned once a session. The wall of every table of a person's data asks this one.
create or replace function people.trusting(scope text) returns uuid[] language plpgsql stable as $$
begin
  return array(select v.person from people.trust_view v where v.trusted = kernel.person() and scope = any (v.scopes));
end $$;
