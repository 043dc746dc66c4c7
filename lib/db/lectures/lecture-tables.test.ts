import {
  CHECK,
  describeSchema,
  FOREIGN_KEY,
  NOT_NULL,
  UNIQUE,
  type Refusal,
} from '../testing/describe-schema';

const hash = (digit: string) => digit.repeat(64);

const aRoom = (values: Readonly<Record<string, string>> = {}) => {
  const row = {
    code: `'ACDEFG'`,
    reference: `'rajin-corridor'`,
    presenter_hash: `'${hash('a')}'`,
    speaker_hash: `'${hash('b')}'`,
    ends_at: `now() + interval '12 hours'`,
    ...values,
  };
  return `insert into lecture_room (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`;
};
const aFact = (key: string, stamp: number, fact: string, code = 'ACDEFG') =>
  `insert into lecture_fact values ('${code}', '${key}', ${stamp}, '${fact}')`;
const CURRENT = '{"kind": "current", "pollId": null}';

const refusals: Refusal[] = [
  ['a code that no room can have', aRoom({ code: `'ACDEF0'` }), CHECK, 'lecture_room_code_check'],
  [
    'two rooms with one code',
    `${aRoom()}; ${aRoom({ presenter_hash: `'${hash('c')}'` })}`,
    UNIQUE,
    'lecture_room_pkey',
  ],
  ['a room of no tour', aRoom({ reference: `' '` }), CHECK, 'lecture_room_reference_check'],
  ['a room without an end', aRoom({ ends_at: 'null' }), NOT_NULL],
  ['a key as it is', aRoom({ presenter_hash: `'salt.end.key'` }), CHECK],
  ['one key for both', aRoom({ speaker_hash: `'${hash('a')}'` }), CHECK, 'lecture_room_two_keys'],
  ['a state that is none', aRoom({ state: `'7'` }), CHECK, 'lecture_room_state_check'],
  [
    'a lecture that is over and still has a state',
    aRoom({ state: `'{}'`, ended_at: 'now()' }),
    CHECK,
    'lecture_room_over_is_empty',
  ],
  ['what was said in no room', aFact('current', 1, CURRENT, 'QQQQQQ'), FOREIGN_KEY],
  [
    'what was said twice',
    `${aRoom()}; ${aFact('current', 1, CURRENT)}; ${aFact('current', 2, CURRENT)}`,
    UNIQUE,
    'lecture_fact_pkey',
  ],
  [
    'what has no kind',
    `${aRoom()}; ${aFact('current', 1, '{}')}`,
    CHECK,
    'lecture_fact_fact_check',
  ],
  ['a time before all time', `${aRoom()}; ${aFact('current', -1, CURRENT)}`, CHECK],
];

describeSchema('what is kept of lectures', refusals, [
  [
    'a room, what was said in it, and its end',
    `${aRoom()}; ${aFact('current', 1, CURRENT)}; delete from lecture_room`,
  ],
]);
