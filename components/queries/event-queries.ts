import { queryOptions } from '@tanstack/react-query';
import type { EventDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Locale } from '@/lib/i18n/routing';
import { fetchJson } from './fetch-json';

/** Title, date and legs of every event, in the order of time. */
export const eventSummariesQuery = (
  language: Locale,
  load: (signal: AbortSignal) => Promise<EventSummary[]> = (signal) =>
    fetchJson(
      `/api/v1/events?language=${language}`,
      () =>
        import('@/lib/model/event-summary').then(
          ({ eventSummariesSchema }) => eventSummariesSchema,
        ),
      signal,
    ),
) =>
  queryOptions({
    queryKey: ['events', language],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });

/** Everything about one event; fetched when it is opened. */
export const eventQuery = (
  id: string,
  language: Locale,
  load: (signal: AbortSignal) => Promise<EventDetail> = (signal) =>
    fetchJson(
      `/api/v1/events/${id}?language=${language}`,
      () => import('@/lib/model/event-detail').then(({ eventDetailSchema }) => eventDetailSchema),
      signal,
    ),
) =>
  queryOptions({
    queryKey: ['event', id, language],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });
