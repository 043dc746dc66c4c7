-- Lectures that are open now, so that several processes have the same rooms, and a process that was
-- started again has those of before. Not part of the record. Unlogged: what an audience says is in no
-- write-ahead log and in no archive of one, and is gone with its row. After a crash of the server the
-- tables are empty, and who holds a room writes it again.
create unlogged table lecture_room (
  code text collate "C" primary key check (code ~ '^[ACDEFGHJKMNPQRTWXY34679]{6}$'),
  reference text not null check (btrim(reference) <> ''),
  -- A reader's own, which is in no other table.
  tour jsonb check (jsonb_typeof(tour) = 'object'),
  -- Hashes: who reads this table cannot steer a lecture.
  presenter_hash text not null check (presenter_hash ~ '^[0-9a-f]{64}$'),
  speaker_hash text not null check (speaker_hash ~ '^[0-9a-f]{64}$'),
  -- What the screen sent last.
  state jsonb check (jsonb_typeof(state) = 'object'),
  screen_seen_at timestamptz(3) not null default now(),
  -- Closed by its presenter: kept without content until its time is over, so that nobody waits for it.
  ended_at timestamptz(3),
  ends_at timestamptz(3) not null,
  constraint lecture_room_two_keys check (presenter_hash <> speaker_hash),
  constraint lecture_room_over_is_empty check (ended_at is null or (tour is null and state is null))
);
create index on lecture_room (ends_at);

-- The latest of each thing that was said in a room.
create unlogged table lecture_fact (
  code text collate "C" not null references lecture_room on delete cascade on update cascade,
  key text collate "C" not null check (key <> ''),
  -- Orders what was said: milliseconds of the epoch, or a little later.
  stamp bigint not null check (stamp >= 0),
  fact jsonb not null check (jsonb_typeof(fact) = 'object' and fact ? 'kind'),
  primary key (code, key)
);
