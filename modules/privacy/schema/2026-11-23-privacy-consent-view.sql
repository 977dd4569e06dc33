-- What later modules may read of consents; the policies decide which rows.
create view privacy.consent_view with (security_invoker = true) as
  select c.id, c.person, c.organisation, c.purpose, c.from_at, c.until, w.at as withdrawn_at
  from privacy.consent c left join privacy.withdrawal w on w.consent = c.id;
grant select on privacy.consent_view to shipa_app;
