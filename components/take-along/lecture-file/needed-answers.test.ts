import { expect, it } from 'vitest';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
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

it('asks for who says so where the end of a tour names its sources, and only there', () => {
  const ending = (hasSources: boolean) =>
    presentedOwnTour({
      title: 'A tour',
      steps: [
        { ...{ title: 'A', notes: '', view: '' }, text: '[1](/en/events/two) [2](/en/events/one)' },
        {
          ...{ title: 'Questions?', text: '', notes: '', view: '' },
          slide: { kind: 'end', hasSources, hasAddress: true },
        },
      ],
    });
  // As the slide asks.
  expect(neededByTour(ending(true), 'vi').texts).toEqual([
    '/api/v1/claims?events=one,two&language=vi',
  ]);
  expect(neededByTour(ending(false), 'vi').texts).toEqual([]);
});
