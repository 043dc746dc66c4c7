'use client';

import { useElementWidth } from '@/components/hooks/use-element-width';
import { yearTicks, type YearScale } from '@/lib/time/year-scale';

const TICK_SPACING = 44;

/** Years over the lanes, where the lanes are. */
export function LaneAxis({ scale }: { scale: YearScale }) {
  const [axis, width] = useElementWidth();
  return (
    <div
      aria-hidden
      className="sticky top-0 z-10 grid gap-x-4 border-b border-control bg-panel md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]"
    >
      <div className="flex gap-3 md:col-start-2">
        <div ref={axis} className="relative h-6 grow text-[0.6875rem] leading-6 text-ink-soft">
          {yearTicks(scale, width, TICK_SPACING).map(({ year, fraction }) => (
            <span
              key={year}
              className="absolute -translate-x-1/2 tabular-nums"
              style={{ left: `${fraction * 100}%` }}
            >
              {year}
            </span>
          ))}
        </div>
        <div className="w-20 shrink-0" />
      </div>
    </div>
  );
}
