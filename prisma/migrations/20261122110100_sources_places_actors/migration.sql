-- Ids sort by byte, so that every server gives every list in the same order; and so do all columns
-- that refer to one, since an index of another collation is of no use to a join.

create table source (
  id text collate "C" primary key check (is_slug(id)),
  csl jsonb not null,
  document text check (document ~ '^[0-9]{3}$'),
  note jsonb check (is_localised(note)),
  constraint source_csl_has_type_and_title check (
    coalesce(csl ->> 'type', '') <> '' and coalesce(csl ->> 'title', '') <> ''
  )
);

create table source_citation (
  source_id text collate "C" not null references source on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  document_id text collate "C" not null references source on delete restrict on update cascade,
  footnote integer check (footnote > 0),
  reference_list boolean,
  accessed date,
  note jsonb check (is_localised(note)),
  primary key (source_id, ordinal)
);

create table place (
  id text collate "C" primary key check (is_slug(id)),
  kind place_kind not null,
  longitude double precision not null check (longitude between -180 and 180),
  latitude double precision not null check (latitude between -90 and 90),
  country text not null check (is_country_code(country)),
  wikidata text check (is_wikidata_id(wikidata)),
  geonames integer check (geonames > 0),
  existed text check (existed <> ''),
  note jsonb check (is_localised(note))
);

create table place_name (
  place_id text collate "C" not null references place on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  language language not null,
  text text not null check (btrim(text) <> ''),
  kind name_kind not null,
  source_id text collate "C" references source on delete restrict on update cascade,
  note text,
  primary key (place_id, ordinal),
  constraint place_name_variant_has_source check (kind <> 'variant' or source_id is not null)
);
create unique index place_name_one_standard on place_name (place_id, language) where kind = 'standard';

create table actor (
  id text collate "C" primary key check (is_slug(id)),
  kind actor_kind not null,
  affiliation_id text collate "C" references actor on delete restrict on update cascade,
  seat_id text collate "C" references place on delete restrict on update cascade,
  country text check (is_country_code(country)),
  lifetime text check (lifetime <> ''),
  wikidata text check (is_wikidata_id(wikidata)),
  note jsonb check (is_localised(note))
);

create table actor_name (
  actor_id text collate "C" not null references actor on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  language language not null,
  text text not null check (btrim(text) <> ''),
  kind name_kind not null,
  source_id text collate "C" references source on delete restrict on update cascade,
  note text,
  primary key (actor_id, ordinal),
  constraint actor_name_variant_has_source check (kind <> 'variant' or source_id is not null)
);
create unique index actor_name_one_standard on actor_name (actor_id, language) where kind = 'standard';

create table actor_role (
  actor_id text collate "C" not null references actor on delete cascade on update cascade,
  ordinal smallint not null check (ordinal > 0),
  title jsonb not null check (is_localised(title)),
  of_id text collate "C" references actor on delete restrict on update cascade,
  during text check (during <> ''),
  source_id text collate "C" references source on delete restrict on update cascade,
  primary key (actor_id, ordinal)
);
