import { axisX, dot, line, ruleY, vector, type PlotOptions } from '@observablehq/plot';
import { familyColour } from '@/components/event/family-style';
import { levelScale } from '@/lib/charts/level-scale';
import type { SeriesIndex } from '@/lib/charts/trade-index';
import { figureId } from '@/lib/charts/trade-figures';
import {
  wayOf,
  withGaps,
  type PointOrGap,
  type SeriesLine,
  type SeriesPoint,
  type TradeSeries,
} from '@/lib/charts/trade-series';
import { levelAxis } from './level-axis';
import { AXIS_COLOUR, PLAIN_LINE, PLOT_STYLE, asColour } from './plot-style';

interface SeriesPlotOptions {
  /** Those that are shown, and that have an index where one is drawn. */
  readonly lines: readonly DrawnLine[];
  /** Draws how the lines compare with one year, in place of their values. */
  readonly index: SeriesIndex | null;
  readonly width: number;
  /** As on the screen, unless a picture has more room or less. */
  readonly height?: number;
  readonly language: string;
  /** All that is said of a point. */
  readonly wordsOf: (point: SeriesPoint) => string;
}

export interface DrawnLine {
  readonly line: SeriesLine;
  readonly look: LineLook;
}

const HEIGHT = 220;
const MARGIN = { top: 14, right: 16, bottom: 26, left: 56 } as const;
const TICK_SPACING = 52;

/**
 * How a line looks. Its direction is in its dashes, and in the stem of each mark, since many a point has
 * no neighbour to draw a line to; who counted is in the shape of the marks, and in the colour.
 */
export interface LineLook {
  readonly colour: string;
  readonly symbol: LineSymbol;
  readonly dash: string;
  readonly width: number;
  readonly stem: LineStem;
}

export type LineStem = 'up' | 'down' | 'across';

/** Shapes that are told apart at their size, also without colour. */
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'star'] as const;
export type LineSymbol = (typeof SYMBOLS)[number];

const COLOURS = [familyColour('trade'), 'var(--ink)', familyColour('visit'), 'var(--ink-soft)'];
/** Two states trade in two directions. */
const DASHES = ['', '7 4'] as const;
const BOTH_WAYS = '1.5 4';
const RADIUS = 3.5;
const STEMS = {
  up: { length: 10, anchor: 'start', rotate: 0 },
  down: { length: 10, anchor: 'start', rotate: 180 },
  across: { length: 18, anchor: 'middle', rotate: 90 },
} as const satisfies Record<LineStem, object>;
const INDEX_BASE = 100;

/** The looks of a series' lines, in their order. */
export function lineLooks({ lines }: TradeSeries): LineLook[] {
  const reporters = [...new Set(lines.map(({ reporter }) => reporter?.id))];
  const ways = [...new Set(lines.filter(({ flow }) => flow !== 'both').map(wayOf))];
  return lines.map((one) => {
    const reporter = reporters.indexOf(one.reporter?.id);
    const isBoth = one.flow === 'both';
    const way = ways.indexOf(wayOf(one));
    return {
      colour: COLOURS[reporter % COLOURS.length]!,
      symbol: SYMBOLS[reporter % SYMBOLS.length]!,
      dash: isBoth ? BOTH_WAYS : DASHES[way % DASHES.length]!,
      width: isBoth ? 3 : 2,
      stem: isBoth ? 'across' : way % 2 === 0 ? 'up' : 'down',
    };
  });
}

/** Values over the years, a line a reporter and direction; a year that nobody gives is a gap. */
export function seriesPlot({
  lines,
  index,
  width,
  height = HEIGHT,
  language,
  wordsOf,
}: SeriesPlotOptions): PlotOptions {
  const points = lines.flatMap(({ line: one }) => one.points);
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const value = ({ figure }: PointOrGap) => {
    if (figure === null) return Number.NaN;
    return index ? index.values.get(figureId(figure))! : figure.value;
  };
  const levels = levelScale(points.map(value));
  const { ticks: _, domain, ...levelOptions } = levels;
  return {
    width,
    height,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    style: PLOT_STYLE,
    x: { type: 'linear', domain: [first - 0.5, last + 0.5], axis: null },
    y: { ...levelOptions, domain: [...domain], axis: null },
    marks: [
      ...levelAxis(levels, { language, left: first - 0.5 }),
      index &&
        ruleY([INDEX_BASE], { stroke: AXIS_COLOUR, strokeDasharray: '2 3', ariaHidden: 'true' }),
      axisX(yearTicks(first, last, width), {
        tickFormat: String,
        label: null,
        tickSize: 4,
        color: AXIS_COLOUR,
        ariaHidden: 'true',
      }),
      ...lines.flatMap(
        ({ line: one, look: { colour, symbol, dash, stem, width: strokeWidth } }) => {
          const stroke = asColour(colour);
          return [
            line(withGaps(one.points), {
              x: 'year',
              y: value,
              stroke,
              strokeWidth,
              strokeDasharray: dash,
              ariaHidden: 'true',
            }),
            vector(one.points, {
              x: 'year',
              y: value,
              ...STEMS[stem],
              shape: PLAIN_LINE,
              stroke,
              strokeWidth: 1.5,
              ariaHidden: 'true',
            }),
            dot(one.points, {
              x: 'year',
              y: value,
              r: RADIUS,
              symbol,
              stroke,
              strokeWidth: 1.5,
              fill: {
                value: ({ figure }: SeriesPoint) =>
                  figure.qualifier === 'exact' ? colour : 'var(--panel)',
                scale: null,
              },
              title: wordsOf,
              ariaHidden: 'true',
            }),
          ];
        },
      ),
    ],
  };
}

/** Years with room for their digits, at a round distance from each other. */
function yearTicks(first: number, last: number, width: number): number[] {
  const room = Math.max(1, Math.floor((width - MARGIN.left - MARGIN.right) / TICK_SPACING));
  const step = [1, 2, 5, 10, 20, 50].find((years) => (last - first) / years < room) ?? 50;
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.floor((last - start) / step) + 1 },
    (_, index) => start + index * step,
  );
}
