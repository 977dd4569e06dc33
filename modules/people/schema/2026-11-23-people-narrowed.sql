-- For the migrations of later modules, which know of duties: whoever the condition does not hold for sees no card of
-- another. `condition` is an expression on the row `person`.
create function people.narrows_cards(policy text, condition text) returns void language plpgsql as $$
begin
  execute format('create policy %I on people.person as restrictive for select using (id = any (kernel.persons()) or (%s))',
    policy, condition);
end $$;
revoke all on function people.narrows_cards(text, text) from public;
