-- The clock of the act, for policies and functions whose answer depends on a term: the same instant that the act
-- itself reads. Outside an act it is the database's own.
create function kernel.moment() returns timestamptz language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('shipa.moment', true), '')::timestamptz, now()) $$;
create function kernel.today() returns date language sql stable parallel safe as
  $$ select (kernel.moment() at time zone 'Asia/Almaty')::date $$;
