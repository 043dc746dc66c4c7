'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'next-intl';
import { useFragment } from '@/components/hooks/use-fragment';
import { viewOfStep } from '@/lib/tours/captured-view';
import { tourToCopy } from '@/lib/tours/tour-links';
import type { View } from '@/lib/view/view';
import { editTour } from '../edited-tour';
import { saveOwnTour } from '../own-tour-queries';
import { shippedAsOwn } from './shipped-as-own';

/**
 * Copies the tour that the address asks for (`copyFragment`) among the reader's own, opens the copy
 * in the editor and shows its first step. When that fails, a reload tries it again.
 */
export function useTourCopy(onView: (view: View) => void): 'none' | 'making' | 'failed' {
  const language = useLocale();
  const id = tourToCopy(useFragment() ?? '');

  const copy = async (shipped: string) => {
    const own = await shippedAsOwn(shipped, language);
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
