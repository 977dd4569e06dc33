-- What a patient shared with a clinic is opened by who treats her there, or stands in an emergency, and by nobody whom
-- she has turned away: the wall of her notes.
select files.narrows_doctors('shared_with_who_treats', 'care.is_open_to_doctor(person, organisation)');
