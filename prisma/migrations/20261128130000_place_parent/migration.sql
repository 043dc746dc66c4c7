-- The city that a site lies in: who asks for the city means its sites too.
alter table place add column parent_id text collate "C"
  references place on delete restrict on update cascade;
alter table place add constraint place_parent_another check (parent_id <> id);
create index on place (parent_id);
