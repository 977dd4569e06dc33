-- What this module holds of a person and how it ends. The row of a person stays as a mere id: what others
-- must keep (accounts of money, the journal) refers to it and leads to nobody.
select kernel.holds('people.truth_statement', 'identity', 't.person = $1 or t.stated_by = $1', 't.stated_at', 'rows');
select kernel.holds('people.representation', 'identity', 't.person = $1 or t.representative = $1', 't.made_at', 'columns',
  emptied => $$basis = 'жойылды', ended_at = coalesce(ended_at, clock_timestamp())$$);
select kernel.holds('people.person', 'contact', 't.id = $1', 't.made_at', 'columns',
  emptied => 'phone = null, email = null, residence = null');
-- A birth date and a sex must stand in the row: every destroyed person has the same.
select kernel.holds('people.person', 'identity', 't.id = $1', 't.made_at', 'columns',
  emptied => $$family_name = 'жойылды', given_name = 'жойылды', middle_name = null, birth_date = '0001-01-01',
    sex = 'female', iin_sealed = null, iin_blind = null$$,
  sealed => '{iin_sealed}');
