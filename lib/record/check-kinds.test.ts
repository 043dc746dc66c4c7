import { expect, it } from 'vitest';
import { checkKinds } from './check-kinds';
import { entriesOf, event, told } from './testing';

const problems = (fields: Record<string, unknown>) =>
  told(checkKinds(entriesOf({ events: [event('it', fields)] }).events));

it.each([
  { family: 'visit', type: 'posting', kind: 'state' },
  { family: 'statement', type: 'position', kind: 'assessment' },
  { family: 'statement', type: 'film', kind: 'publication' },
  { family: 'meeting', type: 'summit', kind: 'proposal', status: 'considered' },
])('a $type can be: $kind', (fields) => {
  expect(problems(fields)).toEqual([]);
});

it.each([
  { family: 'visit', type: 'state-visit', kind: 'state', message: 'act' },
  { family: 'agreement', type: 'relations', kind: 'assessment', message: 'act, state' },
  { family: 'statement', type: 'film', kind: 'assessment', message: 'publication' },
])('a $type that occurred cannot be: $kind', ({ message, ...fields }) => {
  expect(problems(fields)).toEqual([
    `it › kind: "${fields.type}" that is occurred is one of: ${message}`,
  ]);
});

it('what did not occur may be a wish, but no publication', () => {
  const fields = { family: 'meeting', type: 'summit', status: 'proposed' };
  expect(problems({ ...fields, kind: 'publication' })).toEqual([
    'it › kind: "summit" that is proposed is one of: act, assessment, proposal',
  ]);
});
