import type { TourFileProblem } from '@/lib/tours/own-tour-file';

export type TourProblem =
  | TourFileProblem
  /** Not in this browser. */
  | { readonly kind: 'missing' }
  /** Without a step there is nothing to show. */
  | { readonly kind: 'empty' };

/** A tour of a reader's own that cannot be presented, and why. */
export class TourUnreadableError extends Error {
  constructor(readonly problem: TourProblem) {
    super(`The tour cannot be read: ${problem.kind}`);
    this.name = 'TourUnreadableError';
  }
}
