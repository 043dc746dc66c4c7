'use client';

import { rect, ruleX, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { useTranslations } from 'next-intl';
import { POSSIBLE_OPACITY, familyColour } from '@/components/event/family-style';
import { useElementWidth } from '@/components/hooks/use-element-size';
import type { DyadHistory, HistoryBar } from '@/lib/charts/dyad-histories';
import type { NameOf } from '@/lib/filters/subject-names';
import { breaksOf, fractionOfYear, yearTicks, type YearScale } from '@/lib/time/year-scale';
import { DyadLink } from './dyad-link';
import { PlotFigure } from './plot-figure';
import { AXIS_COLOUR, PLOT_STYLE, RULE_COLOUR } from './plot-style';

interface HistoryCardProps {
  readonly history: DyadHistory;
  readonly scale: YearScale;
  readonly ceiling: number;
  readonly nameOf: NameOf;
  /** "1948–2025". */
  readonly years: string;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

/** Two states over the years. A press on the drawing shows their events alone; another shows all. */
export function HistoryCard({
  history,
  scale,
  ceiling,
  nameOf,
  years,
  isChosen,
  onPress,
}: HistoryCardProps) {
  const t = useTranslations('charts.relations');
  const [frame, width] = useElementWidth();
  const { bars, dyad, total, undated } = history;
  const options = historyPlot({ bars, scale, ceiling, width: Math.max(width, 200) });
  return (
    <li className="flex min-w-0 flex-col">
      <h3 className="flex items-baseline justify-between gap-3 font-sans text-sm leading-5 font-semibold">
        <DyadLink id={history.id} nameOf={nameOf} className="max-md:min-h-11" />
        <span className="shrink-0 text-xs font-normal text-ink-soft tabular-nums">
          {t('count', { count: total })}
          {undated > 0 && ` · ${t('undatedCount', { count: undated })}`}
        </span>
      </h3>
      {/* The button lies over the chart, whose figures are no part of its name. */}
      <div className="relative mt-auto min-h-28 p-1">
        <div ref={frame} aria-hidden>
          {width > 0 && <PlotFigure options={options} />}
        </div>
        <button
          type="button"
          aria-pressed={isChosen}
          aria-label={t('card', {
            one: nameOf('actors', dyad[0], 'full'),
            other: nameOf('actors', dyad[1], 'full'),
            count: total,
            years,
          })}
          onClick={onPress}
          className="chosen-inside absolute inset-0 rounded-sm border border-transparent hover:border-control aria-pressed:border-ink forced-colors:aria-pressed:border-3 forced-colors:aria-pressed:border-[Highlight]"
        />
      </div>
    </li>
  );
}

interface HistoryPlotOptions {
  readonly bars: readonly HistoryBar[];
  readonly scale: YearScale;
  /** The highest stack of all pairs: one scale for all of them, or none could be compared. */
  readonly ceiling: number;
  readonly width: number;
}

const HEIGHT = 112;
const MARGIN = { top: 10, right: 8, bottom: 20, left: 24 } as const;
const TICK_SPACING = 44;
/** As in the timeline: where years are drawn wider, more area would look like more events. */
const WIDEST_BAR = 10;
const SHARE_OF_YEAR = 0.86;

/** A year's stack of families, on the timeline's axis of years. */
function historyPlot({ bars, scale, ceiling, width }: HistoryPlotOptions): PlotOptions {
  const inner = width - MARGIN.left - MARGIN.right;
  const ticks = yearTicks(scale, inner, TICK_SPACING);
  const breakAt = breaksOf(scale).map((year) => fractionOfYear(scale, year));
  const ends = ({ year }: HistoryBar) => {
    const left = fractionOfYear(scale, year);
    const room = fractionOfYear(scale, year + 1) - left;
    const bar = Math.min(room * SHARE_OF_YEAR, WIDEST_BAR / inner);
    return [left + (room - bar) / 2, left + (room + bar) / 2] as const;
  };
  return {
    width,
    height: HEIGHT,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    style: PLOT_STYLE,
    x: { type: 'linear', domain: [0, 1], axis: null },
    y: { type: 'linear', domain: [0, ceiling], axis: null },
    opacity: { type: 'identity' },
    marks: [
      ruleX(breakAt, { stroke: AXIS_COLOUR, strokeDasharray: '2 3', strokeOpacity: 0.6 }),
      ruleY([ceiling], { stroke: RULE_COLOUR, strokeDasharray: '1 3' }),
      text([ceiling], {
        x: 0,
        y: (value: number) => value,
        text: String,
        textAnchor: 'end',
        dx: -4,
        fill: AXIS_COLOUR,
      }),
      rect(bars, {
        x1: (bar: HistoryBar) => ends(bar)[0],
        x2: (bar: HistoryBar) => ends(bar)[1],
        y1: 'from',
        y2: 'to',
        fill: { value: ({ family }: HistoryBar) => familyColour(family), scale: null },
        fillOpacity: ({ isCertain }: HistoryBar) => (isCertain ? 1 : POSSIBLE_OPACITY),
      }),
      ruleY([0], { stroke: AXIS_COLOUR }),
      text(ticks, {
        x: 'fraction',
        y: 0,
        text: ({ year }: { year: number }) => String(year),
        dy: 11,
        fill: AXIS_COLOUR,
      }),
    ],
  };
}
