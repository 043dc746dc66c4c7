-- Closed lists. lib/db/schema-agrees.test.ts compares them with lib/**/vocabulary and schemas.

create type place_kind as enum (
  'capital', 'city', 'town', 'port', 'station', 'border-crossing', 'site', 'province', 'region'
);
create type actor_kind as enum ('person', 'state', 'organisation');
create type name_kind as enum ('standard', 'variant', 'historical');
create type language as enum ('en', 'vi', 'ko', 'mn', 'ru', 'zh', 'ja', 'az', 'tk', 'de', 'fr');
create type family as enum (
  'visit', 'mediation', 'trade', 'corridor', 'correspondence', 'agreement', 'incident', 'statement'
);
create type event_status as enum (
  'occurred', 'planned', 'proposed', 'considered', 'declined', 'cancelled'
);
create type certainty as enum ('explicit', 'inferred', 'contested');
create type participant_role as enum (
  'visitor', 'host', 'party', 'mediator', 'sender', 'recipient', 'exporter', 'importer', 'donor',
  'creditor', 'debtor', 'speaker', 'subject', 'reporter', 'appointee'
);
create type claim_stance as enum ('supports', 'differs');
create type claim_aspect as enum (
  'date', 'place', 'participants', 'amount', 'status', 'description', 'occurrence'
);
create type relation_kind as enum (
  'answers', 'follows', 'commemorates', 'contradicts', 'part-of', 'led-to'
);
create type amount_measure as enum (
  'value', 'quantity', 'growth', 'share', 'count', 'ceiling', 'duration'
);
create type amount_qualifier as enum (
  'exact', 'about', 'more-than', 'less-than', 'at-most', 'at-least'
);
create type amount_flow as enum ('export', 'import', 'both', 'aid', 'debt', 'barter', 'none');
create type corridor_kind as enum ('rail', 'port', 'energy', 'road');
create type corridor_status as enum ('expected', 'operating', 'closed');
create type segment_state_kind as enum ('operating', 'under-construction', 'closed', 'expected');

-- A table and not an enum: a type belongs to one family, and a foreign key can say so. The order of
-- families is an enum's because it is the order of the legend.
create table event_type (
  family family not null,
  type text not null,
  primary key (family, type),
  unique (type)
);

insert into event_type (family, type) values
  ('visit', 'state-visit'),
  ('visit', 'official-visit'),
  ('visit', 'delegation'),
  ('visit', 'study-mission'),
  ('visit', 'posting'),
  ('visit', 'transit'),
  ('mediation', 'summit'),
  ('mediation', 'talks'),
  ('mediation', 'forum'),
  ('mediation', 'venue-offered'),
  ('mediation', 'venue-considered'),
  ('mediation', 'bilateral-meeting'),
  ('trade', 'trade-flow'),
  ('trade', 'aid'),
  ('trade', 'debt'),
  ('trade', 'barter'),
  ('trade', 'loan'),
  ('trade', 'labour'),
  ('corridor', 'rail'),
  ('corridor', 'port'),
  ('corridor', 'energy'),
  ('correspondence', 'letter'),
  ('correspondence', 'invitation'),
  ('correspondence', 'message'),
  ('correspondence', 'call'),
  ('agreement', 'relations'),
  ('agreement', 'recognition'),
  ('agreement', 'accord'),
  ('agreement', 'policy'),
  ('agreement', 'negotiation'),
  ('agreement', 'mission'),
  ('agreement', 'membership'),
  ('incident', 'espionage'),
  ('incident', 'defection'),
  ('incident', 'abduction'),
  ('incident', 'recall'),
  ('incident', 'border-closure'),
  ('incident', 'test'),
  ('incident', 'sanction'),
  ('incident', 'conflict'),
  ('incident', 'political-crisis'),
  ('incident', 'epidemic'),
  ('statement', 'speech'),
  ('statement', 'briefing'),
  ('statement', 'position'),
  ('statement', 'commemoration'),
  ('statement', 'film'),
  ('statement', 'publication'),
  ('statement', 'appointment');

-- Forms that many tables check. Bodies are SQL-standard, so that they hold whatever the search path.

create function is_slug(value text) returns boolean language sql immutable
  return value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(value) <= 96;

create function is_country_code(value text) returns boolean language sql immutable
  return value ~ '^[A-Z]{2}$';

create function is_wikidata_id(value text) returns boolean language sql immutable
  return value ~ '^Q[1-9][0-9]*$';

-- Null, or a text in both languages of the interface.
create function is_localised(value jsonb) returns boolean language sql immutable
  return value is null or (
    jsonb_typeof(value) = 'object'
    and coalesce(value ->> 'en', '') <> ''
    and coalesce(value ->> 'vi', '') <> ''
  );

-- Longer quotations than 30 words are the source's text, which is not ours to store.
create function is_short_quotation(value text) returns boolean language sql immutable
  return value is null or (
    btrim(value) <> ''
    and cardinality(regexp_split_to_array(btrim(value), '\s+')) <= 30
  );

-- Every vertex is a pair of longitude and latitude in range.
create function is_course(value jsonb) returns boolean language sql immutable
  return jsonb_typeof(value) = 'array' and not jsonb_path_exists(
    value,
    'strict $[*] ? (
      @.type() != "array" || @.size() != 2 || @[0].type() != "number" || @[1].type() != "number"
      || @[0] < -180 || @[0] > 180 || @[1] < -90 || @[1] > 90
    )'
  );
