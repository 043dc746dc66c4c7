import { expect, it } from 'vitest';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { EMPTY_SLIDES, type Slide } from '@/lib/tours/slide';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { tourWords } from './tour-scenes';

const step = (title: string, text: string) => ({
  title,
  text: { kind: 'markdown' as const, markdown: text, isPlain: false },
  notes: { kind: 'markdown' as const, markdown: 'For the speaker.', isPlain: false },
  cue: null,
  view: DEFAULT_VIEW,
});
const steps = [step('First', 'One. Two.'), { ...step('Second', 'Three.'), seconds: 20 }];
const tour: PresentedTour = { title: 'A tour', summary: '', steps };
const words = {
  credit: 'An atlas',
  place: (number: number, total: number) => `${number} of ${total}`,
  years: () => 'All years',
  sides: () => null,
};
const of = { tour, step: null, language: 'en' as const, moves: true, words };

it('tells the steps in their order, without what only the speaker says', () => {
  const { words: told, timed, heading } = tourWords(of);
  expect(heading).toBe('A tour');
  expect(told.map(({ place, title }) => `${place}: ${title}`)).toEqual([
    '1 of 2: First',
    '2 of 2: Second',
  ]);
  expect(timed.map(({ sentences }) => sentences)).toEqual([['One.', 'Two.'], ['Three.']]);
  expect(timed.map(({ seconds }) => seconds)).toEqual([undefined, 20]);
});

it('is one step alone, which keeps its number', () => {
  const { words: told, timed } = tourWords({ ...of, step: 1 });
  expect(told.map(({ place }) => place)).toEqual(['2 of 2']);
  expect(timed).toHaveLength(1);
});

it('has no way from step to step where nothing may move', () => {
  expect(tourWords(of).timed.every(({ change }) => change > 0)).toBe(true);
  expect(tourWords({ ...of, moves: false }).timed.every(({ change }) => change === 0)).toBe(true);
});

it('has no years over a step that has no map', () => {
  const slides = { ...tour, steps: [{ ...steps[0]!, slide: { kind: 'section' as const } }] };
  expect(tourWords({ ...of, tour: slides }).words[0]!.subtitle).toBe('');
});

it('stands as long as it takes to read the lines of a slide', () => {
  const besides = (slide: Slide) =>
    tourWords({ ...of, tour: { ...tour, steps: [{ ...steps[0]!, slide }] } }).timed[0]!.besides;
  const bare = besides(EMPTY_SLIDES.title);
  expect(besides({ ...EMPTY_SLIDES.title, subtitle: 'Rails' })).toBe(bare + 'Rails'.length);
  expect(besides({ ...EMPTY_SLIDES.image, caption: 'The river' })).toBe(bare + 'The river'.length);
  // Words for who does not see the picture are not on it.
  expect(besides({ ...EMPTY_SLIDES.image, alternative: 'A bridge' })).toBe(bare);
});
