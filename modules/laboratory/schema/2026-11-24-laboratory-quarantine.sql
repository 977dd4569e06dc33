-- Messages of analysers, and what in them could not become a result: it waits in sight until somebody settles it.
create table laboratory.analyser_message (
  id uuid primary key,
  organisation uuid not null references organisations.organisation,
  analyser text not null,
  digest bytea not null check (length(digest) = 32),
  taken_by uuid not null references organisations.employment,
  at timestamptz not null,
  -- The same message again is the same message.
  constraint message_taken_once unique (organisation, digest)
);
comment on table laboratory.analyser_message is 'Which messages of analysers were taken; what they say stands in results and in quarantine.';

create table laboratory.quarantine (
  id uuid primary key,
  message uuid not null references laboratory.analyser_message,
  organisation uuid not null references organisations.organisation,
  reason text not null check (reason in ('unknown-sample', 'unknown-test', 'not-ordered', 'not-received', 'not-a-value',
    'other-unit', 'not-final', 'has-result')),
  -- Where the sample is known, so is the person, and the record is sealed; else it is nobody's and stands as it came.
  patient uuid references people.person,
  sample uuid references laboratory.sample,
  record text,
  record_sealed bytea,
  at timestamptz not null,
  constraint record_of_a_person_is_sealed check (
    (patient is null) = (record is not null) and (patient is null) = (record_sealed is null) and (patient is null) = (sample is null))
);
comment on table laboratory.quarantine is 'personal: measured values that could not be believed';
create index quarantine_organisation on laboratory.quarantine (organisation, at desc);
create index quarantine_patient on laboratory.quarantine (patient);

create table laboratory.quarantine_end (
  entry uuid constraint quarantine_settled_once primary key references laboratory.quarantine,
  organisation uuid not null references organisations.organisation,
  how text not null check (how in ('entered-by-hand', 'measured-again', 'discarded')),
  settled_by uuid not null references organisations.employment,
  at timestamptz not null
);
comment on table laboratory.quarantine_end is 'personal: what became of a value that could not be believed';

do $$
declare t text;
begin
  foreach t in array array['analyser_message', 'quarantine', 'quarantine_end'] loop
    execute format('alter table laboratory.%I enable row level security', t);
    execute format('alter table laboratory.%I force row level security', t);
    execute format('grant select, insert on laboratory.%I to shipa_app', t);
    execute format('create policy %I on laboratory.%I for select
      using (kernel.is_system() or (organisation = kernel.organisation() and kernel.duty() = ''laboratory''))', t || '_seen', t);
    execute format('create policy %I on laboratory.%I for insert
      with check (organisation = kernel.organisation() and kernel.duty() = ''laboratory'')', t || '_written', t);
  end loop;
end $$;
alter policy analyser_message_written on laboratory.analyser_message with check (
  organisation = kernel.organisation() and kernel.duty() = 'laboratory' and laboratory.is_mine(taken_by));
alter policy quarantine_written on laboratory.quarantine with check (
  organisation = kernel.organisation() and kernel.duty() = 'laboratory'
  and exists (select from laboratory.analyser_message m where m.id = message and m.organisation = quarantine.organisation)
  and (sample is null or exists (select from laboratory.sample s where s.id = sample and s.patient = quarantine.patient)));
alter policy quarantine_end_written on laboratory.quarantine_end with check (laboratory.is_mine(settled_by) and
  exists (select from laboratory.quarantine q where q.id = entry and q.organisation = kernel.organisation()
    and q.organisation = quarantine_end.organisation) and kernel.duty() = 'laboratory');

select privacy.hides_blocked('laboratory.quarantine', 'medical-record', 'patient', 'organisation', 'at');
select kernel.holds('laboratory.quarantine_end', 'medical-record',
  't.entry in (select q.id from laboratory.quarantine q where q.patient = $1)', 't.at', 'rows', organisation => 't.organisation');
select kernel.holds('laboratory.quarantine', 'medical-record', 't.patient = $1', 't.at', 'rows', organisation => 't.organisation',
  sealed => '{record_sealed}');
