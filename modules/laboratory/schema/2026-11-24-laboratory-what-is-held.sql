-- Blocked results are hidden from staff by the database itself.
select privacy.hides_blocked('laboratory.test_order', 'medical-record', 'patient', 'organisation', 'at');
select privacy.hides_blocked('laboratory.order_line', 'medical-record', 'patient', 'organisation', 'at');
select privacy.hides_blocked('laboratory.sample', 'medical-record', 'patient', 'organisation', 'at');
select privacy.hides_blocked('laboratory.result', 'medical-record', 'patient', 'organisation', 'at');
select privacy.hides_blocked('laboratory.report', 'medical-record', 'patient', 'organisation', 'at');

-- What is written is written: a correction is another row.
create function laboratory.never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed: write another row', tg_table_schema, tg_table_name;
end $$;
do $$
declare t text;
begin
  foreach t in array array['contract', 'contract_price', 'contract_end', 'test_order', 'order_line', 'sample', 'custody', 'result',
    'validation', 'critical_call', 'report', 'report_result', 'given_back', 'analyser_message', 'quarantine', 'quarantine_end'] loop
    execute format('create trigger never_changed before update on laboratory.%I
      for each statement execute function laboratory.never_changed()', t);
  end loop;
end $$;

-- How it ends: with the medical record, the parts before their order.
select kernel.holds('laboratory.given_back', 'medical-record', 't.patient = $1', 't.at', 'rows', organisation => 't.organisation');
select kernel.holds('laboratory.report_result', 'medical-record',
  't.report in (select r.id from laboratory.report r where r.patient = $1)',
  '(select r.at from laboratory.report r where r.id = t.report)', 'rows', organisation => 't.organisation');
select kernel.holds('laboratory.report', 'medical-record', 't.patient = $1', 't.at', 'rows', organisation => 't.organisation',
  sealed => '{pdf_sealed}');
select kernel.holds('laboratory.critical_call', 'medical-record', 't.patient = $1', 't.at', 'rows',
  organisation => 't.organisation', sealed => '{told_sealed}');
select kernel.holds('laboratory.validation', 'medical-record',
  't.result in (select r.id from laboratory.result r where r.patient = $1)', 't.at', 'rows', organisation => 't.organisation');
select kernel.holds('laboratory.result', 'medical-record', 't.patient = $1', 't.at', 'rows', organisation => 't.organisation',
  sealed => '{content_sealed,reason_sealed}');
select kernel.holds('laboratory.custody', 'medical-record',
  't.sample in (select s.id from laboratory.sample s where s.patient = $1)', 't.at', 'rows', organisation => 't.organisation');
select kernel.holds('laboratory.sample', 'medical-record', 't.patient = $1', 't.at', 'rows', organisation => 't.organisation');
select kernel.holds('laboratory.order_line', 'medical-record', 't.patient = $1', 't.at', 'rows', organisation => 't.organisation');
select kernel.holds('laboratory.test_order', 'medical-record', 't.patient = $1', 't.at', 'rows', organisation => 't.organisation');

-- From 16 an order with a sensitive test is kept from representatives, in what the law lets them ask for too.
-- Representatives do not see that line themselves, so this looks as the system, at orders that the asker sees alone.
create function laboratory.is_kept_from_reader(o uuid, p uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
  kept boolean;
begin
  if p = kernel.person() or not exists (select from laboratory.test_order t where t.id = o and t.patient = p) then
    return false;
  end if;
  perform set_config('shipa.duty', 'system', true);
  kept := people.is_sixteen(p) and exists (
    select from laboratory.order_line l where l.test_order = o and laboratory.is_sensitive(l.test));
  perform set_config('shipa.duty', duty_before, true);
  return kept;
end $$;
revoke all on function laboratory.is_kept_from_reader(uuid, uuid) from public;
grant execute on function laboratory.is_kept_from_reader(uuid, uuid) to shipa_app;
