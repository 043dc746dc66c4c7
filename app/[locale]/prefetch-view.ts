import type { QueryClient } from '@tanstack/react-query';
import { actorsQuery } from '@/components/queries/actor-queries';
import { eventSummariesQuery } from '@/components/queries/event-queries';
import { searchQuery } from '@/components/queries/search-queries';
import { findActors } from '@/lib/db/queries/find-actors';
import { findEvent } from '@/lib/db/queries/find-event';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { searchRecord } from '@/lib/db/queries/search-record';
import type { Locale } from '@/lib/i18n/routing';
import { hasSubjects } from '@/lib/filters/subject-filter';
import type { View } from '@/lib/view/view';

/**
 * What a view that asks for more than the whole map needs in its first picture: without it the page
 * would come with everything and then shrink to what the link is about, or with an empty list.
 */
export async function prefetchView(
  queryClient: QueryClient,
  view: View,
  language: Locale,
): Promise<void> {
  // The client asks for it; its answer can then be made while the database is away.
  if (view.open?.kind === 'event') await findEvent(view.open.id, language);
  if (!hasSubjects(view) && view.picture === 'map' && view.panel !== 'list') return;
  const { text } = view;
  await Promise.all([
    queryClient.prefetchQuery(actorsQuery(language, () => findActors(language))),
    queryClient.prefetchQuery(eventSummariesQuery(language, () => findEventSummaries(language))),
    text !== null &&
      queryClient.prefetchQuery(
        searchQuery(text, language, () => searchRecord({ query: text, language })),
      ),
  ]);
}
