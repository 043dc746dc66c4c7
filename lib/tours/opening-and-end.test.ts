import { expect, it } from 'vitest';
import { newOwnTour, newSlideStep, newStep } from './new-own-tour';
import { MOST_STEPS } from './own-tour';
import { withOpeningAndEnd } from './opening-and-end';

const NOW = '2026-11-28T10:00:00.000Z';
const END = { titles: { en: 'Questions?', vi: 'Câu hỏi?' }, asked: 'en' } as const;
const titles = (tour: ReturnType<typeof newOwnTour>) =>
  tour.steps.map(({ title, slide }) => `${slide?.kind ?? 'map'}: ${title}`);

it('puts the title of the tour before its steps and the end after them', () => {
  const tour = newOwnTour(NOW, { title: 'A line', steps: [newStep('')] });
  expect(titles(withOpeningAndEnd(tour, END))).toEqual([
    'title: A line',
    'map: ',
    'end: Questions?',
  ]);
});

it('adds only what is missing', () => {
  const opening = newSlideStep('title', 'Mine');
  const tour = newOwnTour(NOW, { title: 'A line', steps: [opening, newStep('')] });
  expect(titles(withOpeningAndEnd(tour, END))).toEqual(['title: Mine', 'map: ', 'end: Questions?']);
});

it('leaves a tour that has both as it is, so that there is nothing to undo', () => {
  const tour = newOwnTour(NOW, { steps: [newSlideStep('title'), newSlideStep('end')] });
  expect(withOpeningAndEnd(tour, END)).toBe(tour);
});

it('does not make a tour longer than a file may hold', () => {
  const steps = Array.from({ length: MOST_STEPS - 1 }, () => newStep(''));
  const tour = newOwnTour(NOW, { steps });
  expect(withOpeningAndEnd(tour, END)).toBe(tour);
});

it('has its slides in each language of the tour, whichever the interface is in', () => {
  const languages = { language: 'vi', other: { title: 'A line' } } as const;
  const both = newOwnTour(NOW, { title: 'Một tuyến', ...languages });
  expect(withOpeningAndEnd(both, END).steps).toMatchObject([
    { title: 'Một tuyến', other: { title: 'A line' } },
    { title: 'Câu hỏi?', other: { title: 'Questions?' } },
  ]);
  const [opening, end] = withOpeningAndEnd({ ...both, other: undefined }, END).steps;
  expect(end).toMatchObject({ title: 'Câu hỏi?' });
  expect([opening!.other, end!.other]).toEqual([undefined, undefined]);
});
