-- A step's text becomes sentences, each with its own events. What was one text cannot be split by
-- the database, so the tours go, and the record's version with them: then the next seed fills all.
delete from record_version;
delete from tour;

drop table tour_step_event;
alter table tour_step_text drop column text, drop column notes;
alter table tour_step_text add column cue text check (btrim(cue) <> '');

create type tour_part as enum ('text', 'notes');

create table tour_sentence (
  tour_id text collate "C" not null,
  step_ordinal smallint not null,
  part tour_part not null,
  ordinal smallint not null check (ordinal > 0),
  -- The key to a first event, below: a sentence that rests on nothing cannot be stored.
  lead_event smallint not null default 1 check (lead_event = 1),
  primary key (tour_id, step_ordinal, part, ordinal),
  constraint tour_sentence_one_lead_event
    unique (tour_id, step_ordinal, part, ordinal, lead_event),
  foreign key (tour_id, step_ordinal)
    references tour_step (tour_id, ordinal) on delete cascade on update cascade
);

create table tour_sentence_text (
  tour_id text collate "C" not null,
  step_ordinal smallint not null,
  part tour_part not null,
  sentence_ordinal smallint not null,
  language language not null,
  text text not null check (btrim(text) <> ''),
  primary key (tour_id, step_ordinal, part, sentence_ordinal, language),
  constraint tour_sentence_text_of_sentence
    foreign key (tour_id, step_ordinal, part, sentence_ordinal)
    references tour_sentence (tour_id, step_ordinal, part, ordinal)
    on delete cascade on update cascade
);

create table tour_sentence_event (
  tour_id text collate "C" not null,
  step_ordinal smallint not null,
  part tour_part not null,
  sentence_ordinal smallint not null,
  ordinal smallint not null check (ordinal > 0),
  event_id text collate "C" not null references event on delete restrict on update cascade,
  primary key (tour_id, step_ordinal, part, sentence_ordinal, ordinal),
  constraint tour_sentence_event_once
    unique (tour_id, step_ordinal, part, sentence_ordinal, event_id),
  constraint tour_sentence_event_of_sentence
    foreign key (tour_id, step_ordinal, part, sentence_ordinal)
    references tour_sentence (tour_id, step_ordinal, part, ordinal)
    on delete cascade on update cascade
);
create index on tour_sentence_event (event_id);

-- Deferred to the commit, because each side needs the other to exist.
alter table tour_sentence
  add constraint tour_sentence_has_event
  foreign key (tour_id, step_ordinal, part, ordinal, lead_event)
  references tour_sentence_event (tour_id, step_ordinal, part, sentence_ordinal, ordinal)
  on delete no action on update no action deferrable initially deferred;
