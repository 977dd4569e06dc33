-- What becomes of these records when a person is destroyed: findings keep ids, free words go.
select kernel.holds('oversight.alert_event', 'incident',
  't.alert in (select a.id from oversight.alert a where a.staff = $1 or a.person = $1)', 't.at', 'columns',
  organisation => '(select a.organisation from oversight.alert a where a.id = t.alert)',
  emptied => $$words = case when words is null then null else 'жойылды' end$$);
select kernel.holds('oversight.alert', 'incident', 't.staff = $1 or t.person = $1', 't.found_at', 'ids',
  organisation => 't.organisation');
select kernel.holds('oversight.watched_person', 'incident', 't.person = $1', 't.since', 'rows',
  organisation => 't.organisation');
select kernel.holds('oversight.hourly_look', 'incident',
  't.employment in (select e.id from organisations.employment e where e.person = $1)', 't.hour', 'ids',
  organisation => 't.organisation');
select kernel.holds('oversight.incident_event', 'incident',
  't.incident in (select p.incident from oversight.incident_person p where p.person = $1)', 't.at', 'ids',
  organisation => '(select i.organisation from oversight.incident i where i.id = t.incident)');
select kernel.holds('oversight.incident', 'incident',
  't.id in (select p.incident from oversight.incident_person p where p.person = $1)', 't.detected_at', 'ids',
  organisation => 't.organisation');
select kernel.holds('oversight.incident_person', 'incident', 't.person = $1', 't.added_at', 'ids',
  organisation => '(select i.organisation from oversight.incident i where i.id = t.incident)');
select kernel.holds('oversight.access_review_answer', 'incident',
  't.employment in (select e.id from organisations.employment e where e.person = $1)', 't.at', 'ids',
  organisation => '(select r.organisation from oversight.access_review r where r.id = t.review)');
select kernel.holds('oversight.access_review_line', 'incident',
  't.employment in (select e.id from organisations.employment e where e.person = $1)',
  '(select r.begun_at from oversight.access_review r where r.id = t.review)', 'ids',
  organisation => '(select r.organisation from oversight.access_review r where r.id = t.review)');
select kernel.holds('oversight.inquiry', 'incident', 't.staff = $1', 't.made_at', 'ids', organisation => 't.organisation');
