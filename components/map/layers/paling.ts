/** Nearer to a place than this, in pixels, a line seems to go there (bench/legibility/passes.ts). */
export const SEEMS_TO_JOIN = 24;
/** From this on a line beside a place is as strong as elsewhere. */
export const CLEAR_OF = 32;
/** What is left of a line's strength where it only passes a place. */
export const PALE = 0.4;
/** Pixels from an end, where the line does arrive, over which it gets its strength back. */
export const END_FADE = 10;

/** As GLSL has it. */
const smoothstep = (from: number, to: number, value: number) => {
  const share = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
};

/**
 * The strength of a line at one of its points, 0.4 to 1, as the fragment shader has it.
 * @param away pixels to the nearest place that the line only passes.
 * @param fromEnd pixels to the nearer of its own ends.
 */
export const strengthAt = (away: number, fromEnd: number): number =>
  1 -
  (1 - PALE) * (1 - smoothstep(SEEMS_TO_JOIN, CLEAR_OF, away)) * smoothstep(0, END_FADE, fromEnd);
