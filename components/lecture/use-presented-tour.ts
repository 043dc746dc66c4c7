'use client';

import { skipToken, useQuery } from '@tanstack/react-query';
import { tourQuery } from '@/components/queries/tour-queries';
import type { Locale } from '@/lib/i18n/routing';
import { presentedShippedTour } from '@/lib/lecture/presented-tour';
import type { TourReference } from '@/lib/tours/tour-reference';

/** The tour that a reference names, in one shape wherever it comes from. */
export function usePresentedTour(reference: TourReference | null, language: Locale) {
  const shippedId = reference?.kind === 'shipped' ? reference.id : null;
  const options = tourQuery(shippedId ?? '', language);
  return useQuery({
    ...options,
    queryFn: shippedId === null ? skipToken : options.queryFn,
    select: presentedShippedTour,
  });
}
