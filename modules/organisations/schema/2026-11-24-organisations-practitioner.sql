-- Every rule about a doctor begins with who the acting employee is as a practitioner.
create index practitioner_employment on organisations.practitioner (employment);
