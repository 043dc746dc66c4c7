import { expect, it } from 'vitest';
import type { EventSummary } from '@/lib/model/event-summary';
import { citableEvents } from './citable-events';

const EVENTS = Array.from({ length: 60 }, (_, index) => ({ id: `e${index}` }) as EventSummary);
const ids = (found: string[] | null, shown: string[] | null) =>
  citableEvents(EVENTS, found, shown && new Set(shown)).map(({ event }) => event.id);

it('offers first what the view shows', () => {
  expect(ids(null, ['e7', 'e3']).slice(0, 4)).toEqual(['e3', 'e7', 'e0', 'e1']);
});

it('offers what the search found, those of the view first, else the best first', () => {
  expect(ids(['e9', 'e5', 'unknown', 'e2', 'e1'], ['e2', 'e5'])).toEqual(['e5', 'e2', 'e9', 'e1']);
});

it('says nothing of the view before it is known, and offers no endless list', () => {
  const offered = citableEvents(EVENTS, null, null);
  expect(offered.every(({ isShown }) => isShown === null)).toBe(true);
  expect(offered.length).toBeLessThan(EVENTS.length);
});
