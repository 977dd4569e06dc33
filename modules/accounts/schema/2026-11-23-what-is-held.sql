-- What this module holds of a person and how it ends: the account is closed, its ways in are gone.
select kernel.holds('accounts.registration', 'account', 't.email in (select a.email from accounts.account a where a.person = $1)',
  't.stated_at', 'rows');
select kernel.holds('accounts.password_link', 'account', 't.email in (select a.email from accounts.account a where a.person = $1)',
  't.ends_at', 'rows');
select kernel.holds('accounts.passkey_challenge', 'account', 't.session in (select s.id from accounts.session s
  join accounts.account a on a.id = s.account where a.person = $1)', 't.ends_at', 'rows');
select kernel.holds('accounts.session', 'account', 't.account in (select a.id from accounts.account a where a.person = $1)',
  't.made_at', 'rows');
select kernel.holds('accounts.password', 'account', 't.account in (select a.id from accounts.account a where a.person = $1)',
  't.changed_at', 'rows');
select kernel.holds('accounts.totp', 'account', 't.account in (select a.id from accounts.account a where a.person = $1)',
  't.made_at', 'rows', sealed => '{secret_sealed}');
select kernel.holds('accounts.recovery_code', 'account', 't.account in (select a.id from accounts.account a where a.person = $1)',
  't.made_at', 'rows');
select kernel.holds('accounts.passkey', 'account', 't.account in (select a.id from accounts.account a where a.person = $1)',
  't.made_at', 'rows');
-- Stored answers of writes hold what was asked of and by the person.
select kernel.holds('kernel.answer', 'account', $$t.caller in (select a.id::text from accounts.account a where a.person = $1)
  or t.answer::text like '%' || $1 || '%'$$, 't.at', 'rows');
select kernel.holds('accounts.account', 'account', 't.person = $1', 't.made_at', 'columns',
  emptied => 'email = t.id::text, email_confirmed_at = null, blocked_at = coalesce(t.blocked_at, clock_timestamp())');
