'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useYearsWords } from '@/components/event/use-years-words';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import type { KeyInView } from '@/components/map/input/map-signs';
import { CameraLink } from '@/lib/arcs/camera-link';
import type { SecondSide } from '@/components/record/use-visible-record';
import { compareSides } from '@/lib/flows/compare-sides';
import { mayFallCount, visibleEventCount, visibleEventIds } from '@/lib/flows/flow-selectors';
import type { SpokenOf } from '@/lib/lecture/spoken-of';
import { relationCounts } from '@/lib/flows/relation-counts';
import { LoadedFlowMap } from '@/components/map/load-flow-map';
import type { View } from '@/lib/view/view';
import { ScreenYears } from './map-caption';

interface ScreenComparisonProps {
  /** Of the first map; the second differs in its years or its subject alone. */
  readonly map: FlowMapProps;
  readonly second: SecondSide;
  /** Of the sides, where they are no periods. */
  readonly names: readonly [string, string] | null;
  /** What the map of a side names before all else, by the events that it shows. */
  readonly spokenAmong: (shown: ReadonlySet<string>) => SpokenOf;
  readonly dates: View['dates'];
  readonly isFrozen: boolean;
  readonly renderSecondOverlay: NonNullable<FlowMapProps['renderOverlay']>;
  readonly onSecondKeyChange: (key: KeyInView) => void;
}

/** Two periods or subjects side by side: on every screen, since the text says left and right. */
export function ScreenComparison({
  map,
  second,
  names,
  spokenAmong,
  dates,
  isFrozen,
  renderSecondOverlay,
  onSecondKeyChange,
}: ScreenComparisonProps) {
  const t = useTranslations('comparison');
  const textOf = useYearsWords();
  const [cameraLink] = useState(() => new CameraLink());
  const sides = [
    { record: map.record, filter: map.filter },
    { record: second.mapRecord, filter: second.filter },
  ];
  return (
    <div className="grid min-h-0 grow grid-cols-2 gap-[3px] bg-control">
      {sides.map(({ record, filter }, index) => (
        <div key={index} className="flex min-w-0 flex-col bg-panel">
          <div className="border-b border-rule px-[2vmin] py-[1vmin]">
            <ScreenYears
              name={names?.[index]}
              time={{ ...filter, dates }}
              count={visibleEventCount(record.cubes, filter)}
              mayFall={filter.maybe === 'out' ? mayFallCount(record.cubes, filter) : 0}
              isFrozen={isFrozen && index === 0}
            />
          </div>
          <div className="relative min-h-0 grow">
            <LoadedFlowMap
              {...map}
              {...(index === 1 && { renderOverlay: renderSecondOverlay })}
              record={record}
              filter={filter}
              spokenOf={spokenAmong(visibleEventIds(record.cubes, filter))}
              events={index === 0 ? map.events : { ...map.events, onKeyChange: onSecondKeyChange }}
              comparison={{
                cameraLink,
                label: t('mapLabel', { period: names?.[index] ?? textOf({ ...filter, dates }) }),
              }}
              controlInsets={index === 1 ? map.controlInsets : null}
            />
          </div>
        </div>
      ))}
    </div>
  );
}

interface ComparisonSummaryProps {
  readonly map: FlowMapProps;
  readonly second: SecondSide;
}

/** How many relations are on record on one side of two periods, or on both. */
export function ComparisonSummary({ map, second }: ComparisonSummaryProps) {
  const t = useTranslations('comparison');
  const { onlyB, onlyA, both } = compareSides(
    relationCounts(map.record.cubes, map.filter),
    relationCounts(second.mapRecord.cubes, second.filter),
  );
  return (
    <p className="max-w-1/2 shrink-0 text-[clamp(0.875rem,2.3vmin,1.75rem)] leading-snug">
      {t('onScreen', { onlyB: onlyB.length, onlyA: onlyA.length, both: both.length })}
    </p>
  );
}
