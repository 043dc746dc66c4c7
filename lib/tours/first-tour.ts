import type { TourSummary } from '@/lib/model/atlas-tour';

/** It speaks of the places and the years of which the record has most. */
export const FIRST_TOUR = 'mongolia-the-mediator';

/** The tour that a newcomer is shown first, or where the record has not got it, any; null of none. */
export const firstTour = (tours: readonly TourSummary[]): TourSummary | null =>
  tours.find(({ id }) => id === FIRST_TOUR) ?? tours[0] ?? null;
