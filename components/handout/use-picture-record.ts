'use client';

import { useQuery } from '@tanstack/react-query';
import { actorsQuery } from '@/components/queries/actor-queries';
import { eventSummariesQuery } from '@/components/queries/event-queries';
import { flowsQuery } from '@/components/queries/flows-query';
import { corridorsQuery, placesQuery } from '@/components/queries/place-queries';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowTable } from '@/lib/flows/flow-table';
import type { PictureRecord } from '@/lib/lecture/handout/map-picture';
import type { Locale } from '@/lib/i18n/routing';
import { eventSubjects } from '@/lib/filters/event-subjects';

/** Stable, so that the cubes are built once. */
const cubesOf = (table: FlowTable) => buildFlowCubes(table);

/** The record that maps are drawn from, null until all of it is there; and why it is not to be had. */
export function usePictureRecord(language: Locale) {
  const cubes = useQuery({ ...flowsQuery(), select: cubesOf });
  const places = useQuery(placesQuery(language));
  const corridors = useQuery(corridorsQuery(language));
  const actors = useQuery(actorsQuery(language));
  const summaries = useQuery(eventSummariesQuery(language));
  const failed = [cubes, places, corridors, actors, summaries].find((query) => query.isError);
  const isThere =
    cubes.data && places.data && corridors.data && actors.data && summaries.data !== undefined;
  const record: PictureRecord | null = isThere
    ? {
        cubes: cubes.data,
        places: places.data,
        corridors: corridors.data,
        summaries: summaries.data,
        subjects: eventSubjects(summaries.data, actors.data),
      }
    : null;
  return { record, error: failed?.error ?? null };
}
