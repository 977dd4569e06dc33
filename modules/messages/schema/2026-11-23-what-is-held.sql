-- What this module holds of a person and how it ends. A letter to somebody who was registering is known by its
-- address alone.
select kernel.holds('messages.message', 'message', 't.person = $1
  or (t.person is null and t.to_address in (select a.email from accounts.account a where a.person = $1))',
  't.written_at', 'rows');
