create table tour (
  id text collate "C" primary key check (is_slug(id))
);

create table tour_text (
  tour_id text collate "C" not null references tour on delete cascade on update cascade,
  language language not null,
  title text not null check (btrim(title) <> ''),
  summary text not null check (btrim(summary) <> ''),
  primary key (tour_id, language)
);

create table tour_step (
  tour_id text collate "C" not null references tour on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  view text not null,
  primary key (tour_id, ordinal)
);

create table tour_step_text (
  tour_id text collate "C" not null,
  step_ordinal smallint not null,
  language language not null,
  title text not null check (btrim(title) <> ''),
  text text not null check (btrim(text) <> ''),
  notes text check (btrim(notes) <> ''),
  primary key (tour_id, step_ordinal, language),
  foreign key (tour_id, step_ordinal)
    references tour_step (tour_id, ordinal) on delete cascade on update cascade
);

create table tour_step_event (
  tour_id text collate "C" not null,
  step_ordinal smallint not null,
  ordinal smallint not null check (ordinal > 0),
  event_id text collate "C" not null references event on delete restrict on update cascade,
  primary key (tour_id, step_ordinal, ordinal),
  foreign key (tour_id, step_ordinal)
    references tour_step (tour_id, ordinal) on delete cascade on update cascade
);

-- One row: which record the tables above hold.
create table record_version (
  id smallint primary key default 1 check (id = 1),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  seeded_at timestamptz(3) not null,
  places integer not null check (places >= 0),
  actors integer not null check (actors >= 0),
  sources integer not null check (sources >= 0),
  events integer not null check (events >= 0),
  corridors integer not null check (corridors >= 0),
  tours integer not null check (tours >= 0)
);
