-- A service that was given and is not paid for is an obligation: until then the consent to care is not withdrawn
-- (Law 94-V Art. 8(2)). What is owed is the balance of the person's own account with the clinic.
create function ledger.debts(p uuid, o uuid) returns setof uuid language sql stable as $$
  select id from ledger.account where person = p and organisation = o and kind = 'receivable:patient' and tiyn > 0
$$;
select privacy.asks_for_obligations('unpaid-service', 'ledger.debts',
  'Көрсетілген қызмет төленбеген: төлем жасалған соң қайтарып аласыз.', 'Оказанная услуга не оплачена: отозвать можно после оплаты.',
  'A service that was given is not paid for: you can withdraw once it is paid.');
