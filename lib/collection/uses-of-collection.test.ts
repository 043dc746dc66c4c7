import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTourFile, writeTourFile } from '@/lib/tours/own-tour-file';
import { MOST_EVENTS } from '@/lib/view/view';
import { parseView } from '@/lib/view/view-parameters';
import type { CollectedItem } from './collection-file';
import { tourOfCollection } from './tour-of-collection';
import { collectedItems } from './testing';
import { eventsInViews, sourcesOfCollection } from './uses-of-collection';

const NOW = '2026-11-28T10:00:00.000Z';
const item = (kind: CollectedItem['kind'], id: string, note = ''): CollectedItem => ({
  kind,
  id,
  note,
});
const tourOf = (items: readonly CollectedItem[], known = (_: CollectedItem) => true) =>
  tourOfCollection(items, {
    title: 'Mine',
    now: NOW,
    titleOf: (one) => (known(one) ? `The ${one.id}` : null),
  });

describe('a tour of a collection', () => {
  it('opens each event and place in order, with its note as the text', () => {
    const { title, steps } = tourOf([
      item('place', 'seoul', 'First *this*\n1. that'),
      item('source', 'a-book', 'Not on the map'),
      item('event', 'hanoi-summit-2019'),
    ]);
    expect(title).toBe('Mine');
    expect(steps.map(({ title: name, text, view }) => [name, text, view])).toEqual([
      ['The seoul', 'First \\*this\\*  \n1\\. that', 'open=place.seoul'],
      ['The hanoi-summit-2019', '', 'open=event.hanoi-summit-2019'],
    ]);
  });

  it('is one that the editor can read, and leaves out what the record does not have', () => {
    fc.assert(
      fc.property(collectedItems, (items) => {
        const tour = tourOf(items, ({ id }) => !id.startsWith('a'));
        expect(readTourFile(writeTourFile(tour))).toEqual({ ok: true, tour });
        const opened = tour.steps.map(({ view }) => parseView(new URLSearchParams(view)).view.open);
        expect(opened).toEqual(
          items
            .filter(({ kind, id }) => kind !== 'source' && !id.startsWith('a'))
            .map(({ kind, id }) => ({ kind, id })),
        );
      }),
    );
  });
});

describe('the events of a collection', () => {
  it('are in as few views as can name them, each once and in order', () => {
    const events = Array.from({ length: MOST_EVENTS * 2 + 1 }, (_, index) =>
      item('event', `e${index}`),
    );
    const views = eventsInViews([item('place', 'seoul'), ...events, events[0]!]);
    expect(views.map(({ length }) => length)).toEqual([MOST_EVENTS, MOST_EVENTS, 1]);
    expect(views.flat()).toEqual(events.map(({ id }) => id));
    expect(eventsInViews([item('place', 'seoul')])).toEqual([]);
  });
});

describe('the sources of a collection', () => {
  it('are its own and those of its events', () => {
    const summaries = new Map([['summit', { sources: ['a-book', 'a-report'] }]]);
    const items = [
      item('event', 'summit'),
      item('event', 'gone'),
      item('source', 'an-article'),
      item('source', 'a-book'),
    ];
    expect([...sourcesOfCollection(items, summaries)].toSorted()).toEqual([
      'a-book',
      'a-report',
      'an-article',
    ]);
  });
});
