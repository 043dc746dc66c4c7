import { describe, expect, it } from 'vitest';
import type { AtlasTour } from '@/lib/model/atlas-tour';
import type { Poll } from '@/lib/model/poll-schema';
import {
  translationOf,
  withLanguage,
  withOtherLanguage,
  withOtherTitle,
} from './edit-other-language';
import { withChangedStep, withPace } from './edit-own-tour';
import { isSameTour, newId, newOwnTour, newStep } from './new-own-tour';
import { ownTourSchema } from './own-tour';
import { ownTourOfShipped } from './own-tour-of-shipped';
import { untranslated } from './tour-in-language';
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
    const asking = (prompt: string) => ({
      ...tour,
      steps: tour.steps.map((step) => ({ ...step, poll: { kind: 'year' as const, prompt } })),
    });
    expect(isSameTour(tour, asking('When?'))).toBe(false);
    expect(isSameTour(asking('When?'), asking('Since when?'))).toBe(false);
    expect(isSameTour(asking('When?'), asking('When?'))).toBe(true);
    const inTwo = withOtherLanguage(tour, 'en');
    expect(isSameTour(tour, inTwo)).toBe(false);
    expect(isSameTour(inTwo, withLanguage(inTwo, 'vi'))).toBe(false);
    expect(isSameTour(inTwo, withOtherTitle(inTwo, 'Một'))).toBe(false);
    const translated = withChangedStep(
      inTwo,
      tour.steps[0]!.id,
      translationOf({}, { text: 'Chữ' }),
    );
    expect(isSameTour(inTwo, translated)).toBe(false);
    expect(isSameTour(translated, structuredClone(translated))).toBe(true);
  });
});

describe('a copy of a tour that ships', () => {
  const poll: Poll = { kind: 'choice', prompt: 'Where?', options: ['There', 'Here'] };
  const inEnglish: AtlasTour = {
    ...shipped,
    steps: shipped.steps.map((step) => ({ ...step, poll })),
  };
  const inVietnamese: AtlasTour = {
    ...shipped,
    title: 'Một hành trình',
    steps: shipped.steps.map((step) => ({
      ...step,
      title: `${step.title} (vi)`,
      cue: step.cue && 'Hỏi cả phòng.',
      poll: { ...poll, prompt: 'Ở đâu?', options: ['Đó', 'Đây'] },
    })),
  };
  const copy = ownTourOfShipped(
    {
      tour: inEnglish,
      language: 'en',
      eventTitle: (id) => (id === 'summit' ? 'The "great" summit' : undefined),
    },
    { tour: inVietnamese, language: 'vi', eventTitle: () => 'Cuộc gặp' },
    NOW,
  );

  it('has both languages whole, each with links to its own pages', () => {
    expect(copy).toMatchObject({ language: 'en', other: { title: 'Một hành trình' } });
    expect(copy.steps.map(untranslated)).toEqual([
      { own: [], other: [] },
      { own: [], other: [] },
    ]);
    expect(copy.steps[0]!.other).toMatchObject({
      title: 'First (vi)',
      text: expect.stringContaining('[1](/vi/events/summit "Cuộc gặp")'),
      notes: expect.stringMatching(/^> Hỏi cả phòng/),
      poll: { prompt: 'Ở đâu?', options: ['Đó', 'Đây'] },
    });
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
