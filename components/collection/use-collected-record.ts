'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale } from 'next-intl';
import { eventQuery, eventSummariesQuery } from '@/components/queries/event-queries';
import { RequestFailedError } from '@/components/queries/fetch-json';
import { placesQuery } from '@/components/queries/place-queries';
import { sourcesQuery } from '@/components/queries/source-queries';
import type { Collectable } from '@/lib/collection/collected-item';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventSummary } from '@/lib/model/event-summary';

interface Identified {
  readonly id: string;
}
const byId = <Entry extends Identified>(entries: readonly Entry[] | undefined) =>
  new Map(entries?.map((entry) => [entry.id, entry]));

/** What the record says of the things that a collection may name. */
export interface CollectedRecord {
  readonly events: ReadonlyMap<string, EventSummary>;
  readonly places: ReadonlyMap<string, AtlasPlace>;
  /** Null while it is on its way, and for what it does not have. */
  readonly titleOf: (item: Collectable) => string | null;
  readonly isLoaded: boolean;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

export function useCollectedRecord(): CollectedRecord {
  const language = useLocale();
  const events = useQuery(eventSummariesQuery(language));
  const places = useQuery(placesQuery(language));
  const sources = useQuery(sourcesQuery());
  const queries = [events, places, sources];
  const [eventsById, placesById, sourcesById] = [
    byId(events.data),
    byId(places.data),
    byId(sources.data),
  ];
  const titles = {
    event: (id: string) => eventsById.get(id)?.title,
    place: (id: string) => placesById.get(id)?.name,
    source: (id: string) => sourcesById.get(id)?.title,
  };
  return {
    events: eventsById,
    places: placesById,
    titleOf: ({ kind, id }) => titles[kind](id) ?? null,
    isLoaded: queries.every(({ isSuccess }) => isSuccess),
    isFailed: queries.some(({ isError }) => isError),
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch();
    },
  };
}

const NO_MOVES: ReadonlyMap<string, string> = new Map();

/**
 * Former id → id of the entry that took it in, of events that the record does not have by that id.
 * `isKnown` is false while nobody has said what became of them.
 */
export function useMovedEvents(items: readonly Collectable[], record: CollectedRecord) {
  const language = useLocale();
  const client = useQueryClient();
  const unknown = items.flatMap(({ kind, id }) =>
    kind === 'event' && record.titleOf({ kind, id }) === null ? [id] : [],
  );
  const isAsked = record.isLoaded && unknown.length > 0;
  const { data, isError, refetch } = useQuery({
    queryKey: ['moved-events', language, unknown.toSorted().join(' ')],
    queryFn: async () => {
      const moves = new Map<string, string>();
      // One after the other: a link from anybody may name two hundred.
      for (const id of unknown) {
        const found = await client.fetchQuery(eventQuery(id, language)).catch((error: unknown) => {
          if (error instanceof RequestFailedError && error.status === 404) return null;
          throw error;
        });
        if (found !== null && found.id !== id) moves.set(id, found.id);
      }
      return moves;
    },
    enabled: isAsked,
    staleTime: Infinity,
    retry: false,
    // Of a Map, nothing can be shared by structure.
    structuralSharing: false,
  });
  return {
    moves: (isAsked && data) || NO_MOVES,
    isKnown: record.isLoaded && (!isAsked || data !== undefined),
    isFailed: isAsked && isError,
    retry: () => void refetch(),
  };
}
