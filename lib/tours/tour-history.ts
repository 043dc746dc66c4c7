import type { OwnTour } from './own-tour';

/** States that can be come back to; a lecture's evening of work is fewer. */
const MOST_UNDO_STEPS = 100;

/** A tour and the states before and after it that undo and redo lead to, nearest last. */
export interface TourHistory {
  readonly past: readonly OwnTour[];
  readonly present: OwnTour;
  readonly future: readonly OwnTour[];
  /** What was changed last, so that typing on in one field is one change. */
  readonly lastChange: string | null;
}

export function historyOf(tour: OwnTour): TourHistory {
  return { past: [], present: tour, future: [], lastChange: null };
}

/**
 * @param change names what is changed, such as a field of a step; changes of the same name one after
 * the other are undone at once. Null is a change of its own.
 */
export function withChange(
  history: TourHistory,
  tour: OwnTour,
  change: string | null = null,
): TourHistory {
  if (tour === history.present) return history;
  const goesOn = change !== null && change === history.lastChange;
  const past = goesOn ? history.past : [...history.past, history.present];
  return { past: past.slice(-MOST_UNDO_STEPS), present: tour, future: [], lastChange: change };
}

export function undone({ past, present, future, ...rest }: TourHistory): TourHistory {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, ...rest };
  return {
    past: past.slice(0, -1),
    present: before,
    future: [...future, present],
    lastChange: null,
  };
}

export function redone({ past, present, future, ...rest }: TourHistory): TourHistory {
  const after = future.at(-1);
  if (after === undefined) return { past, present, future, ...rest };
  return {
    past: [...past, present],
    present: after,
    future: future.slice(0, -1),
    lastChange: null,
  };
}
