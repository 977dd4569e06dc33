create schema journal;
grant usage on schema journal to shipa_app;

-- Acts write here, in their own transaction. A single chainer moves the rows into journal.entry, where they
-- get gap-free numbers and their place in the Merkle tree: writers never wait for each other.
create table journal.inbox (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null,
  act text not null,
  kind text not null check (kind in ('read', 'write')),
  outcome text not null,
  purpose text not null,
  account uuid,
  actor_person uuid,
  session uuid,
  organisation uuid,
  branch uuid,
  duty text,
  employment uuid,
  channel text not null,
  address text not null,
  persons uuid[] not null,
  rules text[] not null,
  detail jsonb not null
);
comment on table journal.inbox is 'personal: passages through the gate that are not chained yet';

alter table journal.inbox enable row level security;
alter table journal.inbox force row level security;
create policy inbox_written on journal.inbox for insert with check (true);
create policy inbox_seen on journal.inbox for select
  using (persons && kernel.persons() or account = kernel.account() or kernel.is_system());
create policy inbox_chained on journal.inbox for delete using (kernel.is_system());
grant select, insert on journal.inbox to shipa_app;
