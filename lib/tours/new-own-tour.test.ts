import { describe, expect, it } from 'vitest';
import type { AtlasTour } from '@/lib/model/atlas-tour';
import { withPace } from './edit-own-tour';
import { isSameTour, newId, newOwnTour, newStep } from './new-own-tour';
import { ownTourSchema } from './own-tour';
import { ownTourOfShipped } from './own-tour-of-shipped';
import { tourYears } from './tour-years';

const NOW = '2026-11-22T10:00:00.000Z';

const shipped: AtlasTour = {
  id: 'a-tour',
  title: 'A tour',
  summary: 'Of two steps.',
  pace: 'sentence',
  steps: [
    {
      title: 'First',
      text: [
        { text: '1. They met [twice] in *2019*.', events: ['summit', 'meeting'] },
        { text: 'They went home.', events: ['meeting'] },
      ],
      notes: [{ text: 'Nobody said why.', events: ['summit'] }],
      cue: 'Ask the room.',
      view: 'from=2018&to=2019&open=event.summit',
    },
    {
      title: 'Second',
      text: [{ text: 'Then nothing.', events: ['silence'] }],
      notes: [],
      cue: null,
      view: 'to=2021&compare=2008-2012',
    },
  ],
};

describe('a new tour', () => {
  it('is what the file format holds, with an id of its own', () => {
    const tour = newOwnTour(NOW, { steps: [newStep('from=2019')] });
    expect(ownTourSchema.parse(tour)).toEqual(tour);
    expect(new Set(Array.from({ length: 100 }, newId)).size).toBe(100);
  });

  it('says the same as its copy, and not the same after a change', () => {
    const tour = newOwnTour(NOW, { title: 'One', steps: [newStep('')] });
    expect(isSameTour(tour, { ...tour, id: newId(), changedAt: '2027-01-01T00:00:00Z' })).toBe(
      true,
    );
    expect(isSameTour(tour, { ...tour, title: 'Other' })).toBe(false);
    expect(isSameTour(tour, { ...tour, steps: [] })).toBe(false);
    expect(isSameTour(tour, withPace(tour, 'sentence'))).toBe(false);
    expect(isSameTour(tour, { ...tour, pace: 'step' })).toBe(true);
  });
});

describe('a copy of a tour that ships', () => {
  const copy = ownTourOfShipped(shipped, {
    language: 'en',
    now: NOW,
    eventTitle: (id) => (id === 'summit' ? 'The "great" summit' : undefined),
  });

  it('keeps titles, views and the evidence of each sentence', () => {
    expect(ownTourSchema.parse(copy)).toEqual(copy);
    expect(copy.pace).toBe('sentence');
    expect(copy.steps.map(({ title, view }) => [title, view])).toEqual(
      shipped.steps.map(({ title, view }) => [title, view]),
    );
    expect(copy.steps[0]!.text).toBe(
      '1\\. They met \\[twice\\] in \\*2019\\*. ' +
        '[1](/en/events/summit "The \\"great\\" summit") [2](/en/events/meeting "meeting")\n\n' +
        'They went home. [2](/en/events/meeting "meeting")',
    );
  });

  it('has what the speaker does and says in its notes', () => {
    expect(copy.steps[0]!.notes).toMatch(/^> Ask the room\.\n\nNobody said why\. \[1\]/);
    expect(copy.steps[1]!.notes).toBe('');
  });
});

describe('the years of a tour', () => {
  it('are the widest of its views', () => {
    expect(tourYears(shipped)).toEqual([2008, 2021]);
    expect(tourYears({ steps: [{ ...shipped.steps[1]!, view: 'types=visit' }] })).toBeNull();
  });
});

it('tells a drawing apart', () => {
  const tour = newOwnTour(NOW, { title: 'Drawn on', steps: [newStep('from=2018')] });
  const drawn = {
    ...tour,
    steps: [
      { ...tour.steps[0]!, ink: [{ colour: 'ink' as const, on: 'map' as const, points: [0, 0] }] },
    ],
  };
  expect(isSameTour(tour, drawn)).toBe(false);
  expect(isSameTour(drawn, structuredClone(drawn))).toBe(true);
});
