-- A state that goes on under another name or constitution: who asks for the one means both.
alter table actor add column continues_id text collate "C"
  references actor on delete restrict on update cascade;
alter table actor add constraint actor_continues_another check (continues_id <> id);
alter table actor add constraint actor_continues_as_a_state
  check (continues_id is null or kind = 'state');
