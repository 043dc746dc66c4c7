'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { YearBar } from '@/lib/flows/flow-selectors';
import type { YearRange } from '@/lib/time/year-range';
import { fractionOfYear, type YearScale } from '@/lib/time/year-scale';
import { HANDLE_REACH } from './brush';
import { Histogram } from './histogram';
import { RangeBrush } from './range-brush';
import { useBrush } from './use-brush';
import type { ChangeYears } from './use-playback';
import { useWidth } from './use-width';
import { YearAxis } from './year-axis';

interface YearChartProps {
  readonly bars: readonly YearBar[];
  readonly scale: YearScale;
  readonly range: YearRange;
  readonly glides: boolean;
  readonly onYearsChange: ChangeYears;
}

/** Histogram, axis and brush, one over the other on the same scale. */
export function YearChart({ bars, scale, range, glides, onYearsChange }: YearChartProps) {
  const t = useTranslations('timeline');
  const format = useFormatter();
  const [axis, width] = useWidth();
  const [hovered, setHovered] = useState<number | null>(null);
  const brush = useBrush({ scale, range, onYearsChange, onHover: setHovered });
  const hoveredBar = bars.find(({ year }) => year === hovered);

  return (
    <div
      {...brush}
      className="relative flex min-w-0 grow cursor-crosshair touch-none flex-col pt-4 select-none"
      style={{ paddingInline: HANDLE_REACH }}
    >
      <div ref={axis} className="relative min-h-0 grow">
        <Histogram bars={bars} scale={scale} width={width} />
        {scale.breakYear !== null && (
          <div
            aria-hidden
            className="absolute inset-y-0 border-l border-dashed border-control/60"
            style={{ left: `${fractionOfYear(scale, scale.breakYear) * 100}%` }}
          >
            <span className="absolute bottom-full pl-1 text-[0.6875rem] leading-4 whitespace-nowrap text-ink-soft">
              {t('stretch', {
                factor: format.number(scale.stretch, { maximumFractionDigits: 1 }),
              })}
            </span>
          </div>
        )}
        <RangeBrush scale={scale} range={range} glides={glides} onYearsChange={onYearsChange} />
        {hoveredBar && (
          <div
            aria-hidden
            className="pointer-events-none absolute bottom-full z-10 -translate-x-1/2 rounded-xs bg-ink px-1.5 text-xs leading-4 whitespace-nowrap text-paper tabular-nums"
            style={{
              left: `clamp(1.5rem, ${fractionOfYear(scale, hoveredBar.year + 0.5) * 100}%, 100% - 1.5rem)`,
            }}
          >
            {t('yearCount', {
              year: String(hoveredBar.year),
              count: hoveredBar.counts.reduce((sum, count) => sum + count, 0),
            })}
          </div>
        )}
      </div>
      <YearAxis scale={scale} width={width} />
    </div>
  );
}
