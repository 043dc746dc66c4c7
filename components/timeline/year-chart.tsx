'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useElementWidth } from '@/components/hooks/use-element-size';
import type { YearBar } from '@/lib/flows/year-bars';
import { breaksOf, fractionOfYear, yearTicks, type YearScale } from '@/lib/time/year-scale';
import { sum } from './bar-ceiling';
import { BandWords } from './band-words';
import { EventStripView, type EventStripViewProps } from './event-strip-view';
import { Histogram } from './histogram';
import { PaleYears } from './pale-years';
import { RangeBrushes } from './range-brushes';
import { useBrush, type Period } from './use-brush';

/** A year's figures and the space after them, in pixels. */
const LABEL_SPACING = 38;

/** Until it is measured: about what is left between the controls on a laptop. */
const USUAL_WIDTH = 640;
/**
 * Room left and right of the axis: handles reach out of the chosen years by HANDLE_REACH (brush.ts), and
 * where there is room the strips have their names at the left.
 */
const ASIDE = { padding: 'pr-7 pl-7 md:pl-18', inset: 'right-7 left-7 md:left-18' } as const;

interface YearChartProps extends Pick<
  EventStripViewProps,
  'events' | 'firstShown' | 'openEvent' | 'onOpen'
> {
  readonly bars: readonly YearBar[];
  readonly ceiling: number;
  readonly scale: YearScale;
  /** One, or two that are compared. */
  readonly periods: readonly Period[];
  /** False while only undated events are shown. */
  readonly showsYears: boolean;
  readonly glides: boolean;
}

/** Histogram, events, axis and brush, one over the other on the same scale. */
export function YearChart({
  bars,
  ceiling,
  scale,
  periods,
  showsYears,
  glides,
  ...strip
}: YearChartProps) {
  const t = useTranslations('timeline');
  const [axis, width] = useElementWidth(USUAL_WIDTH);
  const [hovered, setHovered] = useState<number | null>(null);
  const brush = useBrush({ axis, scale, periods, onHover: setHovered });
  const hoveredBar = bars.find(({ year }) => year === hovered);

  return (
    <div
      {...brush}
      className={`relative flex min-w-0 grow cursor-crosshair touch-none flex-col pt-4 select-none ${ASIDE.padding}`}
    >
      <div ref={axis} className="relative min-h-0 grow border-b border-control">
        <Histogram bars={bars} scale={scale} width={width} ceiling={ceiling} />
        {breaksOf(scale).map((year) => (
          <div
            key={year}
            aria-hidden
            className="absolute inset-y-0 border-l border-dashed border-control/60"
            style={{ left: percent(fractionOfYear(scale, year)) }}
          />
        ))}
        <BandWords scale={scale} width={width} />
        {hoveredBar && (
          <div
            aria-hidden
            className="pointer-events-none absolute bottom-full z-10 -translate-x-1/2 rounded-xs bg-ink px-1.5 text-xs leading-4 whitespace-nowrap text-paper tabular-nums"
            style={{
              left: `clamp(1.5rem, ${fractionOfYear(scale, hoveredBar.year + 0.5) * 100}%, 100% - 1.5rem)`,
            }}
          >
            {t('yearBegins', {
              year: String(hoveredBar.year),
              count: sum(hoveredBar.counts),
              maybe: hoveredBar.mayBegin,
            })}
          </div>
        )}
      </div>
      <EventStripView {...strip} scale={scale} width={width} />
      {/* Over bars and strip alike, but the handles stand on the bars alone. */}
      <div className={`pointer-events-none absolute top-4 bottom-5 ${ASIDE.inset}`}>
        <PaleYears
          scale={scale}
          periods={showsYears ? periods.map(({ range }) => range) : []}
          glides={glides}
        />
        <div className="pointer-events-auto absolute inset-x-0 top-0 bottom-9 max-md:bottom-2.5">
          <RangeBrushes periods={periods} scale={scale} glides={glides} />
        </div>
      </div>
      <YearAxis scale={scale} width={width} />
    </div>
  );
}

const percent = (fraction: number) => `${fraction * 100}%`;

interface YearAxisProps {
  readonly scale: YearScale;
  readonly width: number;
}

/** Years under the bars; where the scale changes, the axis is broken. */
function YearAxis({ scale, width }: YearAxisProps) {
  return (
    <div
      aria-hidden
      className="pointer-events-none relative h-5 border-t border-rule text-[0.6875rem] leading-4 text-ink-soft tabular-nums"
    >
      {yearTicks(scale, width, LABEL_SPACING).map(({ year, fraction }) => (
        <span
          key={year}
          className="absolute top-0 flex -translate-x-1/2 flex-col items-center"
          style={{ left: `${fraction * 100}%` }}
        >
          <span className="h-1 border-l border-control" />
          {year}
        </span>
      ))}
      {breaksOf(scale).map((year) => (
        <svg
          key={year}
          width="10"
          height="10"
          viewBox="0 0 10 10"
          className="absolute -top-1.5 -translate-x-1/2"
          style={{ left: percent(fractionOfYear(scale, year)) }}
        >
          <path d="M1 0h8v10h-8z" className="fill-panel" />
          <path d="M2 10L4 0M6 10L8 0" fill="none" className="stroke-control" />
        </svg>
      ))}
    </div>
  );
}
