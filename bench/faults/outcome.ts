/** What one attack came to, in counts: of so many tried, so many did as they should. */
export interface Outcome {
  readonly what: string;
  readonly tried: number;
  readonly survived: number;
  readonly lost: number;
}

export const outcome = (what: string, tried: number, survived: number): Outcome => ({
  what,
  tried,
  survived,
  lost: tried - survived,
});
