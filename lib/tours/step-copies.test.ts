import { expect, it } from 'vitest';
import { withSteps } from './edit-own-tour';
import { newOwnTour, newStep } from './new-own-tour';
import { MOST_STEPS, ownTourSchema, type OwnTourStep } from './own-tour';
import { copiesOf, noRoomFor } from './step-copies';

const NOW = '2026-11-28T10:00:00.000Z';
const steps = (count: number): OwnTourStep[] =>
  Array.from({ length: count }, (_, index) => ({ ...newStep(''), title: `${index}` }));

it('copies all of a step but its id', () => {
  const step: OwnTourStep = { ...newStep('from=2018'), poll: { kind: 'year', prompt: 'When?' } };
  const [one, other] = copiesOf([step, step]);
  expect({ ...one, id: step.id }).toEqual(step);
  expect(new Set([step.id, one!.id, other!.id]).size).toBe(3);
});

it('puts several steps after another one, in their order', () => {
  const [first, last, ...copied] = steps(4);
  const tour = newOwnTour(NOW, { steps: [first!, last!] });
  const titles = (after: string | null) =>
    withSteps(tour, copied, after).steps.map(({ title }) => title);
  expect(titles(first!.id)).toEqual(['0', '2', '3', '1']);
  expect(titles(null)).toEqual(['0', '1', '2', '3']);
  expect(withSteps(tour, [], null)).toBe(tour);
});

it('takes as many steps as a tour may have, and no more', () => {
  const tour = newOwnTour(NOW, { steps: steps(MOST_STEPS - 2) });
  expect(noRoomFor(tour, steps(2))).toBeNull();
  expect(ownTourSchema.safeParse(withSteps(tour, steps(2), null)).success).toBe(true);
  expect(noRoomFor(tour, steps(3))).toEqual({ kind: 'too-many', left: 2 });
});

it('does not let a tour become larger than a file that is read', () => {
  const long = steps(60).map((step) => ({ ...step, text: 'ă'.repeat(20_000) }));
  expect(noRoomFor(newOwnTour(NOW), long.slice(0, 20))).toBeNull();
  expect(noRoomFor(newOwnTour(NOW), long)).toEqual({ kind: 'too-large' });
});
