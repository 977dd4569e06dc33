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

create table journal.entry (
  seq bigint primary key check (seq > 0),
  id uuid not null unique,
  at timestamptz not null,
  act text not null,
  kind text not null,
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
  detail jsonb not null,
  -- SHA-256 of 0x00 and the row's canonical text (RFC 6962); chain/canonical.ts says how it is written.
  leaf bytea not null check (length(leaf) = 32)
);
comment on table journal.entry is 'personal: every passage through the gate, numbered without a gap, never changed';
create index entry_persons on journal.entry using gin (persons);

create table journal.checkpoint (
  size bigint primary key check (size > 0),
  root bytea not null check (length(root) = 32),
  -- Roots of the complete subtrees, largest first: the next rows are added without reading the old ones.
  frontier bytea[] not null,
  signed_at timestamptz not null,
  key_id text not null,
  signature bytea not null check (length(signature) = 64)
);
comment on table journal.checkpoint is 'Signed root of the Merkle tree over the first `size` entries.';

alter table journal.inbox enable row level security;
alter table journal.inbox force row level security;
alter table journal.entry enable row level security;
alter table journal.entry force row level security;
alter table journal.checkpoint enable row level security;
alter table journal.checkpoint force row level security;

create policy inbox_written on journal.inbox for insert with check (true);
create policy inbox_seen on journal.inbox for select using (persons && kernel.persons() or kernel.is_system());
create policy inbox_chained on journal.inbox for delete using (kernel.is_system());

-- The system has no arm in the policy of readers: an `or` without an index would make every "who looked"
-- read the whole journal. Only the owner, who verifies the chain, sees all of it.
create policy entry_seen on journal.entry for select using (persons && kernel.persons());
create policy entry_verified on journal.entry for select to current_user using (kernel.is_system());
create policy entry_chained on journal.entry for insert with check (kernel.is_system());
create policy checkpoint_seen on journal.checkpoint for select using (true);
create policy checkpoint_signed on journal.checkpoint for insert with check (kernel.is_system());

grant select, insert, delete on journal.inbox to shipa_app;
grant select, insert on journal.entry, journal.checkpoint to shipa_app;

-- The chain is append-only for the owner too.
create function journal.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'insufficient_privilege', schema = tg_table_schema,
    table = tg_table_name, constraint = 'journal_append_only';
end $$;
create trigger entry_append_only before update or delete or truncate on journal.entry
  for each statement execute function journal.refuse_change();
create trigger checkpoint_append_only before update or delete or truncate on journal.checkpoint
  for each statement execute function journal.refuse_change();
create trigger inbox_append_only before update or truncate on journal.inbox
  for each statement execute function journal.refuse_change();

-- A row leaves the inbox only into the chain. Owner's function: the acting role does not see the entries.
create function journal.refuse_loss() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from gone where not exists (select from journal.entry e where e.id = gone.id)) then
    raise exception 'a row may leave the inbox only into the chain'
      using errcode = 'insufficient_privilege', constraint = 'inbox_row_is_chained';
  end if;
  return null;
end $$;
create trigger inbox_row_is_chained after delete on journal.inbox
  referencing old table as gone for each statement execute function journal.refuse_loss();

-- What readers ask: chained or not, a passage is the same to them.
create view journal.passage with (security_invoker = true) as
  select seq, id, at, act, kind, outcome, purpose, account, actor_person, organisation, duty, employment, channel,
    address, persons, rules, detail from journal.entry
  union all
  select null, id, at, act, kind, outcome, purpose, account, actor_person, organisation, duty, employment, channel,
    address, persons, rules, detail from journal.inbox;
grant select on journal.passage to shipa_app;
