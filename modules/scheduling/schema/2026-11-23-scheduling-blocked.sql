-- Blocked bookings are hidden from staff by the database itself.
select privacy.hides_blocked('scheduling.booking', 'booking', 'patient', 'organisation', 'starts_at');
