import { newId } from './new-own-tour';
import { isTooLarge } from './own-tour-file';
import { MOST_STEPS, type OwnTour, type OwnTourStep } from './own-tour';
import { withSteps } from './edit-own-tour';

/** Steps for another tour or another place: all that they hold, under ids of their own. */
export const copiesOf = (steps: readonly OwnTourStep[]): OwnTourStep[] =>
  steps.map((step) => ({ ...step, id: newId() }));

export type NoRoom =
  | { readonly kind: 'too-many'; readonly left: number }
  /** The file of the tour would be larger than one that is read. */
  | { readonly kind: 'too-large' };

/** Why a tour does not take so many steps more; null where it does. */
export function noRoomFor(tour: OwnTour, steps: readonly OwnTourStep[]): NoRoom | null {
  const left = MOST_STEPS - tour.steps.length;
  if (steps.length > left) return { kind: 'too-many', left };
  return isTooLarge(withSteps(tour, steps, null)) ? { kind: 'too-large' } : null;
}
