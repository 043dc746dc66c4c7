'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale } from 'next-intl';
import { useFragment } from '@/components/hooks/use-fragment';
import { eventSummariesQuery } from '@/components/queries/event-queries';
import { tourQuery } from '@/components/queries/tour-queries';
import { otherLocale } from '@/lib/i18n/other-locale';
import type { Locale } from '@/lib/i18n/routing';
import { viewOfStep } from '@/lib/tours/captured-view';
import { ownTourOfShipped, type ShippedTour } from '@/lib/tours/own-tour-of-shipped';
import { tourToCopy } from '@/lib/tours/tour-links';
import type { View } from '@/lib/view/view';
import { editTour } from '../edited-tour';
import { saveOwnTour } from '../own-tour-queries';

/**
 * Copies the tour that the address asks for (`copyFragment`) among the reader's own, opens the copy
 * in the editor and shows its first step. When that fails, a reload tries it again.
 */
export function useTourCopy(onView: (view: View) => void): 'none' | 'making' | 'failed' {
  const language = useLocale();
  const queryClient = useQueryClient();
  const id = tourToCopy(useFragment() ?? '');

  const shippedIn = async (shipped: string, code: Locale): Promise<ShippedTour> => {
    const [tour, summaries] = await Promise.all([
      queryClient.fetchQuery(tourQuery(shipped, code)),
      queryClient.fetchQuery(eventSummariesQuery(code)),
    ]);
    const titles = new Map(summaries.map((event) => [event.id, event.title]));
    return { tour, language: code, eventTitle: (event) => titles.get(event) };
  };
  const copy = async (shipped: string) => {
    // A copy has all that the tour has, or it is not made.
    const [main, other] = await Promise.all([
      shippedIn(shipped, language),
      shippedIn(shipped, otherLocale(language)),
    ]);
    const own = ownTourOfShipped(main, other, new Date().toISOString());
    await saveOwnTour(own);
    // Without the fragment, so that a reload does not copy the tour once more.
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', `${pathname}${search}`);
    editTour(own.id);
    onView(viewOfStep(own.steps[0]?.view ?? ''));
    return own.id;
  };
  const { isError } = useQuery({
    queryKey: ['tour-copy', id],
    queryFn: () => copy(id ?? ''),
    enabled: id !== null,
    retry: false,
    staleTime: Infinity,
  });
  if (id === null) return 'none';
  return isError ? 'failed' : 'making';
}
