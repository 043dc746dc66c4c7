import { expect, it } from 'vitest';
import { newOwnTour, newSlideStep, newStep } from '@/lib/tours/new-own-tour';
import { EMPTY_SLIDES } from '@/lib/tours/slide';
import { readTourFile, writeTourFile } from '@/lib/tours/own-tour-file';
import { leavesOutPictures, readTourFragment, tourFragment } from '@/lib/tours/tour-link';
import { presentedOwnTour } from './presented-tour';
import { sharedTour, sharedTourSchema } from './shared-tour';
import { tourEvents } from './tour-events';

const PICTURE = { source: 'data:image/webp;base64,UklGRg==', width: 4, height: 3 };
const IMAGE = {
  ...EMPTY_SLIDES.image,
  picture: PICTURE,
  alternative: 'A bridge',
  credit: 'Archive',
};
const TOUR = newOwnTour('2026-11-28T10:00:00.000Z', {
  title: 'A line',
  steps: [
    newSlideStep('title', 'A line'),
    { ...newStep('from=1991&to=1992'), title: 'A map', text: '[1](/en/events/one)' },
    { ...newSlideStep('image', 'A picture'), text: '[1](/en/events/two)', slide: IMAGE },
    { ...newStep('open=event.three'), poll: { kind: 'year', prompt: 'When?' } },
    newSlideStep('end', 'Questions?'),
  ],
});

it('presents a slide over the last map, with what it shows', () => {
  const { steps } = presentedOwnTour(TOUR);
  expect(steps.map(({ slide }) => slide?.kind)).toEqual([
    'title',
    undefined,
    'image',
    undefined,
    'end',
  ]);
  expect(steps.map(({ view }) => view.from)).toEqual([
    1991,
    1991,
    1991,
    steps[3]!.view.from,
    steps[3]!.view.from,
  ]);
  // A hand that has moved a map has not moved the slide over it.
  expect(steps[2]!.view).not.toBe(steps[1]!.view);
});

it('calls a step that only asks by its question', () => {
  expect(presentedOwnTour(TOUR).steps[3]!.title).toBe('When?');
});

it('rests on what its texts cite and its maps have open, not on the map beneath a slide', () => {
  expect(tourEvents(presentedOwnTour(TOUR))).toEqual(['one', 'two', 'three']);
});

it('goes to phones without its pictures, and is presented there alike', () => {
  const shared = sharedTour(presentedOwnTour(TOUR));
  expect(sharedTourSchema.safeParse(shared).success).toBe(true);
  expect(shared.steps[2]!.slide).toEqual({ ...IMAGE, picture: null });
  const there = presentedOwnTour(shared);
  const here = presentedOwnTour(TOUR);
  expect(there.steps.map(({ title, view }) => [title, view])).toEqual(
    here.steps.map(({ title, view }) => [title, view]),
  );
});

it('goes into a link without its pictures, and into a file with them', async () => {
  expect(leavesOutPictures(TOUR)).toBe(true);
  const linked = await readTourFragment((await tourFragment(TOUR))!);
  expect(linked.ok && linked.tour.steps[2]!.slide).toEqual({ ...IMAGE, picture: null });
  expect(linked.ok && leavesOutPictures(linked.tour)).toBe(false);
  expect(readTourFile(writeTourFile(TOUR))).toEqual({ ok: true, tour: TOUR });
});

it('says in what language the words of a slide are, which have no translation', () => {
  const languagesOf = (language: 'en' | undefined, asked: 'en' | 'vi' | undefined) =>
    presentedOwnTour({ ...TOUR, language }, asked).steps.map((step) => step.slideLanguage);
  expect(languagesOf('en', 'vi')).toEqual(['en', undefined, 'en', undefined, 'en']);
  expect(new Set(languagesOf('en', 'en'))).toEqual(new Set([undefined]));
  expect(new Set(languagesOf('en', undefined))).toEqual(new Set([undefined]));
  // Nobody has said it.
  expect(new Set(languagesOf(undefined, 'vi'))).toEqual(new Set([undefined]));
});
