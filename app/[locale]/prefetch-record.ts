import type { QueryClient } from '@tanstack/react-query';
import { flowsQuery } from '@/components/queries/flows-query';
import { corridorsQuery, placesQuery } from '@/components/queries/place-queries';
import { findActors } from '@/lib/db/queries/find-actors';
import { findAmounts } from '@/lib/db/queries/find-amounts';
import { findCorridors } from '@/lib/db/queries/find-corridors';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findFlowTable } from '@/lib/db/queries/find-flow-table';
import { findPlaces } from '@/lib/db/queries/find-places';
import { findSources } from '@/lib/db/queries/find-sources';
import { findTours } from '@/lib/db/queries/find-tours';
import type { Locale } from '@/lib/i18n/routing';

/**
 * What the first picture of the map is made of, into the client's cache. A failed prefetch leaves
 * its query empty; the client asks again and says what went wrong.
 */
export async function prefetchRecord(queryClient: QueryClient, language: Locale): Promise<void> {
  await Promise.all([
    queryClient.prefetchQuery(flowsQuery(() => findFlowTable())),
    queryClient.prefetchQuery(placesQuery(language, () => findPlaces(language))),
    queryClient.prefetchQuery(corridorsQuery(language, () => findCorridors(language))),
    readRecordForClient(language),
  ]);
}

/**
 * All that the client asks for by itself (components/record/use-client-record.ts), and the figures of its
 * tables and charts. A page is kept while the database is away, and so is then what its API answers are
 * made of: no page comes without its record.
 */
export async function readRecordForClient(language: Locale): Promise<void> {
  await Promise.all([
    findFlowTable(),
    findPlaces(language),
    findCorridors(language),
    findActors(language),
    findSources(),
    findEventSummaries(language),
    findAmounts(language),
    findTours(language),
  ]);
}
