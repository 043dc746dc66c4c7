'use client';

import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { getQueryClient } from '@/components/queries/query-client';
import { tourQuery } from '@/components/queries/tour-queries';
import type { Locale } from '@/lib/i18n/routing';
import {
  presentedLiveTour,
  presentedOwnTour,
  presentedShippedTour,
} from '@/lib/lecture/presented-tour';
import type { ReadTour } from '@/lib/tours/own-tour-file';
import type { TourReference } from '@/lib/tours/tour-reference';
import { loadMarkdown } from '@/components/ui/markdown';
import { TourUnreadableError } from '@/components/tours/tour-unreadable-error';
import { useFragment } from '@/components/hooks/use-fragment';

/** The tour that a reference names, in one shape wherever it comes from. */
export function usePresentedTour(reference: TourReference | null, language: Locale) {
  const fragment = useFragment();
  const stage = useTranslations('lecture.stage');
  const live = stage('live');
  const liveId = reference?.kind === 'live' ? reference.id : null;
  useEffect(() => (liveId === null ? undefined : whenKept(liveId)), [liveId]);
  return useQuery({
    ...presentedTourQuery(reference, fragment ?? '', live, language),
    // The fragment is the browser's alone.
    enabled: reference !== null && (reference.kind !== 'linked' || fragment !== null),
  });
}

// What reads a tour of a reader's own comes with its schemas; a tour that ships needs neither.
const loadOwnTours = () => import('@/components/tours/own-tour-queries');
const loadTourLink = () => import('@/lib/tours/tour-link');

/** Steps are kept while a live lecture goes on, in another window. @returns what ends the watch. */
function whenKept(id: string): () => void {
  let isOver = false;
  let end = () => {
    isOver = true;
  };
  const watch = async () => {
    const { onChangeElsewhere } = await import('@/components/tours/own-tour-storage');
    if (isOver) return;
    end = onChangeElsewhere((changed) => {
      const queryKey = ['presented-tour', 'live', id];
      if (changed === id) void getQueryClient().invalidateQueries({ queryKey });
    });
  };
  void watch();
  return () => end();
}

function presentedTourQuery(
  reference: TourReference | null,
  fragment: string,
  live: string,
  language: Locale,
) {
  switch (reference?.kind) {
    case 'own':
      return ownPresentation(['own', reference.id], language, async () => {
        const { readOwnTour } = await loadOwnTours();
        const stored = await readOwnTour(reference.id);
        if (stored === null) throw new TourUnreadableError({ kind: 'missing' });
        return stored.read;
      });
    case 'live':
      return queryOptions({
        queryKey: ['presented-tour', 'live', reference.id, live, language],
        queryFn: async () => {
          const { readOwnTour } = await loadOwnTours();
          const [stored] = await Promise.all([readOwnTour(reference.id), loadMarkdown()]);
          const kept = stored?.read.ok ? stored.read.tour : null;
          return presentedLiveTour(kept, { title: live, asked: language });
        },
        staleTime: Infinity,
        networkMode: 'always',
      });
    case 'linked':
      return ownPresentation(['linked', fragment], language, async () =>
        (await loadTourLink()).readTourFragment(fragment),
      );
    default: {
      const id = reference?.id ?? '';
      return queryOptions({
        queryKey: ['presented-tour', 'shipped', id, language],
        queryFn: async () =>
          presentedShippedTour(await getQueryClient().fetchQuery(tourQuery(id, language))),
        staleTime: Infinity,
      });
    }
  }
}

/** Read once: a lecture does not change under the lecturer's hands. */
const ownPresentation = (key: readonly string[], language: Locale, read: () => Promise<ReadTour>) =>
  queryOptions({
    queryKey: ['presented-tour', ...key, language],
    queryFn: async () => {
      const [found] = await Promise.all([read(), loadMarkdown()]);
      if (!found.ok) throw new TourUnreadableError(found.problem);
      if (found.tour.steps.length === 0) throw new TourUnreadableError({ kind: 'empty' });
      return presentedOwnTour(found.tour, language);
    },
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    networkMode: 'always',
  });
