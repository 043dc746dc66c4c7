import { expect, it } from 'vitest';
import { checkRoles } from './check-roles';
import { actor, both, entriesOf, told } from './testing';

const problems = (role: object, kind = 'person') =>
  told(
    checkRoles(
      entriesOf({ actors: [actor('envoy', { kind, roles: [{ title: both('X'), ...role }] })] })
        .actors,
    ),
  );

it('an office is held at some time', () => {
  expect(problems({ of: 'state' })).toEqual([
    'envoy › roles.0: an office of "state" says `during` what time',
  ]);
  expect(problems({ of: 'state', during: '2025' })).toEqual([]);
});

it('a trade has no years, nor has a body of a body', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ of: 'academy' }, 'organisation')).toEqual([]);
});
