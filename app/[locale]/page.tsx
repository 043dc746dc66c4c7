import { HydrationBoundary, dehydrate } from '@tanstack/react-query';
import { hasLocale } from 'next-intl';
import { notFound } from 'next/navigation';
import { Atlas } from '@/components/atlas/atlas';
import { flowsQuery } from '@/components/queries/flows-query';
import { corridorsQuery, placesQuery } from '@/components/queries/place-queries';
import { getQueryClient } from '@/components/queries/query-client';
import { findCorridors } from '@/lib/db/find-corridors';
import { findFlowRows } from '@/lib/db/find-flow-rows';
import { findPlaces } from '@/lib/db/find-places';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { rollUpWhenLarge } from '@/lib/flows/roll-up';
import { routing } from '@/lib/i18n/routing';

export default async function AtlasPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const queryClient = getQueryClient();
  // A failed prefetch leaves the query empty; the client asks again and says what went wrong.
  await Promise.all([
    queryClient.prefetchQuery(
      flowsQuery(async () => rollUpWhenLarge(flowTableOfLegs(await findFlowRows({})))),
    ),
    queryClient.prefetchQuery(placesQuery(locale, () => findPlaces(locale))),
    queryClient.prefetchQuery(corridorsQuery(locale, () => findCorridors(locale))),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Atlas language={locale} />
    </HydrationBoundary>
  );
}
