import { queryOptions } from '@tanstack/react-query';
import { eventSummariesQuery } from '@/components/queries/event-queries';
import { getQueryClient } from '@/components/queries/query-client';
import { tourQuery } from '@/components/queries/tour-queries';
import { otherLocale } from '@/lib/i18n/other-locale';
import type { Locale } from '@/lib/i18n/routing';
import type { OwnTour } from '@/lib/tours/own-tour';
import { ownTourOfShipped, type ShippedTour } from '@/lib/tours/own-tour-of-shipped';

async function shippedIn(id: string, language: Locale): Promise<ShippedTour> {
  const client = getQueryClient();
  const [tour, summaries] = await Promise.all([
    client.fetchQuery(tourQuery(id, language)),
    client.fetchQuery(eventSummariesQuery(language)),
  ]);
  const titles = new Map(summaries.map((event) => [event.id, event.title]));
  return { tour, language, eventTitle: (event) => titles.get(event) };
}

/** A tour that ships as one of the reader's own would have it, in both languages or not at all. */
export async function shippedAsOwn(id: string, language: Locale): Promise<OwnTour> {
  const [main, other] = await Promise.all([
    shippedIn(id, language),
    shippedIn(id, otherLocale(language)),
  ]);
  return ownTourOfShipped(main, other, new Date().toISOString());
}

export const shippedAsOwnQuery = (id: string, language: Locale) =>
  queryOptions({
    queryKey: ['shipped-as-own', id, language],
    queryFn: () => shippedAsOwn(id, language),
    staleTime: Infinity,
  });
