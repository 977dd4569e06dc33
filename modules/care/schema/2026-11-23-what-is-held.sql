-- What this module holds of a person and how it ends: medical records go whole, the parts before their note.
create or replace function care.refuse_change() returns trigger language plpgsql as $$
begin
  if kernel.is_destroying() then return coalesce(new, old); end if;
  raise exception 'a signed note is never changed' using errcode = 'integrity_constraint_violation',
    schema = tg_table_schema, table = tg_table_name, constraint = 'signed_note_is_final';
end $$;
select kernel.holds('care.revocation', 'medical-record', 't.document in (select d.id from care.document d where d.patient = $1)',
  't.at', 'rows', organisation => '(select d.organisation from care.document d where d.id = t.document)');
select kernel.holds('care.document', 'medical-record', 't.patient = $1', 't.issued_at', 'rows', organisation => 't.organisation',
  sealed => '{pdf_sealed}');
select kernel.holds('care.addendum', 'medical-record', 't.patient = $1', 't.at', 'rows', organisation => 't.organisation',
  sealed => '{text_sealed}');
select kernel.holds('care.alert_end', 'medical-record', 't.alert in (select a.id from care.alert a where a.patient = $1)',
  't.at', 'rows', organisation => '(select a.organisation from care.alert a where a.id = t.alert)');
select kernel.holds('care.alert', 'medical-record', 't.patient = $1', 't.at', 'rows', organisation => 't.organisation',
  sealed => '{text_sealed}');
select kernel.holds('care.note', 'medical-record', 't.patient = $1', 't.saved_at', 'rows', organisation => 't.organisation',
  sealed => '{content_sealed}');
