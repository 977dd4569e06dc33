-- What this module holds of a person and how it ends: amounts stay, or the books would not balance; what was
-- bought and why it was given back goes.
create or replace function ledger.never_changed() returns trigger language plpgsql as $$
begin
  if kernel.is_destroying() then return null; end if;
  raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation', constraint = 'ledger_is_never_changed';
end $$;
select kernel.holds('ledger.account', 'payment', 't.person = $1',
  $$coalesce((select max(m.at) from ledger.posting p join ledger.transfer m on m.id = p.transfer where p.account = t.id), '-infinity')$$,
  'ids', organisation => 't.organisation');
select kernel.holds('ledger.transfer', 'payment', 't.booking in (select i.booking from ledger.invoice i where i.person = $1)', 't.at',
  'ids', organisation => 't.organisation');
select kernel.holds('ledger.posting', 'payment', 't.account in (select a.id from ledger.account a where a.person = $1)',
  '(select m.at from ledger.transfer m where m.id = t.transfer)', 'ids',
  organisation => '(select a.organisation from ledger.account a where a.id = t.account)');
select kernel.holds('ledger.bank_event', 'payment', 't.bank_order in (select p.bank_order from ledger.payment p where p.person = $1)',
  't.came_at', 'columns', emptied => $$body = ''$$,
  organisation => '(select p.organisation from ledger.payment p where p.bank_order = t.bank_order)');
select kernel.holds('ledger.receipt', 'payment', 't.person = $1', 't.at', 'columns', organisation => 't.organisation',
  emptied => $$lines = '[]'$$);
select kernel.holds('ledger.refund', 'payment', 't.person = $1', 't.asked_at', 'columns', organisation => 't.organisation',
  emptied => $$reason = ''$$);
select kernel.holds('ledger.payment', 'payment', 't.person = $1', 't.made_at', 'columns', organisation => 't.organisation',
  emptied => 'bank_page = null, bank_reference = null, fault = null');
select kernel.holds('ledger.invoice', 'payment', 't.person = $1', 't.made_at', 'columns', organisation => 't.organisation',
  emptied => $$lines = '[]'$$);
