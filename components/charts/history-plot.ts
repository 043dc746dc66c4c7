import { rect, ruleX, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { POSSIBLE_OPACITY, familyColour } from '@/components/event/family-style';
import {
  cutsOnAxis,
  decadeTicks,
  fractionOnAxis,
  yearOnAxis,
  type DecadeAxis,
} from '@/lib/charts/decade-axis';
import type { HistoryBar } from '@/lib/charts/dyad-histories';
import { AXIS_COLOUR, PLOT_STYLE, RULE_COLOUR } from './plot-style';

interface HistoryPlotOptions {
  readonly bars: readonly HistoryBar[];
  readonly axis: DecadeAxis;
  /** The highest stack of all pairs: one scale for all of them, or none could be compared. */
  readonly ceiling: number;
  readonly width: number;
  /** As on the screen, unless a picture has more room or less. */
  readonly height?: number;
}

const HEIGHT = 112;
const MARGIN = { top: 10, right: 8, bottom: 20, left: 24 } as const;
const TICK_SPACING = 44;
/** As in the timeline: where years are drawn wider, more area would look like more events. */
const WIDEST_BAR = 10;
const SHARE_OF_YEAR = 0.86;

/** A year's stack of families, on an axis of the decades that have any. */
export function historyPlot({
  bars,
  axis,
  ceiling,
  width,
  height = HEIGHT,
}: HistoryPlotOptions): PlotOptions {
  const inner = width - MARGIN.left - MARGIN.right;
  const ticks = decadeTicks(axis, inner, TICK_SPACING);
  const room = yearOnAxis(axis);
  const ends = ({ year }: HistoryBar) => {
    const left = fractionOnAxis(axis, year);
    const bar = Math.min(room * SHARE_OF_YEAR, WIDEST_BAR / inner);
    return [left + (room - bar) / 2, left + (room + bar) / 2] as const;
  };
  return {
    width,
    height,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    style: PLOT_STYLE,
    x: { type: 'linear', domain: [0, 1], axis: null },
    y: { type: 'linear', domain: [0, ceiling], axis: null },
    opacity: { type: 'identity' },
    marks: [
      ruleX(cutsOnAxis(axis), { stroke: AXIS_COLOUR, strokeDasharray: '2 3', strokeOpacity: 0.6 }),
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
        text: ({ decade }: { decade: number }) => String(decade),
        textAnchor: 'start',
        dy: 11,
        fill: AXIS_COLOUR,
      }),
    ],
  };
}
