-- Blocked medical records are hidden from staff by the database itself.
select privacy.hides_blocked('care.note', 'medical-record', 'patient', 'organisation', 'begun_at');
select privacy.hides_blocked('care.addendum', 'medical-record', 'patient', 'organisation', 'at');
select privacy.hides_blocked('care.alert', 'medical-record', 'patient', 'organisation', 'at');
select privacy.hides_blocked('care.document', 'medical-record', 'patient', 'organisation', 'issued_at');
