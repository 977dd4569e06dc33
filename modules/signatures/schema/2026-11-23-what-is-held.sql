-- What this module holds of a person and how it ends. That something was signed stays, by ids and hashes alone: stamps
-- and certificates of others rest on it. Where it was signed from, and signature files with names, go.
create or replace function signatures.never_changed() returns trigger language plpgsql as $$
begin
  if kernel.is_destroying() then return null; end if;
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;
select kernel.holds('signatures.one_time_code', 'signature', 't.person = $1', 't.asked_at', 'rows',
  organisation => 't.organisation');
select kernel.holds('signatures.cms_check', 'signature',
  't.signature in (select s.id from signatures.signature s where s.person = $1)', 't.at', 'rows',
  organisation => '(select s.organisation from signatures.signature s where s.id = t.signature)');
select kernel.holds('signatures.cms', 'signature',
  't.signature in (select s.id from signatures.signature s where s.person = $1)',
  '(select s.at from signatures.signature s where s.id = t.signature)', 'rows',
  organisation => '(select s.organisation from signatures.signature s where s.id = t.signature)');
select kernel.holds('signatures.stamp', 'signature',
  't.signature in (select s.id from signatures.signature s where s.person = $1 or s.about = $1)', 't.at', 'ids');
select kernel.holds('signatures.stamp_attempt', 'signature',
  't.signature in (select s.id from signatures.signature s where s.person = $1 or s.about = $1)', 't.at', 'ids');
select kernel.holds('signatures.ending', 'signature',
  't.signature in (select s.id from signatures.signature s where s.person = $1 or s.about = $1)', 't.at', 'ids');
select kernel.holds('signatures.signature', 'signature', 't.person = $1 or t.about = $1', 't.at', 'columns',
  organisation => 't.organisation',
  emptied => $$evidence = jsonb_build_object('title', t.evidence -> 'title', 'parts', t.evidence -> 'parts')$$);
