/**
 * How many places out of view a lecture's map names at its frame, at most. A room reads about six names
 * beside a map; in a pane of 600 × 450 pixels they take a quarter of its rim. Ends of the step's own events
 * come first, then the busiest, so a step with more ends out of view than this needs a wider frame.
 */
export const MOST_EDGE_NAMES = 6;
