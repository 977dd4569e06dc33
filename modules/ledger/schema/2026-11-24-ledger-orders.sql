-- A bill is of a visit, or of an order of an information service (PF-2.3.3): never of both. The order is a later
-- module's, so its id is no reference here; a medical record it cannot name at all.
alter table ledger.invoice alter booking drop not null,
  add information_order uuid constraint invoice_of_order_once unique,
  add constraint invoice_is_of_one_thing check (num_nonnulls(booking, information_order) = 1);
alter table ledger.transfer alter booking drop not null,
  add information_order uuid,
  add constraint transfer_is_of_one_thing check (num_nonnulls(booking, information_order) = 1);
create index transfer_order on ledger.transfer (information_order) where information_order is not null;
create unique index order_earned_once on ledger.transfer (information_order) where what in ('served', 'charged');

alter policy transfer_seen on ledger.transfer using (ledger.is_till_of(organisation)
  or exists (select from ledger.invoice i where i.booking = transfer.booking or i.information_order = transfer.information_order));

update kernel.holding set whose = 't.booking in (select i.booking from ledger.invoice i where i.person = $1)'
    || ' or t.information_order in (select i.information_order from ledger.invoice i where i.person = $1)'
  where table_name = 'ledger.transfer';
