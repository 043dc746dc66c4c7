import { queryOptions } from '@tanstack/react-query';
import type { EventDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Locale } from '@/lib/i18n/routing';
import { fetchJson, schemaOf } from './fetch-json';

/** Title, date and legs of every event, in the order of time. */
export const eventSummariesQuery = (
  language: Locale,
  load: (signal: AbortSignal) => Promise<EventSummary[]> = (signal) =>
    fetchJson(`/api/v1/events?language=${language}`, schemaOf('events'), signal),
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
    fetchJson(`/api/v1/events/${id}?language=${language}`, schemaOf('event'), signal),
) =>
  queryOptions({
    queryKey: ['event', id, language],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });
