import { expect, it } from 'vitest';
import { newSlideStep, newStep } from './new-own-tour';
import { shownViews } from './shown-views';

it('shows the last map beneath a slide', () => {
  const steps = [newStep('from=1991'), newSlideStep('section'), newSlideStep('end'), newStep('')];
  expect(shownViews(steps)).toEqual(['from=1991', 'from=1991', 'from=1991', '']);
});

it('shows the first map beneath an opening slide', () => {
  const steps = [newSlideStep('title'), newStep('from=1991'), newStep('from=2001')];
  expect(shownViews(steps)).toEqual(['from=1991', 'from=1991', 'from=2001']);
});

it('shows the whole atlas beneath a tour of slides alone', () => {
  expect(shownViews([newSlideStep('title'), newSlideStep('end')])).toEqual(['', '']);
});
