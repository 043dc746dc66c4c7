import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { wholeToursQuery } from '@/components/queries/tour-queries';
import type { Locale } from '@/lib/i18n/routing';
import type { EventSummary } from '@/lib/model/event-summary';
import { eventsOfTours, keyEventsOf } from '@/lib/timeline/key-events';
import type { PlaybackUnit } from '@/lib/timeline/playback-state';
import { eventStops, yearStops, type Stop } from '@/lib/timeline/playback-stops';

interface Stops {
  readonly stops: Readonly<Record<PlaybackUnit, readonly Stop[]>>;
  /** Fetches what is needed for a unit. */
  readonly want: (unit: PlaybackUnit) => void;
}

/**
 * Where playing stops, by what it goes through. The tours are fetched when key events are first wanted;
 * until they are here, these are what most sources tell of.
 */
export function useStops(
  years: readonly number[],
  events: readonly EventSummary[],
  language: Locale,
): Stops {
  const [wantsTours, setWantsTours] = useState(false);
  const tours = useQuery({ ...wholeToursQuery(language), enabled: wantsTours });
  const keyEvents = keyEventsOf(events, eventsOfTours(tours.data ?? []));
  return {
    stops: {
      year: yearStops(years),
      event: eventStops(events),
      'key-event': eventStops(keyEvents),
    },
    want: (unit) => {
      if (unit === 'key-event') setWantsTours(true);
    },
  };
}
