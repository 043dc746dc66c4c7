-- The states of before had no source. They come back with theirs when the record is seeded again,
-- which a changed record always is.
delete from segment_state;

-- What a course was drawn from. Those of before had been sketched from station to station.
create type course_basis as enum ('track', 'stations');
alter table corridor_segment add column course_from course_basis not null default 'stations';
alter table corridor_segment alter column course_from drop default;

-- A service along the segments: what runs through, or is hoped to.
create table corridor_service (
  corridor_id text collate "C" not null references corridor on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  title jsonb not null check (is_localised(title)),
  from_id text collate "C" not null references place on delete restrict on update cascade,
  to_id text collate "C" not null references place on delete restrict on update cascade,
  state segment_state_kind not null,
  during text not null check (during <> ''),
  note jsonb check (is_localised(note)),
  lead_claim smallint not null,
  primary key (corridor_id, ordinal),
  constraint corridor_service_goes_somewhere check (from_id <> to_id)
);

-- What a claim is about: the whole corridor, a segment, a segment's state or a service.
alter table corridor_claim
  add column segment_ordinal smallint,
  add column state_ordinal smallint,
  add column service_ordinal smallint,
  add constraint corridor_claim_is_about_one_part check (
    num_nonnulls(segment_ordinal, service_ordinal) <= 1
    and (state_ordinal is null or segment_ordinal is not null)
  ),
  add constraint corridor_claim_first_is_about_the_whole check (
    ordinal > 1 or (segment_ordinal is null and service_ordinal is null)
  ),
  add foreign key (corridor_id, segment_ordinal)
    references corridor_segment (corridor_id, ordinal) on delete cascade on update cascade,
  add foreign key (corridor_id, segment_ordinal, state_ordinal)
    references segment_state (corridor_id, segment_ordinal, ordinal) on delete cascade on update cascade,
  add foreign key (corridor_id, service_ordinal)
    references corridor_service (corridor_id, ordinal) on delete cascade on update cascade,
  add unique (corridor_id, segment_ordinal, state_ordinal, ordinal),
  add unique (corridor_id, service_ordinal, ordinal);

-- A state or a service that nobody vouches for cannot be stored. Deferred to the commit, because each
-- side needs the other to exist.
alter table segment_state
  add column note jsonb check (is_localised(note)),
  add column lead_claim smallint not null,
  add constraint segment_state_has_claim
    foreign key (corridor_id, segment_ordinal, ordinal, lead_claim)
    references corridor_claim (corridor_id, segment_ordinal, state_ordinal, ordinal)
    on delete no action on update no action deferrable initially deferred;
alter table corridor_service
  add constraint corridor_service_has_claim
    foreign key (corridor_id, ordinal, lead_claim)
    references corridor_claim (corridor_id, service_ordinal, ordinal)
    on delete no action on update no action deferrable initially deferred;
