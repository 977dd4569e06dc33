-- A visit that has begun is an obligation of both: until it is over the consent to care is not withdrawn (Law 94-V
-- Art. 8(2)).
create function scheduling.visits_in_progress(p uuid, o uuid) returns setof uuid language sql stable as $$
  select id from scheduling.booking where patient = p and organisation = o and state = 'in-visit'
$$;
select privacy.asks_for_obligations('visit-in-progress', 'scheduling.visits_in_progress',
  'Қабылдау жүріп жатыр: ол аяқталған соң қайтарып аласыз.', 'Идёт приём: отозвать можно, когда он закончится.',
  'A visit is in progress: you can withdraw once it is over.');
