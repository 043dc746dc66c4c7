import { expect, it } from 'vitest';
import { readOwnTour, saveOwnTour } from '@/components/tours/own-tour-queries';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
import { newOwnTour, newStep } from '@/lib/tours/new-own-tour';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { keepInk } from './keep-ink';

const STROKES: readonly InkStroke[] = [{ colour: 'accent', on: 'map', points: [127_000, 37_500] }];
const steps = ['from=2013', 'from=2018'].map(newStep);
const tour = newOwnTour('2026-11-28T00:00:00.000Z', { title: 'Two', steps });

const inkOf = async (step: string) => {
  const stored = await readOwnTour(tour.id);
  return stored?.read.ok ? stored.read.tour.steps.find(({ id }) => id === step)?.ink : undefined;
};

it('keeps a drawing in its step, though the editor has moved the step meanwhile', async () => {
  await saveOwnTour(tour);
  const [first, second] = presentedOwnTour(tour).steps;
  await saveOwnTour({ ...tour, steps: steps.toReversed() });
  await keepInk(tour.id, first!.id!, STROKES);
  expect(await inkOf(first!.id!)).toEqual(STROKES);
  expect(await inkOf(second!.id!)).toBeUndefined();
  await keepInk(tour.id, first!.id!, []);
  expect(await inkOf(first!.id!)).toBeUndefined();
});

it('keeps nothing in a step or a tour that is gone', async () => {
  await saveOwnTour({ ...tour, steps: steps.slice(1) });
  expect(await keepInk(tour.id, steps[0]!.id, STROKES)).toBe(false);
  expect(await keepInk('11111111-2222-4333-8444-555555555555', steps[0]!.id, STROKES)).toBe(false);
});
