'use client';

import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { searchQuery } from '@/components/queries/search-queries';
import type { Locale } from '@/lib/i18n/routing';
import type { SearchAnswer } from '@/lib/search/search-answer';
import type { Found } from '@/lib/filters/subject-filter';

/** Stable, so that the set is made once an answer. */
const eventsOf = ({ eventIds }: SearchAnswer): Found => new Set(eventIds);

/** The events that the search finds for a view's text; null while it has not answered. */
export function useFoundEvents(text: string | null, language: Locale): Found {
  const options = searchQuery(text ?? '', language);
  const { data } = useQuery({
    ...options,
    queryFn: text === null ? skipToken : options.queryFn,
    select: eventsOf,
    // What the last words found stays until the next answer, and nothing flashes.
    placeholderData: text === null ? undefined : keepPreviousData,
  });
  return data ?? null;
}
