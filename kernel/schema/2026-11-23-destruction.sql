-- How the data of one person ends. Each module tells here, in its own migrations, which of its tables hold
-- something of a person; nobody else can write it, so nothing is destroyed that a migration did not name.
create table kernel.holding (
  table_name text not null,
  -- A table may hold two classes in different columns.
  record_class text not null,
  -- A condition on the row `t` that it is of the person $1.
  whose text not null,
  -- Whose record it is: an expression on `t`; null: the platform's own.
  organisation text,
  -- From when the row is kept: an expression on `t`.
  since text not null,
  -- The rows go; or the row stays and the columns are emptied; or the row holds only ids and amounts, which
  -- lead to nobody once the person's own row is emptied.
  ending text not null check (ending in ('rows', 'columns', 'ids')),
  -- What stands in the columns afterwards: the list of an update.
  emptied text,
  -- Columns sealed with the person's key.
  sealed text[] not null,
  place int generated always as identity,
  primary key (table_name, record_class),
  constraint holding_says_what_is_emptied check ((ending = 'columns') = (emptied is not null))
);
comment on table kernel.holding is 'Which tables hold what of a person and how it ends; written by migrations only.';
grant select on kernel.holding to shipa_app;

-- True only inside kernel.destroy: the setting counts for the owner alone, and the acting role is never the owner.
create function kernel.is_destroying() returns boolean language sql stable as $$
  select coalesce(current_setting('shipa.destroying', true), '') = 'on'
    and current_user = (select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'kernel')
$$;

-- Told by migrations, the parts of a thing before the thing itself. The policy opens the row to the owner
-- for the length of a destruction, and to nobody else.
create function kernel.holds(table_name text, record_class text, whose text, since text, ending text,
  organisation text default null, emptied text default null, sealed text[] default '{}')
returns void language plpgsql as $$
begin
  insert into kernel.holding (table_name, record_class, whose, organisation, since, ending, emptied, sealed)
    values (table_name, record_class, whose, organisation, since, ending, emptied, sealed);
  if not exists (select from pg_policy p where p.polrelid = table_name::regclass and p.polname = 'destroyed') then
    execute format('create policy destroyed on %s to %I using (kernel.is_destroying()) with check (kernel.is_destroying())',
      table_name, current_user);
  end if;
end $$;
revoke all on function kernel.holds(text, text, text, text, text, text, text, text[]) from public;

-- The condition of one holding for a person ($1), at an organisation ($2) or wherever it is.
create function kernel.rows_of(h kernel.holding) returns text language sql immutable as $$
  select '(' || h.whose || ') and ($2::uuid is null or ' || coalesce(h.organisation || ' = $2', 'false') || ')'
$$;

-- From when the newest record of a class is kept; null when there is none. Rows of mere ids count or not. For
-- the owner's functions.
create function kernel.newest(person uuid, organisation uuid, class text, with_ids boolean) returns timestamptz
language plpgsql set search_path = pg_catalog as $$
declare
  h kernel.holding;
  one timestamptz;
  newest timestamptz;
begin
  for h in select * from kernel.holding k where k.record_class = class and (with_ids or k.ending <> 'ids') loop
    execute format('select max(%s) from %s t where %s', h.since, h.table_name, kernel.rows_of(h))
      into one using person, organisation;
    newest := greatest(newest, one);
  end loop;
  return newest;
end $$;
revoke all on function kernel.newest(uuid, uuid, text, boolean) from public;

-- Destroys the records of one class of one person and answers how many rows of which table. When nothing
-- sealed is left the person's key goes too: what an old copy holds sealed opens no more. Nobody may call it
-- but the owner's own functions, which ask first whether it may be.
create function kernel.destroy(person uuid, organisation uuid, class text) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare
  duty_before text := coalesce(current_setting('shipa.duty', true), '');
  h kernel.holding;
  touched bigint;
  counts jsonb := '{}';
  sealed_left boolean := false;
begin
  perform set_config('shipa.duty', 'system', true), set_config('shipa.destroying', 'on', true);
  for h in select * from kernel.holding k where k.record_class = class and k.ending <> 'ids' order by k.place loop
    if h.ending = 'rows' then
      execute format('delete from %s t where %s', h.table_name, kernel.rows_of(h)) using person, organisation;
    else
      execute format('update %s t set %s where %s', h.table_name, h.emptied, kernel.rows_of(h)) using person, organisation;
    end if;
    get diagnostics touched = row_count;
    if touched > 0 then counts := counts || jsonb_build_object(h.table_name, touched); end if;
  end loop;
  for h in select * from kernel.holding k where k.sealed <> '{}' loop
    if not sealed_left then
      execute format('select exists (select from %s t where (%s) and num_nonnulls(%s) > 0)', h.table_name, h.whose,
        array_to_string(h.sealed, ', ')) into sealed_left using person;
    end if;
  end loop;
  if not sealed_left then
    delete from kernel.person_key k where k.person = destroy.person;
    if found then counts := counts || '{"kernel.person_key": 1}'; end if;
  end if;
  perform set_config('shipa.duty', duty_before, true), set_config('shipa.destroying', '', true);
  return counts;
end $$;
revoke all on function kernel.destroy(uuid, uuid, text) from public;
