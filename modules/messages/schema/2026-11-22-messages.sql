create schema messages;
grant usage on schema messages to shipa_app;

create table messages.message (
  id uuid primary key,
  -- Null: somebody who is registering and is no person here yet; then the address is given.
  person uuid references people.person,
  topic text not null,
  -- The filled text in each language: what was sent is the one named by `lang`, and the person may read
  -- it in another one.
  subject jsonb not null,
  body jsonb not null,
  -- A path. Some links open a door by themselves, so a link is forgotten once its letter has left.
  link text,
  state text not null check (state in ('queued', 'kept', 'sent', 'failed')),
  -- Chosen when it is delivered: the address that the person has then, not the one of when it was written.
  channel text check (channel in ('email', 'sms', 'messenger')),
  to_address text,
  lang text check (lang in ('kk', 'ru', 'en')),
  attempts int not null default 0,
  fault text,
  written_at timestamptz not null,
  delivered_at timestamptz,
  constraint message_is_for_somebody check (person is not null or to_address is not null),
  constraint message_has_address check (state in ('queued', 'failed') or to_address is not null)
);
comment on table messages.message is 'personal: what was told to a person outside Shipa, where to and when';
create index message_newest on messages.message (written_at desc, id);
create index message_person on messages.message (person);

alter table messages.message enable row level security;
alter table messages.message force row level security;
create policy message_own on messages.message for select
  using (person = any (kernel.persons()) or kernel.is_system());
-- The trial's mailbox stands open to whoever tries Shipa out; its act sets this, and only in a trial.
create policy message_in_open_mailbox on messages.message for select
  using (coalesce(current_setting('shipa.mailbox', true), '') = 'open');
create policy message_written on messages.message for insert with check (state = 'queued');
create policy message_delivered on messages.message for update using (kernel.is_system());
grant select, insert on messages.message to shipa_app;
grant update (link, state, channel, to_address, lang, attempts, fault, delivered_at) on messages.message to shipa_app;
