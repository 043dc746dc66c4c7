import { withChangedStep } from '@/lib/tours/edit-own-tour';
import type { InkStroke } from '@/lib/tours/ink-stroke';

/**
 * Writes what is drawn into a step of a reader's own tour, in place of what it had.
 * @param step its id: the tour may have been changed elsewhere since it was opened.
 * @returns false where the tour or the step is gone, or the browser keeps nothing.
 */
export async function keepInk(
  tourId: string,
  step: string,
  strokes: readonly InkStroke[],
): Promise<boolean> {
  const { readOwnTour, saveOwnTour } = await import('@/components/tours/own-tour-queries');
  const stored = await readOwnTour(tourId);
  const tour = stored?.read.ok ? stored.read.tour : null;
  if (!tour?.steps.some(({ id }) => id === step)) return false;
  const kept = withChangedStep(tour, step, {
    ink: strokes.length > 0 ? [...strokes] : undefined,
  });
  return saveOwnTour({ ...kept, changedAt: new Date().toISOString() });
}
