import type { TourSummary } from '@/lib/model/atlas-tour';

/**
 * To begin with, in this order. The first has the places and the years of which the record has most. The
 * second shows a line on the ground and its trade, where the first shows talks; the third a relation of two
 * states over seventy years. The others look at a few years that these three explain.
 */
export const START_TOURS = [
  'mongolia-the-mediator',
  'rajin-corridor',
  'vietnam-and-the-dprk',
] as const;
export type StartTour = (typeof START_TOURS)[number];

/** The tours to begin with, as far as the record has them. */
export const startTours = <T extends Pick<TourSummary, 'id'>>(
  tours: readonly T[],
): readonly (T & { readonly id: StartTour })[] =>
  START_TOURS.flatMap((id) => {
    const tour = tours.find((one) => one.id === id);
    return tour ? [{ ...tour, id }] : [];
  });

/** The tour that a newcomer is shown first, or where the record has not got it, any; null of none. */
export const firstTour = (tours: readonly TourSummary[]): TourSummary | null =>
  startTours(tours)[0] ?? tours[0] ?? null;
