create table corridor (
  id text collate "C" primary key check (is_slug(id)),
  kind corridor_kind not null,
  status corridor_status not null,
  -- The key to a first claim, below: a corridor that nobody vouches for cannot be stored.
  lead_claim smallint not null default 1 check (lead_claim = 1),
  unique (id, lead_claim)
);

create table corridor_claim (
  corridor_id text collate "C" not null references corridor on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  source_id text collate "C" not null references source on delete restrict on update cascade,
  via_id text collate "C" references source on delete restrict on update cascade,
  locator jsonb not null check (jsonb_typeof(locator) = 'object'),
  quotation text check (is_short_quotation(quotation)),
  quotation_language language,
  stance claim_stance not null,
  aspect claim_aspect,
  says jsonb check (is_localised(says)),
  primary key (corridor_id, ordinal),
  constraint corridor_claim_quotation_has_language
    check ((quotation is null) = (quotation_language is null)),
  constraint corridor_claim_difference_is_stated
    check (stance <> 'differs' or (aspect is not null and says is not null))
);
create index on corridor_claim (source_id);

-- Deferred to the commit, because each side needs the other to exist.
alter table corridor
  add foreign key (id, lead_claim) references corridor_claim (corridor_id, ordinal)
  on delete no action on update no action deferrable initially deferred;

create table corridor_name (
  corridor_id text collate "C" not null references corridor on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  language language not null,
  text text not null check (btrim(text) <> ''),
  kind name_kind not null,
  source_id text collate "C" references source on delete restrict on update cascade,
  note text,
  primary key (corridor_id, ordinal),
  constraint corridor_name_variant_has_source check (kind <> 'variant' or source_id is not null)
);
create unique index corridor_name_one_standard on corridor_name (corridor_id, language) where kind = 'standard';

create table corridor_text (
  corridor_id text collate "C" not null references corridor on delete cascade on update cascade,
  language language not null,
  summary text not null check (btrim(summary) <> ''),
  note text check (btrim(note) <> ''),
  primary key (corridor_id, language)
);

create table corridor_station (
  corridor_id text collate "C" not null references corridor on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  place_id text collate "C" not null references place on delete restrict on update cascade,
  primary key (corridor_id, ordinal)
);

create table corridor_segment (
  corridor_id text collate "C" not null references corridor on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  from_id text collate "C" not null references place on delete restrict on update cascade,
  to_id text collate "C" not null references place on delete restrict on update cascade,
  course jsonb not null check (is_course(course)),
  gauges integer[] not null check (0 < all (gauges) and cardinality(gauges) <= 2),
  length_km double precision check (length_km > 0),
  opened text check (opened <> ''),
  note jsonb check (is_localised(note)),
  primary key (corridor_id, ordinal)
);

create table segment_state (
  corridor_id text collate "C" not null,
  segment_ordinal smallint not null,
  ordinal smallint not null check (ordinal > 0),
  state segment_state_kind not null,
  during text not null check (during <> ''),
  primary key (corridor_id, segment_ordinal, ordinal),
  foreign key (corridor_id, segment_ordinal)
    references corridor_segment (corridor_id, ordinal) on delete cascade on update cascade
);
