import {
  CHECK,
  describeSchema,
  FOREIGN_KEY,
  NOT_IN_ENUM,
  NOT_NULL,
  UNIQUE,
  type Acceptance,
  type Refusal,
} from './testing/describe-schema';

const anEvent = (columns: string, values: string) =>
  `insert into event (id, family, type, kind, status, certainty${columns && `, ${columns}`})
   values ('new', 'visit', 'delegation', 'act', 'occurred', 'explicit'${values && `, ${values}`});
   insert into claim (event_id, ordinal, source_id, locator, stance)
   values ('new', 1, 'book', '{}', 'supports')`;

const aPlace = (longitude: number, latitude: number, country: string, id = 'new') =>
  `insert into place (id, kind, longitude, latitude, country)
   values ('${id}', 'city', '${longitude}', '${latitude}', '${country}')`;

const aClaim = (columns: string, values: string) =>
  `insert into claim (event_id, ordinal, source_id, locator, stance, ${columns})
   values ('visit', 9, 'book', '{}', 'supports', ${values})`;

const TRANSLATED = 'quotation, quotation_language, quotation_translation';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

const refusals: Refusal[] = [
  [
    'an event without a claim',
    `insert into event (id, family, type, kind, status, certainty)
     values ('new', 'visit', 'delegation', 'act', 'occurred', 'explicit')`,
    FOREIGN_KEY,
    'event_id_lead_claim_fkey',
  ],
  [
    'taking away the only claim of an event',
    `delete from claim where event_id = 'visit'`,
    FOREIGN_KEY,
    'event_id_lead_claim_fkey',
  ],
  [
    'a sentence of a tour that rests on no event',
    `insert into tour_sentence (tour_id, step_ordinal, part, ordinal) values ('tour', 1, 'notes', 1)`,
    FOREIGN_KEY,
    'tour_sentence_has_event',
  ],
  [
    'taking away the only event of a sentence',
    `delete from tour_sentence_event where step_ordinal = 1`,
    FOREIGN_KEY,
    'tour_sentence_has_event',
  ],
  [
    'an event named twice in a sentence',
    `insert into tour_sentence_event values ('tour', 1, 'text', 1, 2, 'visit')`,
    UNIQUE,
    'tour_sentence_event_once',
  ],
  [
    'a sentence that rests on an unknown event',
    `update tour_sentence_event set event_id = 'nothing' where step_ordinal = 1`,
    FOREIGN_KEY,
    'tour_sentence_event_event_id_fkey',
  ],
  [
    'taking away an event that a tour rests on',
    `delete from event where id = 'letter'`,
    FOREIGN_KEY,
    'tour_sentence_event_event_id_fkey',
  ],
  [
    'a sentence without words',
    `update tour_sentence_text set text = ' '`,
    CHECK,
    'tour_sentence_text_text_check',
  ],
  ['a tour at a pace that no lecture has', `update tour set pace = 'word'`, NOT_IN_ENUM],
  ['a tour without a pace', `update tour set pace = null`, NOT_NULL],
  [
    'a question with fewer options than its kind has',
    `insert into tour_step_poll values ('tour', 1, 'choice', 1)`,
    CHECK,
    'tour_step_poll_option_count',
  ],
  [
    'a year that is asked with options',
    `insert into tour_step_poll values ('tour', 1, 'year', 2)`,
    CHECK,
    'tour_step_poll_option_count',
  ],
  [
    'a language with more options than the other',
    `update tour_step_poll_text set options = options || 'Other'::text where step_ordinal = 3`,
    CHECK,
    'tour_step_poll_text_option_count',
  ],
  [
    'a question of another kind than its texts',
    `update tour_step_poll_text set kind = 'order' where step_ordinal = 3`,
    FOREIGN_KEY,
    'tour_step_poll_text_of_poll',
  ],
  [
    'an option without words',
    `update tour_step_poll_text set options = array['This', ' '] where step_ordinal = 3`,
    CHECK,
    'tour_step_poll_text_options_check',
  ],
  [
    'a unit of what is no number',
    `update tour_step_poll_text set unit = 'tonnes' where step_ordinal = 6`,
    CHECK,
    'tour_step_poll_unit_of_number',
  ],
  ['a cue without words', `update tour_step_text set cue = ''`, CHECK, 'tour_step_text_cue_check'],
  ['a claim without a source', `update claim set source_id = null`, NOT_NULL],
  ['a claim with an unknown source', `update claim set source_id = 'nobody'`, FOREIGN_KEY],
  ['taking away a source that is claimed', `delete from source where id = 'book'`, FOREIGN_KEY],
  ['taking away a place with events', `delete from place where id = 'pyongyang'`, FOREIGN_KEY],
  ['an unknown place', `update event_leg set to_id = 'atlantis'`, FOREIGN_KEY],
  [
    'bounds out of order',
    anEvent('edtf, earliest, latest', `'2011', '2011-12-31', '2011-01-01'`),
    CHECK,
    'event_bounds_in_order',
  ],
  [
    'an undated event with bounds',
    anEvent('earliest, latest', `'2011-01-01', '2011-12-31'`),
    CHECK,
    'event_undated_has_no_bounds',
  ],
  ['a dated event without bounds', anEvent('edtf', `'2011'`), CHECK, 'event_undated_has_no_bounds'],
  [
    'one bound of what is no interval',
    anEvent('edtf, earliest', `'2011', '2011-01-01'`),
    CHECK,
    'event_one_bound_is_an_interval',
  ],
  ['a longitude out of range', aPlace(180.1, 0, 'MN'), CHECK, 'place_longitude_check'],
  ['a latitude out of range', aPlace(0, -90.1, 'MN'), CHECK, 'place_latitude_check'],
  ['a latitude that is no number', aPlace(0, Number.NaN, 'MN'), CHECK, 'place_latitude_check'],
  ['a country in three letters', aPlace(0, 0, 'MNG'), CHECK, 'place_country_check'],
  ['a country in small letters', aPlace(0, 0, 'mn'), CHECK, 'place_country_check'],
  ['an id that is no slug', aPlace(0, 0, 'MN', 'Not a slug'), CHECK, 'place_id_check'],
  ['a Wikidata id without Q', `update place set wikidata = '42'`, CHECK, 'place_wikidata_check'],
  ...[
    '0123',
    '7',
    '1234567890',
    '123456789012345678',
    '12345678901234567890123',
    '12a',
    '12\n',
  ].map((viaf): Refusal => [
    `the VIAF id ${JSON.stringify(viaf)}`,
    `update actor set viaf = '${viaf}' where id = 'envoy'`,
    CHECK,
    'actor_viaf_check',
  ]),
  [
    'a VIAF id of a state',
    `update actor set viaf = '113230702' where id = 'dprk'`,
    CHECK,
    'actor_viaf_of_no_state',
  ],
  [
    'a place that lies in itself',
    `update place set parent_id = id where id = 'pyongyang'`,
    CHECK,
    'place_parent_another',
  ],
  [
    'a figure from a source that is not there',
    `update amount set source_id = 'nobody'`,
    FOREIGN_KEY,
  ],
  ['a note in one language', `update place set note = '{"en": "x"}'`, CHECK, 'place_note_check'],
  ['an unknown status', `update event set status = 'rumoured'`, NOT_IN_ENUM],
  ['an unknown kind', `update event set kind = 'rumour'`, NOT_IN_ENUM],
  ['a date by convention', `update event set date_basis = 'convention'`, CHECK],
  [
    'the basis of a date that there is not',
    `update event set edtf = null, earliest = null, latest = null, date_basis = 'stated'`,
    CHECK,
  ],
  [
    'a mutual leg in one place',
    `update event_leg set to_id = from_id, mutual = true`,
    CHECK,
    'event_leg_mutual_joins_two',
  ],
  ['an unknown family', `update event set family = 'sport'`, NOT_IN_ENUM],
  [
    'a type of another family',
    `update event set type = 'letter' where id = 'visit'`,
    FOREIGN_KEY,
    'event_family_type_fkey',
  ],
  [
    'a second standard name in a language',
    `insert into place_name (place_id, ordinal, language, text, kind)
     values ('pyongyang', 9, 'en', 'Phyongyang', 'standard')`,
    UNIQUE,
    'place_name_one_standard',
  ],
  [
    'a second short name in a language',
    `insert into actor_name (actor_id, ordinal, language, text, kind)
     values ('mongolian-people-s-republic', 9, 'en', 'MPR.', 'short')`,
    UNIQUE,
    'actor_name_one_short',
  ],
  [
    'a second short name of a place',
    `insert into place_name (place_id, ordinal, language, text, kind) values
       ('pyongyang', 8, 'en', 'P’yang', 'short'), ('pyongyang', 9, 'en', 'PY', 'short')`,
    UNIQUE,
    'place_name_one_short',
  ],
  [
    'a variant name without its source',
    `insert into actor_name (actor_id, ordinal, language, text, kind)
     values ('envoy', 9, 'en', 'Envoi', 'variant')`,
    CHECK,
    'actor_name_variant_has_source',
  ],
  [
    'a difference that does not say on what',
    `update claim set stance = 'differs', says = '{"en": "x", "vi": "x"}' where event_id = 'visit'`,
    CHECK,
    'claim_difference_is_stated',
  ],
  [
    'a difference that does not say what',
    `update claim set stance = 'differs', aspect = 'date' where event_id = 'visit'`,
    CHECK,
    'claim_difference_is_stated',
  ],
  [
    'a quotation of 31 words',
    aClaim('quotation, quotation_language', `'${words(31)}', 'en'`),
    CHECK,
    'claim_quotation_check',
  ],
  [
    'a quotation in no language',
    aClaim('quotation', `'words'`),
    CHECK,
    'claim_quotation_has_language',
  ],
  [
    'a translation of no quotation',
    aClaim('quotation_translation', `'{"vi": "x"}'`),
    CHECK,
    'claim_translation_has_quotation',
  ],
  [
    'a translation into the language of the quotation',
    aClaim(TRANSLATED, `'words', 'en', '{"en": "x"}'`),
    CHECK,
    'claim_translation_is_into_another_language',
  ],
  ...[`'{}'`, `'{"ko": "x"}'`, `'{"vi": " "}'`, `'{"vi": 1}'`, `'{"vi": "${words(61)}"}'`].map(
    (translation): Refusal => [
      `the translation ${translation.slice(0, 20)}`,
      aClaim(TRANSLATED, `'words', 'en', ${translation}`),
      CHECK,
      'claim_quotation_translation_check',
    ],
  ),
  ['an ordinal of zero', `update event_leg set ordinal = 0`, CHECK, 'event_leg_ordinal_check'],
  ['an amount in no unit', `update amount set unit = ' '`, CHECK, 'amount_unit_check'],
  [
    'an event related to itself',
    `update event_relation set related_id = event_id`,
    CHECK,
    'event_relation_is_to_another',
  ],
  ['a source without a title', `update source set csl = '{"type": "book"}'`, CHECK],
  ['a second record version', `update record_version set id = 2`, CHECK, 'record_version_id_check'],
];

const acceptances: Acceptance[] = [
  ['an event with its claim, in that order', anEvent('', '')],
  [
    'a short name in another language',
    `insert into actor_name (actor_id, ordinal, language, text, kind)
     values ('mongolian-people-s-republic', 9, 'vi', 'CHND Mông Cổ', 'short')`,
  ],
  ...['12', '123456789', '1234567890123456789', '1234567890123456789012'].map(
    (viaf): Acceptance => [
      `the VIAF id ${viaf}`,
      `update actor set viaf = '${viaf}' where id = 'envoy'`,
    ],
  ),
  ['an interval open at its end', anEvent('edtf, earliest', `'2011/..', '2011-01-01'`)],
  ['the corners of the map', `${aPlace(180, 90, 'MN')}; ${aPlace(-180, -90, 'MN', 'other')}`],
  ['a translation of 60 words', aClaim(TRANSLATED, `'words', 'en', '{"vi": "${words(60)}"}'`)],
  ['a quotation of 30 words', aClaim('quotation, quotation_language', `'${words(30)}', 'en'`)],
  [
    'a sentence with its event, in that order',
    `insert into tour_sentence (tour_id, step_ordinal, part, ordinal) values ('tour', 1, 'notes', 1);
     insert into tour_sentence_event values ('tour', 1, 'notes', 1, 1, 'visit')`,
  ],
  ['taking away an event with all that is its own', `delete from tour; delete from event`],
];

describeSchema('the schema', refusals, acceptances);
