import { expect, it } from 'vitest';
import { checkTwins } from './check-twins';
import { actor, entriesOf, event, told } from './testing';

const actors = [
  actor('north', { kind: 'state' }),
  actor('east', { kind: 'state' }),
  actor('kim', { affiliation: 'north' }),
  actor('ri', { affiliation: 'north' }),
  actor('bold', { affiliation: 'east' }),
];

const between = (...ids: string[]) => ({
  participants: ids.map((id) => ({ actor: id, role: 'party' })),
});

const problems = (one: object, other: object) =>
  told(
    checkTwins(
      entriesOf({ actors, events: [event('one', { ...one }), event('other', { ...other })] }),
    ),
  );

const visit = { date: '2013-10-28/2013-10-31', ...between('bold', 'kim') };
const TWINS = ['other › id: looks like "one": same type, days and sides; make them one'];

it('one act is one event', () => {
  expect(problems(visit, { ...visit, supplement: true })).toEqual(TWINS);
  expect(problems(visit, { date: '2013-10-29', ...between('bold', 'north') })).toEqual(TWINS);
  expect(problems(visit, { date: '2013-10-29', ...between('north', 'east') })).toEqual(TWINS);
});

it('two acts are two: on other days, of another type, of other people', () => {
  expect(problems(visit, { ...visit, date: '2013-11-01' })).toEqual([]);
  expect(problems(visit, { ...visit, date: '2013' })).toEqual([]);
  expect(problems(visit, { ...visit, type: 'official-visit' })).toEqual([]);
  expect(problems(visit, { ...visit, status: 'declined' })).toEqual([]);
  expect(problems(visit, { ...visit, ...between('bold', 'ri') })).toEqual([]);
  expect(problems(visit, { ...visit, ...between('east') })).toEqual([]);
});

it('who is only spoken of takes no part', () => {
  const of = {
    participants: [
      { actor: 'bold', role: 'party' },
      { actor: 'kim', role: 'subject' },
    ],
  };
  expect(problems({ ...visit, ...of }, { ...visit, ...of })).toEqual([]);
});
