import { currencyName } from '@/components/charts/currency-name';
import { levelPlot } from '@/components/charts/level-plot';
import { LEVEL_SHAPES, type LevelShape } from '@/components/charts/level-shapes';
import { LineSwatch } from '@/components/charts/line-swatch';
import { lineLooks, seriesPlot } from '@/components/charts/series-plot';
import { familyColour } from '@/components/event/family-style';
import { readDetached } from '@/components/take-along/drawing/detached';
import { drawnColour, type DrawingTheme } from '@/components/take-along/drawing/ground-colours';
import { movedBy, type KeyEntry } from '@/components/take-along/drawing/step-drawing';
import { svgMarks } from '@/components/take-along/drawing/svg-marks';
import { figureScale } from '@/lib/charts/figure-scale';
import { levelScale } from '@/lib/charts/level-scale';
import { COMMON_CURRENCY, type Quantified, type TradeFigures } from '@/lib/charts/trade-figures';
import type { TradeSeries } from '@/lib/charts/trade-series';
import { pathLines } from '@/lib/take-along/path-lines';
import { inkOf, type ChartInk, type Marks } from '../ink';
import { plotMarks } from './plot-marks';
import type { TradeWords } from './trade-words';
import { writtenLines, type WrittenLine } from './written-lines';

interface TradeDrawing {
  /** Of all but the plot itself, at a width. */
  readonly heightOf: (width: number) => number;
  /** @param height of the plot itself. */
  readonly draw: (room: {
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }) => Marks;
}

interface TradeDrawingsOf {
  readonly series: readonly TradeSeries[];
  /** Sums that are in no series. */
  readonly single: readonly Quantified[];
  readonly levels: TradeFigures['levels'];
  readonly words: TradeWords;
  readonly language: string;
  readonly theme: DrawingTheme;
}

const LEAST_WIDTH = 280;
const BELOW = 16;

/** The drawings of the trade chart in its order: series by year, then sums, a currency each. */
export function tradeDrawings(of: TradeDrawingsOf): TradeDrawing[] {
  const { series, single, levels } = of;
  const isSingle = new Set(single);
  return [
    ...series.map((one) => seriesDrawing(one, of)),
    ...[...levels].flatMap(([currency, figures]) => {
      const given = figures.filter((one) => isSingle.has(one));
      return given.length === 0 ? [] : [levelDrawing(currency, given, of)];
    }),
  ];
}

function seriesDrawing(
  series: TradeSeries,
  { words: { trade: t, figure }, language, theme }: TradeDrawingsOf,
): TradeDrawing {
  const ink = inkOf(theme);
  const looks = lineLooks(series);
  const lines = series.lines.map((line, order) => ({ line, look: looks[order]! }));
  const values = lines.flatMap(({ line }) => line.points.map((point) => point.figure.value));
  const about = [
    t('inCurrency', { currency: currencyName(series.currency, language) }),
    t(levelScale(values).type),
    t('gaps'),
  ].join(' ');
  const heading = (y: number, width: number) =>
    head([series.event.title, about], { x: 0, y, width }, ink);
  const swatches = (y: number, width: number) => {
    let height = 0;
    const marks = lines.flatMap(({ line, look }): Marks => {
      const { figure: first } = line.points[0]!;
      const text = [figure.what(first), figure.by(first)].filter(Boolean).join(', ');
      const top = y + height;
      const written = writtenLines([{ text }], { x: 40, y: top, width: width - 40 }, ink);
      const swatch = readDetached(<LineSwatch look={look} />, (place) =>
        svgMarks(place.querySelector('svg')!, theme),
      );
      height += Math.max(16, written.height);
      return [...swatch.map(movedBy(0, top)), ...written.marks];
    });
    return { marks, height };
  };
  return {
    heightOf: (width) => heading(0, width).height + swatches(0, width).height + BELOW,
    draw: ({ y, width, height }) => {
      const above = heading(y, width);
      const top = y + above.height;
      const options = {
        ...{ lines, index: null, width: Math.max(LEAST_WIDTH, width), height, language },
        wordsOf: (point: { readonly figure: Quantified }) => figure.line(point.figure),
      };
      return [
        ...above.marks,
        ...plotMarks(seriesPlot(options), theme).map(movedBy(0, top)),
        ...swatches(top + height, width).marks,
      ];
    },
  };
}

function levelDrawing(
  currency: string,
  figures: readonly Quantified[],
  { words: { trade: t, figure }, language, theme }: TradeDrawingsOf,
): TradeDrawing {
  const ink = inkOf(theme);
  const about = [
    t(levelScale(figures.map(({ value }) => value)).type),
    ...(currency === COMMON_CURRENCY ? [] : [t('apart')]),
  ].join(' ');
  const title = t('levels', { currency: currencyName(currency, language) });
  const heading = (y: number, width: number) => head([title, about], { x: 0, y, width }, ink);
  return {
    heightOf: (width) => heading(0, width).height + BELOW,
    draw: ({ y, width, height }) => {
      const above = heading(y, width);
      const options = {
        ...{ figures, scale: figureScale(figures), width: Math.max(LEAST_WIDTH, width), height },
        ...{ language, words: figure, undatedWord: t('undated'), hrefOf: () => '#' },
      };
      return [
        ...above.marks,
        ...plotMarks(levelPlot(options), theme).map(movedBy(0, y + above.height)),
      ];
    },
  };
}

function head(
  [title, about]: readonly [string, string],
  place: Parameters<typeof writtenLines>[1],
  ink: ChartInk,
) {
  const first = writtenLines([{ text: title, isBold: true }], place, ink, 14);
  const second: WrittenLine[] = [{ text: about, colour: 'ink-soft' }];
  const under = writtenLines(second, { ...place, y: place.y + first.height }, ink);
  return { marks: [...first.marks, ...under.marks], height: first.height + under.height };
}

/** What the shapes of the marks of sums mean. */
export function levelKey(t: TradeWords['trade'], theme: DrawingTheme): KeyEntry[] {
  const colour = drawnColour(familyColour('trade'), theme)!;
  const panel = inkOf(theme).colour('panel');
  return (Object.keys(LEVEL_SHAPES) as LevelShape[]).map((name) => {
    const shape = LEVEL_SHAPES[name];
    const dash = 'dash' in shape ? shape.dash.split(' ').map(Number) : [];
    const stroke = { colour, opacity: 1, width: 2, dash };
    const marks: Marks = [
      { kind: 'path', lines: pathLines(shape.paths), fill: null, stroke },
      {
        ...{ kind: 'disc', x: 14, y: 12, radius: 5 },
        fill: { colour: shape.fill ? colour : panel, opacity: 1 },
        stroke: { ...stroke, dash: [] },
      },
    ];
    const drawn = marks.filter((mark) => mark.kind !== 'path' || mark.lines.length > 0);
    return { signs: [{ marks: drawn, width: 28, height: 24 }], words: t(name) };
  });
}
