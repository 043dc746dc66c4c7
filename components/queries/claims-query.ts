import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/i18n/routing';
import { MOST_EVENTS_OF_CLAIMS } from '@/lib/model/claims-request';
import type { EventClaims } from '@/lib/model/event-claims';
import { fetchJson, schemaOf } from './fetch-json';

async function fetchClaims(
  ids: readonly string[],
  language: Locale,
  signal: AbortSignal,
): Promise<EventClaims> {
  const parts = Array.from({ length: Math.ceil(ids.length / MOST_EVENTS_OF_CLAIMS) }, (_, part) =>
    ids.slice(part * MOST_EVENTS_OF_CLAIMS, (part + 1) * MOST_EVENTS_OF_CLAIMS),
  );
  const answers = await Promise.all(
    parts.map((part) =>
      fetchJson(
        `/api/v1/claims?events=${part.join(',')}&language=${language}`,
        schemaOf('claims'),
        signal,
      ),
    ),
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
