-- What this module holds of a person: which matter waited, by ids alone.
select kernel.holds('deadlines.clock', 'request', 't.person = $1', 't.begun_at', 'ids', organisation => 't.organisation');
