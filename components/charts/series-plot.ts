import { axisX, dot, line, type PlotOptions } from '@observablehq/plot';
import { familyColour } from '@/components/event/family-style';
import { levelScale } from '@/lib/charts/level-scale';
import {
  withGaps,
  type PointOrGap,
  type SeriesLine,
  type SeriesPoint,
  type TradeSeries,
} from '@/lib/charts/trade-series';
import { levelAxis } from './level-axis';
import { AXIS_COLOUR, PLOT_STYLE, asColour } from './plot-style';
import type { FigureWords } from './use-figure-words';

interface SeriesPlotOptions {
  readonly series: TradeSeries;
  readonly width: number;
  readonly language: string;
  readonly words: FigureWords;
}

const HEIGHT = 220;
const MARGIN = { top: 14, right: 16, bottom: 26, left: 56 } as const;
const TICK_SPACING = 52;

/** How a line looks: its direction by its dashes, who counted it by its colour. */
export interface LineLook {
  readonly colour: string;
  readonly dash: string;
  readonly width: number;
}

const COLOURS = [familyColour('trade'), 'var(--ink)', familyColour('visit'), 'var(--ink-soft)'];
const DASHES: Partial<Record<SeriesLine['flow'], string>> = { import: '7 4', both: '1.5 4' };

/** The looks of a series' lines, in their order. */
export function lineLooks({ lines }: TradeSeries): LineLook[] {
  const reporters = [...new Set(lines.map(({ reporter }) => reporter?.id))];
  return lines.map(({ flow, reporter }) => ({
    colour: COLOURS[reporters.indexOf(reporter?.id) % COLOURS.length]!,
    dash: DASHES[flow] ?? '',
    width: flow === 'both' ? 3 : 2,
  }));
}

/** Values over the years, a line a reporter and direction; a year that nobody gives is a gap. */
export function seriesPlot({ series, width, language, words }: SeriesPlotOptions): PlotOptions {
  const points = series.lines.flatMap((one) => one.points);
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const levels = levelScale(points.map(({ figure }) => figure.value));
  const { ticks: _, domain, ...levelOptions } = levels;
  const looks = lineLooks(series);
  const value = ({ figure }: PointOrGap) => figure?.value ?? Number.NaN;
  return {
    width,
    height: HEIGHT,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    style: PLOT_STYLE,
    x: { type: 'linear', domain: [first - 0.5, last + 0.5], axis: null },
    y: { ...levelOptions, domain: [...domain], axis: null },
    marks: [
      ...levelAxis(levels, { language, left: first - 0.5 }),
      axisX(yearTicks(first, last, width), {
        tickFormat: String,
        label: null,
        tickSize: 4,
        color: AXIS_COLOUR,
        ariaHidden: 'true',
      }),
      ...series.lines.flatMap((one, index) => {
        const { colour, dash, width: strokeWidth } = looks[index]!;
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
          dot(one.points, {
            x: 'year',
            y: value,
            r: 3,
            stroke,
            strokeWidth: 1.5,
            fill: {
              value: ({ figure }: SeriesPoint) =>
                figure.qualifier === 'exact' ? colour : 'var(--panel)',
              scale: null,
            },
            title: ({ figure }: SeriesPoint) => words.line(figure),
            ariaHidden: 'true',
          }),
        ];
      }),
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
