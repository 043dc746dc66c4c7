create type poll_kind as enum ('choice', 'number', 'year', 'place', 'order');

-- What a step asks the room. Kind and number of options are in the key of its texts too, so that each
-- language has as many as the other.
create table tour_step_poll (
  tour_id text collate "C" not null,
  step_ordinal smallint not null,
  kind poll_kind not null,
  option_count smallint not null,
  primary key (tour_id, step_ordinal),
  constraint tour_step_poll_shape unique (tour_id, step_ordinal, kind, option_count),
  foreign key (tour_id, step_ordinal)
    references tour_step (tour_id, ordinal) on delete cascade on update cascade,
  constraint tour_step_poll_option_count check (
    case kind
      when 'choice' then option_count between 2 and 8
      when 'order' then option_count between 2 and 6
      else option_count = 0
    end
  )
);

create function are_poll_options(value text[]) returns boolean language sql immutable
  return array_position(value, null) is null
    and not exists (select from unnest(value) as option where btrim(option) = '' or length(option) > 120);

create table tour_step_poll_text (
  tour_id text collate "C" not null,
  step_ordinal smallint not null,
  language language not null,
  kind poll_kind not null,
  option_count smallint not null,
  prompt text not null check (btrim(prompt) <> '' and length(prompt) <= 300),
  options text[] not null check (are_poll_options(options)),
  unit text check (btrim(unit) <> '' and length(unit) <= 120),
  primary key (tour_id, step_ordinal, language),
  constraint tour_step_poll_text_of_poll
    foreign key (tour_id, step_ordinal, kind, option_count)
    references tour_step_poll (tour_id, step_ordinal, kind, option_count)
    on delete cascade on update cascade,
  constraint tour_step_poll_text_option_count check (cardinality(options) = option_count),
  constraint tour_step_poll_unit_of_number check (unit is null or kind = 'number')
);
