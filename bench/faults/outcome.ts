/** What one attack came to, in counts: of so many tried, so many did as they should. */
export interface Outcome {
  readonly what: string;
  readonly tried: number;
  readonly survived: number;
  readonly lost: number;
}

/** States that a later one may replace on a busy machine: shown, but no fault. */
export const REPLACEABLE = 'states (a slow follower gets the newest)';

/** What must not have been lost. */
export const faultsIn = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.filter(({ what, lost }) => lost > 0 && what !== REPLACEABLE);

export const outcome = (what: string, tried: number, survived: number): Outcome => ({
  what,
  tried,
  survived,
  lost: tried - survived,
});
