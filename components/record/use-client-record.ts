'use client';

import { useQuery } from '@tanstack/react-query';
import { actorsQuery } from '@/components/queries/actor-queries';
import { eventSummariesQuery } from '@/components/queries/event-queries';
import { flowsQuery } from '@/components/queries/flows-query';
import { corridorsQuery, placesQuery } from '@/components/queries/place-queries';
import { sourcesQuery } from '@/components/queries/source-queries';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { EventSummary } from '@/lib/model/event-summary';
import { buildFlowCubes, type FlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowTable } from '@/lib/flows/flow-table';
import type { Locale } from '@/lib/i18n/routing';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { AtlasSource } from '@/lib/model/atlas-source';
import { eventSubjects, type EventSubjects } from '@/lib/filters/event-subjects';

/** All that atlas, lecture and handout show, whatever the view; lists are empty until they have arrived. */
export interface ClientRecord {
  readonly cubes: FlowCubes | undefined;
  readonly places: readonly AtlasPlace[];
  readonly corridors: readonly AtlasCorridor[];
  readonly actors: readonly AtlasActor[];
  readonly sources: readonly AtlasSource[];
  /** Of every event, in the order of time. */
  readonly summaries: readonly EventSummary[];
  readonly subjects: readonly EventSubjects[];
}

/** A record whose flows are there, so that something can be drawn. */
export type RecordWithCubes = ClientRecord & { readonly cubes: FlowCubes };

/** Stable, so that the cubes are built once. */
const cubesOf = (table: FlowTable) => buildFlowCubes(table);

/**
 * The record as far as it has arrived; `whole`, null until every part is there; and the first of
 * its queries that failed.
 */
export function useClientRecord(language: Locale) {
  const cubes = useQuery({ ...flowsQuery(), select: cubesOf });
  const places = useQuery(placesQuery(language));
  const corridors = useQuery(corridorsQuery(language));
  const actors = useQuery(actorsQuery(language));
  const sources = useQuery(sourcesQuery());
  const summaries = useQuery(eventSummariesQuery(language));
  const record: ClientRecord = {
    cubes: cubes.data,
    places: places.data ?? NONE,
    corridors: corridors.data ?? NONE,
    actors: actors.data ?? NONE,
    sources: sources.data ?? NONE,
    summaries: summaries.data ?? NONE,
    subjects:
      summaries.data && actors.data && places.data
        ? eventSubjects(summaries.data, actors.data, places.data)
        : NONE,
  };
  const queries = [cubes, places, corridors, actors, sources, summaries];
  const isWhole = queries.every(({ data }) => data !== undefined);
  const whole: RecordWithCubes | null =
    isWhole && cubes.data ? { ...record, cubes: cubes.data } : null;
  return { record, whole, failed: queries.find((query) => query.isError) };
}

/** One and the same, so that what is computed of it is not computed again. */
const NONE: readonly never[] = [];
