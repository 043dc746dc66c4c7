'use client';

import { useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import type { ClientRecord } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import type { TourReference } from '@/lib/tours/tour-reference';
import { LectureAlone } from '../lecture-alone';
import { lecturePrefetches } from './prefetched-lecture';
import { useOfflineReady, type Readiness } from './use-offline-ready';

interface ReadinessOptions {
  readonly reference: TourReference;
  readonly tour: PresentedTour;
  readonly record: ClientRecord;
  readonly language: Locale;
}

/** How much of what the lecture will need is here; null before that is asked for, and in a file, which has it all. */
export function useLectureReadiness(options: ReadinessOptions): Readiness | null {
  const { reference, tour, record, language } = options;
  const isAlone = use(LectureAlone) !== null;
  const queryClient = useQueryClient();
  return useOfflineReady({
    isRecordThere: !isAlone && record.cubes !== undefined && record.summaries.length > 0,
    first: async () =>
      (await import('@/components/offline/keep-lecture')).keepLecture(reference, language),
    prefetches: () => lecturePrefetches({ tour, language, queryClient }),
  });
}
