create table event (
  id text collate "C" primary key check (is_slug(id)),
  family family not null,
  type text not null,
  status event_status not null,
  certainty certainty not null,
  edtf text check (edtf <> ''),
  earliest date,
  latest date,
  venue_id text collate "C" references place on delete restrict on update cascade,
  corridor_id text collate "C" references corridor on delete restrict on update cascade,
  plover text check (plover ~ '^[A-Z]+$'),
  -- The key to a first claim, below: an event that nobody vouches for cannot be stored.
  lead_claim smallint not null default 1 check (lead_claim = 1),
  unique (id, lead_claim),
  foreign key (family, type) references event_type on delete restrict on update cascade,
  constraint event_bounds_in_order check (earliest <= latest),
  constraint event_undated_has_no_bounds
    check ((edtf is null) = (earliest is null and latest is null)),
  -- Only an interval can be open on one side.
  constraint event_one_bound_is_an_interval
    check ((earliest is null) = (latest is null) or edtf like '%/%')
);
create index on event (earliest, id);
create index on event (venue_id);
create index on event (corridor_id);

create table claim (
  event_id text collate "C" not null references event on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  source_id text collate "C" not null references source on delete restrict on update cascade,
  via_id text collate "C" references source on delete restrict on update cascade,
  locator jsonb not null check (jsonb_typeof(locator) = 'object'),
  quotation text check (is_short_quotation(quotation)),
  quotation_language language,
  stance claim_stance not null,
  aspect claim_aspect,
  says jsonb check (is_localised(says)),
  primary key (event_id, ordinal),
  constraint claim_quotation_has_language
    check ((quotation is null) = (quotation_language is null)),
  constraint claim_difference_is_stated
    check (stance <> 'differs' or (aspect is not null and says is not null))
);
create index on claim (source_id);

-- Deferred to the commit, because each side needs the other to exist.
alter table event
  add foreign key (id, lead_claim) references claim (event_id, ordinal)
  on delete no action on update no action deferrable initially deferred;

create table event_text (
  event_id text collate "C" not null references event on delete cascade on update cascade,
  language language not null,
  title text not null check (btrim(title) <> ''),
  summary text not null check (btrim(summary) <> ''),
  note text check (btrim(note) <> ''),
  date_text text check (btrim(date_text) <> ''),
  date_note text check (btrim(date_note) <> ''),
  primary key (event_id, language)
);

create table event_leg (
  event_id text collate "C" not null references event on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  from_id text collate "C" not null references place on delete restrict on update cascade,
  to_id text collate "C" not null references place on delete restrict on update cascade,
  primary key (event_id, ordinal)
);
create index on event_leg (from_id);
create index on event_leg (to_id);

create table leg_traveller (
  event_id text collate "C" not null,
  leg_ordinal smallint not null,
  ordinal smallint not null check (ordinal > 0),
  actor_id text collate "C" not null references actor on delete restrict on update cascade,
  primary key (event_id, leg_ordinal, ordinal),
  foreign key (event_id, leg_ordinal)
    references event_leg (event_id, ordinal) on delete cascade on update cascade
);
create index on leg_traveller (actor_id);

create table participant (
  event_id text collate "C" not null references event on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  actor_id text collate "C" not null references actor on delete restrict on update cascade,
  role participant_role not null,
  primary key (event_id, ordinal)
);
create index on participant (actor_id);

create table amount (
  event_id text collate "C" not null references event on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  measure amount_measure not null,
  -- Null is "not quantified", which is not zero.
  value double precision check (value > '-infinity' and value < 'infinity'),
  qualifier amount_qualifier not null,
  unit text not null check (btrim(unit) <> ''),
  flow amount_flow not null,
  period text check (period <> ''),
  reporter_id text collate "C" references actor on delete restrict on update cascade,
  partner_id text collate "C" references actor on delete restrict on update cascade,
  commodity jsonb check (is_localised(commodity)),
  note jsonb check (is_localised(note)),
  primary key (event_id, ordinal)
);

create table event_relation (
  event_id text collate "C" not null references event on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  relation relation_kind not null,
  related_id text collate "C" not null references event on delete cascade on update cascade,
  primary key (event_id, ordinal),
  constraint event_relation_is_to_another check (related_id <> event_id)
);
create index on event_relation (related_id);
