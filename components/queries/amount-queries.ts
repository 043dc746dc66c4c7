import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/i18n/routing';
import type { EventAmount } from '@/lib/model/event-amount';
import { fetchJson, schemaOf } from './fetch-json';

/** Every figure of the record; fetched when a picture or a column first needs figures. */
export const amountsQuery = (
  language: Locale,
  load: (signal: AbortSignal) => Promise<EventAmount[]> = (signal) =>
    fetchJson(`/api/v1/amounts?language=${language}`, schemaOf('amounts'), signal),
) =>
  queryOptions({
    queryKey: ['amounts', language],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });
