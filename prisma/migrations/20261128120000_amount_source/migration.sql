-- Which of its event's sources gives a figure, where several give figures of the same thing.
alter table amount
  add column source_id text collate "C" references source on delete restrict on update cascade;
create index on amount (source_id);
