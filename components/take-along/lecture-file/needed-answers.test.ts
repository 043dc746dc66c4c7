import { expect, it } from 'vitest';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
import { newOwnTour, newSlideStep, newStep } from '@/lib/tours/new-own-tour';
import { neededByAll, neededByTour } from './needed-answers';

const tourOf = (...views: string[]) =>
  presentedOwnTour({
    title: 'A tour',
    steps: views.map((view) => ({ title: 'A step', text: '', notes: '', view })),
  });

it('has every event, and the ground of the whole world once', () => {
  const { texts, files } = neededByAll('vi', ['one', 'two']);
  expect(texts).toContain('/api/v1/events/two?language=vi');
  const tiles = files.filter((file) => file.endsWith('.mvt'));
  expect(new Set(tiles).size).toBe(1 + 4 + 16 + 64 + 256);
  expect(tiles).toContain('/basemap/4/15/15.mvt');
});

it('has near tiles where a frame looks from near, and only there', () => {
  const near = neededByTour(tourOf('frame=130.5,42.5,1.5,1.5'), 'en').files;
  // Rajin, at the deepest level.
  expect(near).toContain('/basemap/5/27/11.mvt');
  expect(near.length).toBeLessThan(64);
  expect(neededByTour(tourOf('picture=matrix'), 'en').files).toEqual([]);
});

it('asks for the words of a step as its view will', () => {
  const { texts } = neededByTour(tourOf('text=rail+%26+sea', 'text=rail+%26+sea'), 'en');
  expect(texts).toEqual(['/api/v1/search?q=rail+%26+sea&language=en']);
});

it('has the sources of an end slide, as it will ask for them', () => {
  const cited = { ...newStep(''), text: '[b](/en/events/b) [a](/en/events/a)' };
  const steps = [cited, newSlideStep('end', 'Thank you')];
  const textsOf = (shown: typeof steps) =>
    neededByTour(
      presentedOwnTour(newOwnTour('2026-11-28T10:00:00.000Z', { title: 'A tour', steps: shown })),
      'vi',
    ).texts;
  expect(textsOf(steps)).toEqual(['/api/v1/claims?events=a,b&language=vi']);
  expect(textsOf([cited])).toEqual([]);
});
