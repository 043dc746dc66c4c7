import { queryOptions } from '@tanstack/react-query';
import { eventSummariesQuery } from '@/components/queries/event-queries';
import { getQueryClient } from '@/components/queries/query-client';
import { tourQuery } from '@/components/queries/tour-queries';
import type { Locale } from '@/lib/i18n/routing';
import type { OwnTour } from '@/lib/tours/own-tour';
import { ownTourOfShipped } from '@/lib/tours/own-tour-of-shipped';

/** A tour that ships as one of the reader's own would have it. */
export async function shippedAsOwn(id: string, language: Locale): Promise<OwnTour> {
  const client = getQueryClient();
  const [tour, summaries] = await Promise.all([
    client.fetchQuery(tourQuery(id, language)),
    client.fetchQuery(eventSummariesQuery(language)),
  ]);
  const titles = new Map(summaries.map((event) => [event.id, event.title]));
  return ownTourOfShipped(tour, {
    language,
    now: new Date().toISOString(),
    eventTitle: (event) => titles.get(event),
  });
}

export const shippedAsOwnQuery = (id: string, language: Locale) =>
  queryOptions({
    queryKey: ['shipped-as-own', id, language],
    queryFn: () => shippedAsOwn(id, language),
    staleTime: Infinity,
  });
