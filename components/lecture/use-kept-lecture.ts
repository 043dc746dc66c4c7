'use client';

import { useEffect } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { parseTourReference } from '@/lib/tours/tour-reference';

const IDLE_MS = 3000;

/**
 * Lets this page be opened anew without a network, for a window that has nothing else to fetch beforehand.
 *
 * @param name of the tour, as addresses have it
 */
export function useKeptLecture(name: string, language: Locale) {
  useEffect(() => {
    const tour = parseTourReference(name);
    if (tour === null) return;
    const keep = async () => {
      const { keepLecture } = await import('@/components/offline/keep-lecture');
      await keepLecture(tour, language);
    };
    const timer = setTimeout(() => void keep().catch(() => undefined), IDLE_MS);
    return () => clearTimeout(timer);
  }, [name, language]);
}
