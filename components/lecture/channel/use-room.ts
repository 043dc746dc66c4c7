'use client';

import { useQuery } from '@tanstack/react-query';
import { roomQuery } from '@/components/queries/lecture-queries';
import type { Locale } from '@/lib/i18n/routing';
import { presentedOwnTour } from '@/lib/lecture/presented-tour';
import { parseTourReference } from '@/lib/tours/tour-reference';
import { usePresentedTour } from '../use-presented-tour';

/** The tour that is presented in a room, and the reader's role there. */
export function useRoom(code: string, key: string | null, language: Locale) {
  const room = useQuery(roomQuery(code, key));
  const shared = room.data?.tour ?? null;
  const reference = room.data ? parseTourReference(room.data.reference) : null;
  const shipped = usePresentedTour(shared === null ? reference : null, language);
  return {
    tour:
      shared === null
        ? shipped.data
        : { ...presentedOwnTour(shared, language), isLive: reference?.kind === 'live' },
    /** Whether the lecturer wrote it in one language, so that each device has that one. */
    isInOneLanguage: shared !== null && shared.other === undefined,
    role: room.data?.role,
    // The room is asked for until it is there; meanwhile the reader is told why it is not.
    error: room.error ?? room.failureReason ?? shipped.error,
  };
}
