'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { AtlasRecord } from '@/components/atlas/use-atlas-record';
import { cubesOfSubjects, visibleEvents } from '@/components/atlas/visible-record';
import type { Motion } from '@/components/ui/use-motion';
import type { Theme } from '@/components/ui/use-theme';
import { categoryMask } from '@/lib/flows/category';
import { visibleLanes, yearWindow } from '@/lib/flows/flow-selectors';
import type { Locale } from '@/lib/i18n/routing';
import type { View } from '@/lib/view/view';
import { StageLegend } from './stage-legend';
import { StageYears } from './stage-years';
import { useTimeRun } from './use-time-run';

const FlowMap = dynamic(
  () => import('@/components/map/flow-map').then((module) => module.FlowMap),
  { ssr: false },
);

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
/** A record that has not arrived yet has no years to run through. */
const NO_EXTENT = { first: 0, last: 0 };

interface StageMapProps {
  readonly view: View;
  readonly record: AtlasRecord;
  readonly language: Locale;
  readonly theme: Theme;
  readonly motion: Motion;
  readonly isFrozen: boolean;
}

/** The map of a step: the camera flies to the step's, the years run to the step's. */
export function StageMap({ view, record, language, theme, motion, isFrozen }: StageMapProps) {
  const { places, corridors, summaries, subjects } = record;
  const years = useTimeRun(
    { from: view.from, to: view.to },
    { extent: record.cubes?.extent ?? NO_EXTENT, still: motion === 'still', frozen: isFrozen },
  );
  // Where the lecturer has moved the map, until the step changes.
  const [moved, setMoved] = useState<{ view: View; camera: View['camera'] } | null>(null);
  const camera = moved?.view === view ? moved.camera : view.camera;

  const cubes = cubesOfSubjects(record.cubes, subjects, view, null);
  if (!cubes || places.length === 0) return null;

  const filter = { ...view, ...years };
  const { ids } = visibleEvents(cubes, filter, summaries);
  const lanes = visibleLanes(cubes, categoryMask(filter), yearWindow(filter));
  const titles = new Map(summaries.map(({ id, title }) => [id, title]));
  return (
    <>
      <FlowMap
        cubes={cubes}
        wholeCubes={record.cubes ?? cubes}
        filter={filter}
        places={places}
        corridors={corridors}
        open={view.open}
        highlightedEvent={null}
        projection={view.projection}
        camera={camera}
        theme={theme}
        language={language}
        motion={motion}
        insets={NO_INSETS}
        eventTitle={(id) => titles.get(id)}
        onOpen={() => undefined}
        onCameraChange={(next) => setMoved({ view, camera: next })}
        onMotionTooSlow={() => undefined}
      />
      <StageLegend families={new Set(lanes.map(({ family }) => family))} />
      <StageYears years={years} count={ids.size} isFrozen={isFrozen} />
    </>
  );
}
