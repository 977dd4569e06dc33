-- Who sees and writes which rows of projects, and how what is held of a person ends.
do $$
declare t text;
begin
  foreach t in array array['project', 'protocol', 'approval', 'site', 'site_approval', 'curator', 'project_end', 'enrolment',
      'participant', 'agreement', 'leaving', 'entry', 'sign_off', 'query', 'query_answer', 'query_end', 'extract',
      'extract_file', 'extract_member'] loop
    execute format('alter table research.%I enable row level security', t);
    execute format('alter table research.%I force row level security', t);
    execute format('create trigger never_changed before update or delete or truncate on research.%I
      for each statement execute function research.never_changed()', t);
    if t <> 'extract_file' then execute format('grant select, insert on research.%I to shipa_app', t); end if;
  end loop;
end $$;
-- The bytes go to whoever leads the project only.
grant insert on research.extract_file to shipa_app;
grant select (extract, sha256, people, left_out, made_at) on research.extract_file to shipa_app;

-- Nobody writes in the name of another employment. Null is the participant, where that may be.
do $$
declare
  named record;
begin
  for named in select * from (values ('project', 'registered_by'), ('protocol', 'written_by'), ('approval', 'entered_by'),
      ('site', 'proposed_by'), ('site_approval', 'by_employment'), ('curator', 'named_by'), ('project_end', 'by_employment'),
      ('entry', 'by_employment'), ('sign_off', 'by_employment'), ('query', 'by_employment'), ('query_answer', 'by_employment'),
      ('query_end', 'by_employment'), ('extract', 'asked_by')) v (t, employment) loop
    execute format('create policy in_the_own_name on research.%I as restrictive for insert
      with check (kernel.is_system() or %I is null or research.acts_as(%I))', named.t, named.employment, named.employment);
  end loop;
end $$;

create policy project_public on research.project for select using (true);
create policy project_registered on research.project for insert
  with check (kernel.is_system() or (organisation = kernel.organisation() and kernel.duty() = 'researcher'));
create policy protocol_public on research.protocol for select using (true);
create policy protocol_written on research.protocol for insert with check (kernel.is_system() or research.leads(project));
create policy approval_public on research.approval for select using (true);
create policy approval_entered on research.approval for insert with check (kernel.is_system()
  or exists (select from research.protocol p where p.id = protocol and research.leads(p.project)));
create policy site_public on research.site for select using (true);
create policy site_proposed on research.site for insert with check (kernel.is_system() or research.leads(project));
create policy site_approval_public on research.site_approval for select using (true);
create policy site_approved on research.site_approval for insert with check (kernel.is_system() or (kernel.duty() = 'director'
  and exists (select from research.site s where s.id = site and s.organisation = kernel.organisation())));
-- By the clinic, and by whoever takes part there: she is told who knows her.
create policy curator_seen on research.curator for select using (kernel.is_system()
  or exists (select from research.site s where s.id = site and s.organisation = kernel.organisation())
  or exists (select from research.enrolment e where e.site = curator.site and e.person = any (kernel.persons())));
create policy curator_named on research.curator for insert with check (kernel.is_system() or (kernel.duty() = 'director'
  and exists (select from research.site s where s.id = site and s.organisation = kernel.organisation())));
create policy project_end_public on research.project_end for select using (true);
create policy project_ended on research.project_end for insert with check (kernel.is_system() or research.leads(project));

create policy enrolment_seen on research.enrolment for select
  using (person = any (kernel.persons()) or kernel.is_system() or research.curates(site));
select privacy.hides_blocked('research.enrolment', 'medical-record', 'person', 'organisation', 'at');
create policy enrolment_made on research.enrolment for insert
  with check (kernel.is_system() or (person = any (kernel.persons()) and by_person = kernel.person()));
-- What is blocked is used for nothing: whoever leads sees no code of it either.
create function research.is_blocked(wanted uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
  found boolean;
begin
  perform set_config('shipa.duty', 'system', true);
  found := exists (select from research.enrolment e
    where e.id = wanted and privacy.is_blocked(e.person, e.organisation, 'medical-record', e.at));
  perform set_config('shipa.duty', duty_before, true);
  return found;
end $$;
revoke all on function research.is_blocked(uuid) from public;
grant execute on function research.is_blocked(uuid) to shipa_app;

create policy participant_seen on research.participant for select using (
  exists (select from research.enrolment e where e.id = participant.id)
  or (research.leads(project) and not research.is_blocked(id)));
create policy participant_made on research.participant for insert
  with check (exists (select from research.enrolment e where e.id = participant.id and e.site = participant.site
    and (kernel.is_system() or e.person = any (kernel.persons()))));
create policy agreement_seen on research.agreement for select
  using (exists (select from research.enrolment e where e.id = enrolment));
create policy agreement_made on research.agreement for insert with check (kernel.is_system() or (signed_by = kernel.person()
  and exists (select from research.enrolment e where e.id = enrolment and e.person = any (kernel.persons()))));
create policy leaving_seen on research.leaving for select
  using (exists (select from research.participant p where p.id = enrolment));
create policy leaving_made on research.leaving for insert with check (kernel.is_system()
  or exists (select from research.enrolment e where e.id = enrolment and e.person = any (kernel.persons())));
-- Whoever leads sees that a form was filled, not what it says: what is sealed opens with the person's key alone.
create policy entry_seen on research.entry for select
  using (exists (select from research.participant p where p.id = enrolment));
create policy entry_made on research.entry for insert with check (exists (select from research.enrolment e
  where e.id = enrolment and (kernel.is_system() or (e.person = any (kernel.persons()) and by_employment is null)
    or (research.curates(e.site) and by_employment is not null))));
create policy sign_off_seen on research.sign_off for select using (exists (select from research.entry e where e.id = entry));
create policy sign_off_made on research.sign_off for insert with check (kernel.is_system()
  or exists (select from research.entry n join research.enrolment e on e.id = n.enrolment where n.id = entry and research.curates(e.site)));
-- Asked and closed by whoever leads or curates; answered by a curator alone.
create function research.works_on(wanted uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from research.entry n join research.participant p on p.id = n.enrolment
    where n.id = wanted and (research.leads(p.project) or research.curates(p.site)));
end $$;

create policy query_seen on research.query for select using (kernel.is_system() or research.works_on(entry));
create policy query_asked on research.query for insert with check (kernel.is_system() or research.works_on(entry));
create policy query_answer_seen on research.query_answer for select using (exists (select from research.query q where q.id = query));
create policy query_answered on research.query_answer for insert with check (kernel.is_system() or exists (select from research.query q
  join research.entry n on n.id = q.entry join research.enrolment e on e.id = n.enrolment where q.id = query and research.curates(e.site)));
create policy query_end_seen on research.query_end for select using (exists (select from research.query q where q.id = query));
create policy query_closed on research.query_end for insert with check (exists (select from research.query q where q.id = query));

create policy extract_seen on research.extract for select using (kernel.is_system() or research.leads(project)
  or exists (select from research.project p where p.id = project and p.organisation = kernel.organisation() and kernel.duty() in ('officer', 'auditor')));
create policy extract_asked on research.extract for insert with check (kernel.is_system() or research.leads(project));
create policy extract_file_seen on research.extract_file for select
  using (exists (select from research.extract x where x.id = extract));
create policy extract_file_made on research.extract_file for insert with check (kernel.is_system());
create policy extract_member_seen on research.extract_member for select using (kernel.is_system()
  or exists (select from research.enrolment e where e.id = enrolment and e.person = any (kernel.persons())));
create policy extract_member_made on research.extract_member for insert with check (kernel.is_system());

create function research.content_of(asked uuid) returns bytea
language plpgsql security definer set search_path = pg_catalog as $$
declare
  found bytea;
begin
  select f.content into found from research.extract_file f join research.extract x on x.id = f.extract
    where f.extract = asked and research.leads(x.project);
  return found;
end $$;
revoke all on function research.content_of(uuid) from public;
grant execute on function research.content_of(uuid) to shipa_app;

-- What this module holds of a person and how it ends, the parts before the thing. A file that left holds nobody.
do $$
declare
  one text;
  entries text := 't.%s in (select n.id from research.entry n join research.enrolment e on e.id = n.enrolment where e.person = $1)';
  queries text := 't.query in (select q.id from research.query q join research.entry n on n.id = q.entry
    join research.enrolment e on e.id = n.enrolment where e.person = $1)';
  at_entry text := '(select e.organisation from research.entry n join research.enrolment e on e.id = n.enrolment where n.id = t.%s)';
  at_query text := '(select e.organisation from research.query q join research.entry n on n.id = q.entry
    join research.enrolment e on e.id = n.enrolment where q.id = t.query)';
  mine text := 't.enrolment in (select e.id from research.enrolment e where e.person = $1)';
  at_mine text := '(select e.organisation from research.enrolment e where e.id = t.enrolment)';
begin
  foreach one in array array['query_end', 'query_answer'] loop
    perform kernel.holds('research.' || one, 'medical-record', queries, 't.at', 'rows', organisation => at_query);
  end loop;
  foreach one in array array['query', 'sign_off'] loop
    perform kernel.holds('research.' || one, 'medical-record', format(entries, 'entry'), 't.at', 'rows',
      organisation => format(at_entry, 'entry'));
  end loop;
  perform kernel.holds('research.entry', 'medical-record', mine, 't.at', 'rows', organisation => at_mine,
    sealed => '{answers_sealed,reason_sealed}');
  perform kernel.holds('research.extract_member', 'medical-record', mine,
    '(select f.made_at from research.extract_file f where f.extract = t.extract)', 'rows', organisation => at_mine);
  foreach one in array array['leaving', 'agreement'] loop
    perform kernel.holds('research.' || one, 'medical-record', mine, 't.at', 'rows', organisation => at_mine);
  end loop;
  perform kernel.holds('research.participant', 'medical-record',
    't.id in (select e.id from research.enrolment e where e.person = $1)', 't.day_zero::timestamptz', 'rows',
    organisation => '(select e.organisation from research.enrolment e where e.id = t.id)');
  perform kernel.holds('research.enrolment', 'medical-record', 't.person = $1', 't.at', 'rows', organisation => 't.organisation');
end $$;
