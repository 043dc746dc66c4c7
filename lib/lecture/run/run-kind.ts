/** By itself once to the end, or again and again for a foyer. */
export const RUNS = ['auto', 'loop'] as const;
export type RunKind = (typeof RUNS)[number];
