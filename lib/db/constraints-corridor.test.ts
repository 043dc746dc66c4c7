import {
  CHECK,
  describeSchema,
  FOREIGN_KEY,
  UNIQUE,
  type Refusal,
} from './testing/describe-schema';

const refusals: Refusal[] = [
  [
    'a corridor without a claim',
    `insert into corridor (id, kind, status) values ('new', 'rail', 'expected')`,
    FOREIGN_KEY,
    'corridor_id_lead_claim_fkey',
  ],
  [
    'a state of a segment without a claim',
    `insert into segment_state (corridor_id, segment_ordinal, ordinal, state, during, lead_claim)
     values ('line', 2, 1, 'operating', '1952/..', 1)`,
    FOREIGN_KEY,
    'segment_state_has_claim',
  ],
  [
    'a state of a segment with a claim about another',
    `update segment_state set lead_claim = (select lead_claim from segment_state where ordinal = 2)
     where ordinal = 1`,
    FOREIGN_KEY,
    'segment_state_has_claim',
  ],
  [
    'a service without a claim',
    `delete from corridor_claim where service_ordinal = 1`,
    FOREIGN_KEY,
    'corridor_service_has_claim',
  ],
  [
    'a service that goes nowhere',
    `update corridor_service set to_id = from_id`,
    CHECK,
    'corridor_service_goes_somewhere',
  ],
  [
    'a claim about a segment and a service at once',
    `update corridor_claim set service_ordinal = 1 where segment_ordinal = 1`,
    CHECK,
    'corridor_claim_is_about_one_part',
  ],
  [
    'a corridor whose first claim is about a segment only',
    `update corridor_claim set segment_ordinal = 1 where ordinal = 1`,
    CHECK,
    'corridor_claim_first_is_about_the_whole',
  ],
  [
    'a second short name of a corridor',
    `insert into corridor_name (corridor_id, ordinal, language, text, kind) values
       ('line', 8, 'en', 'L', 'short'), ('line', 9, 'en', 'Ln', 'short')`,
    UNIQUE,
    'corridor_name_one_short',
  ],
  ['a gauge of zero', `update corridor_segment set gauges = '{0}'`, CHECK],
  [
    'a course beyond the pole',
    `update corridor_segment set course = '[[130, 40], [130, 91]]'`,
    CHECK,
    'corridor_segment_course_check',
  ],
  [
    'a course of half a vertex',
    `update corridor_segment set course = '[[130]]'`,
    CHECK,
    'corridor_segment_course_check',
  ],
];

describeSchema('the schema of corridors', refusals);
