-- Whoever passes data on at work sees the row of that transfer: a doctor or a desk that refers somebody elsewhere.
create policy disclosure_given on privacy.disclosure for select using (
  organisation = kernel.organisation() and by_account = kernel.account());
