'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { eventSummariesQuery } from '@/components/queries/event-queries';
import { flowsQuery } from '@/components/queries/flows-query';
import { corridorsQuery, placesQuery } from '@/components/queries/place-queries';
import { useTheme } from '@/components/ui/use-theme';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowTable } from '@/lib/flows/flow-table';
import type { Locale } from '@/lib/i18n/routing';
import { AtlasLayout } from './atlas-layout';
import { RecordUnavailable } from './record-unavailable';
import { useView } from './use-view';

/** Stable, so that the cubes are built once. */
const wholeCubes = (table: FlowTable) => buildFlowCubes(table);

/** Composition root: view and record in, map and panels out. */
export function Atlas({ language }: { language: Locale }) {
  const viewState = useView();
  const { theme } = useTheme();
  const [highlightedEvent, setHighlightedEvent] = useState<string | null>(null);
  const cubes = useQuery({ ...flowsQuery(), select: wholeCubes });
  const places = useQuery(placesQuery(language));
  const corridors = useQuery(corridorsQuery(language));
  const summaries = useQuery(eventSummariesQuery(language));

  const failed = [cubes, places, corridors, summaries].find((query) => query.isError);
  if (failed) {
    return <RecordUnavailable error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  return (
    <AtlasLayout
      viewState={viewState}
      cubes={cubes.data}
      places={places.data ?? []}
      corridors={corridors.data ?? []}
      summaries={summaries.data ?? []}
      language={language}
      theme={theme}
      highlightedEvent={highlightedEvent}
      onHighlight={setHighlightedEvent}
    />
  );
}
