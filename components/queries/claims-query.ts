import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/i18n/routing';
import { MOST_EVENTS_OF_CLAIMS } from '@/lib/model/claims-request';
import type { EventClaims } from '@/lib/model/event-claims';
import { fetchJson, schemaOf } from './fetch-json';

/** What the claims of many events are asked for by. */
export function claimsAddresses(ids: readonly string[], language: Locale): readonly string[] {
  const sorted = ids.toSorted();
  const parts = Array.from({ length: Math.ceil(ids.length / MOST_EVENTS_OF_CLAIMS) }, (_, part) =>
    sorted.slice(part * MOST_EVENTS_OF_CLAIMS, (part + 1) * MOST_EVENTS_OF_CLAIMS),
  );
  return parts.map((part) => `/api/v1/claims?events=${part.join(',')}&language=${language}`);
}

async function fetchClaims(
  ids: readonly string[],
  language: Locale,
  signal: AbortSignal,
): Promise<EventClaims> {
  const answers = await Promise.all(
    claimsAddresses(ids, language).map((address) => fetchJson(address, schemaOf('claims'), signal)),
  );
  return Object.assign({}, ...answers);
}

/** Who says so, by event, of many events at once. An event that there is not is left out. */
export function claimsQuery(ids: readonly string[], language: Locale) {
  const sorted = ids.toSorted();
  return queryOptions({
    queryKey: ['claims', sorted, language],
    queryFn: ({ signal }) => fetchClaims(sorted, language, signal),
    staleTime: Infinity,
  });
}
