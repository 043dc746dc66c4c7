-- The code that checked the record and made rows of it, as a hash: under other rules it is checked and
-- seeded again, even when the record is the same.
alter table record_version add column rules text check (rules ~ '^[0-9a-f]{64}$');
