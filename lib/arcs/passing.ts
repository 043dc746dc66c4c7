/**
 * Farther from a place than this share of its own length, a line does not seem to go there: a line that
 * is mostly pale would only seem weak (docs/decisions/0062).
 */
export const OF_LENGTH = 0.29;
/** What is left of a line's strength where it only passes a place. */
export const PALE = 0.4;
