/** What Next lights in a lecture: a whole step at once, or one sentence of it after the other. */
export const TOUR_PACES = ['step', 'sentence'] as const;
export type TourPace = (typeof TOUR_PACES)[number];
