-- For a later module that must agree before a visit begins: its function runs when the state becomes `in-visit`, and
-- what it raises undoes the beginning.
create function scheduling.before_each_visit(run regproc) returns void language plpgsql as $$
begin
  execute format('create trigger %I before update of state on scheduling.booking for each row
    when (new.state = ''in-visit'' and old.state <> ''in-visit'') execute function %s()', run, run);
end $$;
revoke all on function scheduling.before_each_visit(regproc) from public;
