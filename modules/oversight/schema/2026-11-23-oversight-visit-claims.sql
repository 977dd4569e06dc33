-- A claim or a complaint about a visit (CL-9.1, CL-6.1.7): made in the cabinet, or written down at reception from paper or
-- a messenger; it goes to the director of the clinic, who answers it in the term of the offer and of the law.
create sequence oversight.claim_number start 1001;
create table oversight.claim (
  id uuid primary key,
  number text not null unique default 'T-' || nextval('oversight.claim_number'),
  person uuid not null references people.person,
  made_by uuid not null references people.person,
  organisation uuid not null references organisations.organisation,
  booking uuid not null references scheduling.booking,
  visit_on date not null,
  kind text not null check (kind in ('claim', 'complaint')),
  channel text not null check (channel in ('cabinet', 'paper', 'messenger')),
  words_sealed bytea not null,
  made_at timestamptz not null
);
comment on table oversight.claim is 'personal: what a person claims of a clinic after a visit';
create index claim_person on oversight.claim (person);
create index claim_organisation on oversight.claim (organisation);
create index claim_booking on oversight.claim (booking);

create table oversight.claim_answer (
  claim uuid constraint claim_answered_once primary key references oversight.claim,
  person uuid not null references people.person,
  words_sealed bytea not null,
  by_employment uuid not null references organisations.employment,
  at timestamptz not null
);
comment on table oversight.claim_answer is 'personal: what the director answered to a claim';

do $$
declare t text;
begin
  foreach t in array array['claim', 'claim_answer'] loop
    execute format('alter table oversight.%I enable row level security', t);
    execute format('alter table oversight.%I force row level security', t);
    execute format('grant select, insert on oversight.%I to shipa_app', t);
  end loop;
end $$;
grant usage on sequence oversight.claim_number to shipa_app;
create policy claim_seen on oversight.claim for select using (person = any (kernel.persons()) or kernel.is_system()
  or (organisation = kernel.organisation() and kernel.duty() = 'director'));
create policy claim_made on oversight.claim for insert with check (made_by = kernel.person()
  and ((person = any (kernel.persons()) and channel = 'cabinet')
    or (organisation = kernel.organisation() and kernel.duty() = 'reception' and channel <> 'cabinet'))
  and exists (select from scheduling.booking_view b where b.id = claim.booking and b.patient = claim.person
    and b.organisation = claim.organisation));
create policy claim_answer_seen on oversight.claim_answer for select
  using (exists (select from oversight.claim c where c.id = claim_answer.claim));
create policy claim_answered on oversight.claim_answer for insert with check (kernel.duty() = 'director'
  and exists (select from oversight.claim c where c.id = claim_answer.claim and c.person = claim_answer.person
    and c.organisation = kernel.organisation()));

select kernel.holds('oversight.claim_answer', 'request', 't.person = $1', 't.at', 'rows',
  organisation => '(select c.organisation from oversight.claim c where c.id = t.claim)', sealed => '{words_sealed}');
select kernel.holds('oversight.claim', 'request', 't.person = $1', 't.made_at', 'rows',
  organisation => 't.organisation', sealed => '{words_sealed}');
