import { expect, it } from 'vitest';
import { EMPTY_SLIDES } from '@/lib/tours/slide';
import { shownSlide } from './shown-slide';

const step = { slide: EMPTY_SLIDES.section };

it('covers the map, but not the live stage, nor the places that the room has answered', () => {
  expect(shownSlide(step, { isStage: false, hasPlaces: false })).toBe(step.slide);
  expect(shownSlide(step, { isStage: true, hasPlaces: false })).toBeUndefined();
  expect(shownSlide(step, { isStage: false, hasPlaces: true })).toBeUndefined();
  expect(shownSlide({}, { isStage: false, hasPlaces: false })).toBeUndefined();
});
