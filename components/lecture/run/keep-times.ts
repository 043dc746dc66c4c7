import { withChangedStep } from '@/lib/tours/edit-own-tour';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { serialiseTourReference, type TourReference } from '@/lib/tours/tour-reference';
import { storedStepTimes } from './use-step-times';

/** Whether the times of a tour can be kept: its steps are those of the next lecture too. */
export const canKeepTimes = ({ kind }: TourReference): boolean =>
  kind === 'own' || kind === 'shipped';

/**
 * Keeps rehearsed times: an own tour has them in its file, one that ships in this browser.
 * @param seconds of the steps; a step that was left out, which is null, keeps the time that it had.
 * @returns false where the tour is gone, or the browser keeps nothing.
 */
export async function keepTimes(
  reference: TourReference,
  { steps }: PresentedTour,
  seconds: readonly (number | null)[],
): Promise<boolean> {
  if (reference.kind === 'shipped') {
    const stored = storedStepTimes(serialiseTourReference(reference));
    const before = stored.read();
    const known = before?.length === steps.length ? before : [];
    stored.write(steps.map((_, index) => seconds[index] ?? known[index] ?? null));
    return stored.isPersisted();
  }
  if (reference.kind !== 'own') return false;
  const { readOwnTour, saveOwnTour } = await import('@/components/tours/own-tour-queries');
  const stored = await readOwnTour(reference.id);
  if (!stored?.read.ok) return false;
  // By their ids: the tour may have been changed elsewhere since it was opened.
  const kept = steps.reduce((tour, { id }, index) => {
    const rehearsed = seconds[index];
    return id === undefined || !rehearsed
      ? tour
      : withChangedStep(tour, id, { seconds: rehearsed });
  }, stored.read.tour);
  return saveOwnTour({ ...kept, changedAt: new Date().toISOString() });
}
