-- At most one a language, as of standard names.
create unique index place_name_one_short on place_name (place_id, language) where kind = 'short';
create unique index actor_name_one_short on actor_name (actor_id, language) where kind = 'short';
create unique index corridor_name_one_short on corridor_name (corridor_id, language) where kind = 'short';
