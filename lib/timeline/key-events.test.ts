import { expect, it } from 'vitest';
import { eventsOfTours, keyEventsOf } from './key-events';

const event = (id: string, sources: number) => ({
  id,
  sources: Array.from({ length: sources }, (_, index) => `source-${index}`),
});

it('are what tours stop at and what most sources tell of, in their order', () => {
  const tours = [{ steps: [{ view: 'from=2018&open=event.b' }, { view: 'open=place.hanoi' }] }];
  const events = [event('a', 1), event('b', 1), event('c', 2), event('d', 4), event('e', 3)];
  expect(eventsOfTours(tours)).toEqual(new Set(['b']));
  expect(keyEventsOf(events, eventsOfTours(tours)).map(({ id }) => id)).toEqual(['b', 'd']);
});

it('are what most sources tell of while no tour has come', () => {
  expect(keyEventsOf([event('a', 2), event('d', 4)], eventsOfTours([]))).toEqual([event('d', 4)]);
});
