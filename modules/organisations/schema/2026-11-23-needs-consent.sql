-- CL-3.16: a service that needs a signed informed consent before it begins.
alter table organisations.service add column needs_consent boolean not null default false;
