-- Visits that are held by video: nobody comes to the desk, and no room of the house waits. The module that keeps the
-- rooms says which they are, when they are booked.
create table scheduling.by_video (
  booking uuid primary key references scheduling.booking,
  since timestamptz not null
);
comment on table scheduling.by_video is 'personal: which visits are held by video';
alter table scheduling.by_video enable row level security;
alter table scheduling.by_video force row level security;
create policy by_video_seen on scheduling.by_video for select
  using (exists (select from scheduling.booking b where b.id = by_video.booking));
create policy by_video_written on scheduling.by_video for insert with check (kernel.is_system());
grant select, insert on scheduling.by_video to shipa_app;

-- For a later module that must agree before a visit counts as given: its function runs when the state becomes
-- `fulfilled`, whoever ends the visit, and what it raises undoes the end.
create function scheduling.before_visit_ends(run regproc) returns void language plpgsql as $$
begin
  execute format('create trigger %I before update of state on scheduling.booking for each row
    when (new.state = ''fulfilled'' and old.state <> ''fulfilled'') execute function %s()', run, run);
end $$;
revoke all on function scheduling.before_visit_ends(regproc) from public;

select kernel.holds('scheduling.by_video', 'booking', 't.booking in (select b.id from scheduling.booking b where b.patient = $1)',
  't.since', 'ids', organisation => '(select b.organisation from scheduling.booking b where b.id = t.booking)');
