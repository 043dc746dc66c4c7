'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import { CameraLink } from '@/lib/arcs/camera-link';
import { comparePeriods } from '@/lib/flows/compare-periods';
import { mayFallCount, visibleEventCount, type FlowFilter } from '@/lib/flows/flow-selectors';
import { relationCounts } from '@/lib/flows/relation-counts';
import type { YearRange } from '@/lib/time/year-range';
import { LoadedFlowMap } from '@/components/map/load-flow-map';
import { ScreenYears, useYearsText } from './map-caption';

interface ScreenComparisonProps {
  /** Of the first map; the second differs in its years alone. */
  readonly map: FlowMapProps;
  readonly compare: YearRange;
  readonly isFrozen: boolean;
}

/** Two periods side by side: on every screen, since the text says left and right. */
export function ScreenComparison({ map, compare, isFrozen }: ScreenComparisonProps) {
  const t = useTranslations('comparison');
  const textOf = useYearsText();
  const [cameraLink] = useState(() => new CameraLink());
  const { filter } = map;
  const { cubes } = map.record;
  const second: FlowFilter = { ...filter, ...compare };
  return (
    <div className="grid min-h-0 grow grid-cols-2 gap-[3px] bg-control">
      {[filter, second].map((period, index) => (
        <div key={index} className="flex min-w-0 flex-col bg-panel">
          <div className="border-b border-rule px-[2vmin] py-[1vmin]">
            <ScreenYears
              years={period}
              count={visibleEventCount(cubes, period)}
              mayFall={period.maybe === 'out' ? mayFallCount(cubes, period) : 0}
              isFrozen={isFrozen && index === 0}
            />
          </div>
          <div className="relative min-h-0 grow">
            <LoadedFlowMap
              {...map}
              filter={period}
              comparison={{ cameraLink, label: t('mapLabel', { period: textOf(period) }) }}
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
  readonly compare: YearRange;
}

/** How many relations came, went and stayed. */
export function ComparisonSummary({ map, compare }: ComparisonSummaryProps) {
  const { filter } = map;
  const { cubes } = map.record;
  const t = useTranslations('comparison');
  const { added, ended, kept } = comparePeriods(
    relationCounts(cubes, filter),
    relationCounts(cubes, { ...filter, ...compare }),
  );
  return (
    <p className="shrink-0 text-[clamp(0.875rem,2.3vmin,1.75rem)] leading-snug">
      {t('summary', { added: added.length, ended: ended.length, kept: kept.length })}
    </p>
  );
}
