-- What this module holds of a person and how it ends. That an edition was accepted stays, by ids alone.
create or replace function agreements.never_changed() returns trigger language plpgsql as $$
begin
  if kernel.is_destroying() then return null; end if;
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;
select kernel.holds('agreements.acceptance_end', 'contract',
  't.acceptance in (select a.id from agreements.acceptance a where a.person = $1 or a.on_behalf_of = $1)', 't.at', 'ids');
select kernel.holds('agreements.acceptance', 'contract', 't.person = $1 or t.on_behalf_of = $1',
  'coalesce((select e.at from agreements.acceptance_end e where e.acceptance = t.id), t.at)', 'columns',
  organisation => 't.organisation', emptied => $$address = '', device = '', evidence = '{}'$$);
