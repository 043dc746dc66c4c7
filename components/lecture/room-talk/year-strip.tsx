'use client';

import { useTranslations } from 'next-intl';
import { useElementWidth } from '@/components/hooks/use-element-size';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { marksApart } from '@/lib/lecture/marks-apart';
import { yearHistogram, type Tally } from '@/lib/lecture/poll-results';
import { timelineScale } from '@/lib/timeline/beginning-years';
import { breaksOf, fractionOfYear, yearTicks } from '@/lib/time/year-scale';

/** Until it is measured. */
const USUAL_WIDTH = 1100;
/** From year to year on the axis, in widths of the strip's letters. */
const LETTERS_A_TICK = 3.5;
/** Of the strip's width: a year of a hundred is thinner than what is seen at four metres. */
const THINNEST = 0.006;
/** Of the strip's width: three figures. */
const FIGURE_WIDTH = 0.035;

interface YearStripProps {
  readonly cubes: FlowCubes;
  readonly tally: Tally;
}

/** How often each year was answered, on the axis of the timeline. */
export function YearStrip({ cubes, tally }: YearStripProps) {
  const t = useTranslations('roomTalk.results');
  const [strip, width] = useElementWidth(USUAL_WIDTH);
  const scale = timelineScale(cubes);
  const { bins, before, after } = yearHistogram(scale, tally);
  const bars = bins.map(({ from: year, count }) => {
    const [from, to] = [fractionOfYear(scale, year), fractionOfYear(scale, year + 1)];
    return { year, count, at: (from + to) / 2, width: Math.max(to - from, THINNEST) };
  });
  const most = Math.max(...bars.map(({ count }) => count), 1);
  const figured = marksApart(bars, FIGURE_WIDTH);
  const spacing = Math.max(width / 16, LETTERS_A_TICK * 16);
  return (
    <div className="flex flex-col">
      <div
        ref={strip}
        role="img"
        aria-label={t('years', {
          years: bins.map(({ from, count }) => `${from}: ${count}`).join(', '),
        })}
        className="relative h-[22vmin] border-b-2 border-control"
      >
        {breaksOf(scale).map((year) => (
          <span
            key={year}
            className="absolute inset-y-0 border-l border-dashed border-rule"
            style={{ left: percent(fractionOfYear(scale, year)) }}
          />
        ))}
        {bars.map((bar) => (
          <span
            key={bar.year}
            data-year={bar.year}
            data-count={bar.count}
            className="absolute bottom-0 flex h-full -translate-x-1/2 flex-col items-center justify-end"
            style={{ left: percent(bar.at), width: percent(bar.width) }}
          >
            {figured.has(bar) && (
              <span className="text-[0.7em] leading-tight tabular-nums">{bar.count}</span>
            )}
            <span
              className="w-full rounded-t-xs bg-accent"
              // The figure of the tallest has its room above it.
              style={{ height: percent((bar.count / most) * 0.82) }}
            />
          </span>
        ))}
      </div>
      <div aria-hidden className="relative h-[1.4em] text-[0.75em] text-ink-soft tabular-nums">
        {yearTicks(scale, width, spacing).map(({ year, fraction }) => (
          <span
            key={year}
            className="absolute -translate-x-1/2"
            style={{ left: percent(fraction) }}
          >
            {year}
          </span>
        ))}
      </div>
      {before + after > 0 && (
        <p className="text-ink-soft tabular-nums">
          {[
            before > 0 && t('before', { count: before, year: String(scale.first) }),
            after > 0 && t('after', { count: after, year: String(scale.last) }),
          ]
            .filter((part) => part !== false)
            .join(' · ')}
        </p>
      )}
    </div>
  );
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
