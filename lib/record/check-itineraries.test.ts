import { expect, it } from 'vitest';
import { checkItineraries } from './check-itineraries';
import { actor, entriesOf, event, told } from './testing';

const legs = (from: string, to: string, who = 'kim') => [{ from, to, who: [who] }];

const problems = (...events: Record<string, unknown>[]) =>
  told(
    checkItineraries(
      entriesOf({
        actors: [actor('kim'), actor('state', { kind: 'state' })],
        events: events.map((fields, index) => event(`event-${index + 1}`, fields)),
      }),
    ),
  );

const journey = { date: '2019-02-26/2019-03-02', legs: legs('home', 'hanoi') };
const twice = [
  'event-2 › legs.0: "kim" comes to "hanoi" in "event-1" already, and does not leave in between',
];

it('who stays at a place comes there once', () => {
  expect(problems(journey, { date: '2019-02-27', legs: legs('home', 'hanoi') })).toEqual(twice);
  expect(problems(journey, { date: '2019-03-04', legs: legs('paris', 'hanoi') })).toEqual(twice);
  expect(problems(journey, { date: '2019-02', legs: legs('home', 'hanoi') })).toEqual(twice);
  expect(problems(journey, { date: '2019-02-27', legs: legs('hanoi', 'hanoi') })).toEqual([]);
});

it('who comes again after some days, or after he left, is on another journey', () => {
  expect(problems(journey, { date: '2019-03-05', legs: legs('home', 'hanoi') })).toEqual([]);
  const left = { date: '2019-03-02', legs: legs('hanoi', 'home') };
  expect(problems(journey, { date: '2019-03-03', legs: legs('home', 'hanoi') }, left)).toEqual([]);
});

it('only people travel, and only where it is known when', () => {
  const day = { date: '2019-02-27' };
  const ofState = { ...day, legs: legs('home', 'hanoi', 'state') };
  expect(problems(ofState, ofState)).toEqual([]);
  const letter = { family: 'correspondence', type: 'letter', legs: legs('home', 'hanoi') };
  expect(problems(journey, { ...day, ...letter })).toEqual([]);
  expect(problems(journey, { date: '2019', legs: legs('home', 'hanoi') })).toEqual([]);
  expect(problems(journey, { ...day, status: 'declined', legs: legs('home', 'hanoi') })).toEqual(
    [],
  );
});
