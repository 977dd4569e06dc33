-- The journal keeps ids and is never changed: with the person's own row emptied they lead to nobody, and the
-- chain stays provable.
select kernel.holds('journal.inbox', 'journal', 't.persons && array[$1::uuid] or t.actor_person = $1', 't.at', 'ids',
  organisation => 't.organisation');
select kernel.holds('journal.entry', 'journal', 't.persons && array[$1::uuid]', 't.at', 'ids', organisation => 't.organisation');
