/** MapLibre's field of view is 36.87 degrees: its eye is so many heights of the map away. */
export const EYE_AT_HEIGHTS = 1.5;
