import { useFormatter, useTranslations } from 'next-intl';
import { FAMILIES } from '@/lib/model/vocabulary';
import type { YearBar } from '@/lib/flows/year-bars';
import { fractionOfYear, type YearScale } from '@/lib/time/year-scale';
import { POSSIBLE_OPACITY, familyColour } from '@/components/event/family-style';
import { sum } from './bar-ceiling';

/** Units of the drawing, stretched to whatever the room is. */
const WIDTH = 10_000;
const HEIGHT = 100;

/**
 * A bar is at most this wide: where years are drawn wider, more area would look like more events,
 * though it is only height that counts them.
 */
const WIDEST_BAR = 18;

interface HistogramProps {
  readonly bars: readonly YearBar[];
  readonly scale: YearScale;
  /** Pixels. */
  readonly width: number;
  /** The count that a bar of full height stands for. */
  readonly ceiling: number;
}

/** What begins each year, families stacked in the order of the legend from the axis up. */
export function Histogram({ bars, scale, width, ceiling }: HistogramProps) {
  const t = useTranslations('timeline');
  const format = useFormatter();
  const highest = bars.reduce(
    (best, bar) => (sum(bar.counts) > sum(best.counts) ? bar : best),
    bars[0]!,
  );

  const certain = FAMILIES.map(() => '');
  const possible = FAMILIES.map(() => '');
  for (const bar of bars) {
    const left = fractionOfYear(scale, bar.year) * WIDTH;
    const year = fractionOfYear(scale, bar.year + 1) * WIDTH - left;
    const widest = (WIDEST_BAR / width) * WIDTH;
    const barWidth = Math.min(year * 0.86, widest);
    const x = left + (year - barWidth) / 2;
    let bottom = HEIGHT;
    const stack = (rectangles: string[], counts: readonly number[]) =>
      counts.forEach((count, family) => {
        if (count === 0) return;
        const height = (count / ceiling) * HEIGHT;
        bottom -= height;
        rectangles[family] +=
          `M${x.toFixed(1)} ${bottom.toFixed(2)}h${barWidth.toFixed(1)}v${height.toFixed(2)}h${(-barWidth).toFixed(1)}z`;
      });
    stack(certain, bar.counts);
    // What only may begin in the year stands pale on what does.
    stack(possible, bar.shares);
  }

  return (
    <>
      <svg
        role="img"
        aria-label={t('chart', {
          from: String(scale.first),
          to: String(scale.last),
          max: sum(highest.counts),
          year: String(highest.year),
          pressed: String(scale.denseFrom ?? 'none'),
          stretched: String(scale.breakYear ?? 'none'),
          factor: format.number(scale.stretch, { maximumFractionDigits: 1 }),
        })}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="absolute inset-0 size-full"
      >
        {FAMILIES.map((family, index) => (
          <g key={family} fill={familyColour(family)}>
            <path d={certain[index]} />
            <path d={possible[index]} fillOpacity={POSSIBLE_OPACITY} />
          </g>
        ))}
      </svg>
      <div aria-hidden className="absolute inset-x-0 top-0 border-t border-dotted border-rule">
        <span className="absolute top-0 left-full -translate-y-1/2 pl-1 text-[0.6875rem] leading-4 text-ink-soft tabular-nums">
          {ceiling}
        </span>
      </div>
    </>
  );
}
