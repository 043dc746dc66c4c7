-- As Wikidata has it for its property P214: 2 to 9 digits, or 19 to 22.
create function is_viaf_id(value text) returns boolean language sql immutable
  return value ~ '^[1-9][0-9]{1,8}$|^[1-9][0-9]{18,21}$';

alter table actor
  add column viaf text check (is_viaf_id(viaf)),
  add constraint actor_viaf_of_no_state check (viaf is null or kind <> 'state');
