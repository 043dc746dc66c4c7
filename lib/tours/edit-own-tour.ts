import type { TourPace } from '@/lib/model/tour-pace';
import type { OwnTour, OwnTourStep } from './own-tour';

/** Changes of a reader's own tour. Each gives a new tour, or the same one when nothing changes. */

export function withTitle(tour: OwnTour, title: string): OwnTour {
  return title === tour.title ? tour : { ...tour, title };
}

export function withPace({ pace: _before, ...tour }: OwnTour, pace: TourPace): OwnTour {
  return pace === 'step' ? tour : { ...tour, pace };
}

/** @param after id of the step that it follows; null or an unknown one puts it last. */
export const withStep = (tour: OwnTour, step: OwnTourStep, after: string | null): OwnTour =>
  withSteps(tour, [step], after);

/** Several at once, in their order. @param after as of `withStep`. */
export function withSteps(
  tour: OwnTour,
  steps: readonly OwnTourStep[],
  after: string | null,
): OwnTour {
  if (steps.length === 0) return tour;
  const index = tour.steps.findIndex(({ id }) => id === after);
  return {
    ...tour,
    steps: tour.steps.toSpliced(index < 0 ? tour.steps.length : index + 1, 0, ...steps),
  };
}

export function withoutStep(tour: OwnTour, id: string): OwnTour {
  const steps = tour.steps.filter((step) => step.id !== id);
  return steps.length === tour.steps.length ? tour : { ...tour, steps };
}

export function withChangedStep(
  tour: OwnTour,
  id: string,
  change: Partial<Omit<OwnTourStep, 'id'>>,
): OwnTour {
  const steps = tour.steps.map((step) => (step.id === id ? { ...step, ...change } : step));
  return { ...tour, steps };
}

/** Puts a step at a position, from 0; positions outside of the tour are its ends. */
export function withMovedStep(tour: OwnTour, id: string, position: number): OwnTour {
  const from = tour.steps.findIndex((step) => step.id === id);
  const to = Math.min(Math.max(position, 0), tour.steps.length - 1);
  const step = tour.steps[from];
  if (step === undefined || from === to) return tour;
  return { ...tour, steps: tour.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}
