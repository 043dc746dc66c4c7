import type { QueryClient } from '@tanstack/react-query';
import { flowsQuery } from '@/components/queries/flows-query';
import { corridorsQuery, placesQuery } from '@/components/queries/place-queries';
import { findCorridors } from '@/lib/db/queries/find-corridors';
import { findFlowTable } from '@/lib/db/queries/find-flow-table';
import { findPlaces } from '@/lib/db/queries/find-places';
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
  ]);
}
