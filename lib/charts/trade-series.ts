import type { EventAmount } from '@/lib/model/event-amount';
import { groupBy } from '@/lib/text/group-by';
import { wholeYear } from '@/lib/time/whole-year';
import { goodsDirection, type GoodsDirection, type StateTies } from './goods-direction';
import { isCurrency, type Quantified } from './trade-figures';

/** What one reporter counts of one direction. */
export interface SeriesLine {
  readonly flow: EventAmount['flow'];
  readonly reporter: EventAmount['reporter'];
  /** Null where it is both, or the record does not say. */
  readonly direction: GoodsDirection | null;
  /** One a year, oldest first. */
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly year: number;
  readonly figure: Quantified;
}

/** The trade of two states by year, as one event tells it, in one currency. */
export interface TradeSeries {
  readonly event: EventAmount['event'];
  readonly currency: string;
  /** In the order of the entry, but those of one direction side by side. */
  readonly lines: readonly SeriesLine[];
}

/** Two points are a comparison; from three on there is a course of time. */
const FEWEST_YEARS = 3;

const isYearly = ({ measure, unit, period, commodity }: Quantified) =>
  measure === 'value' && isCurrency(unit) && commodity === null && wholeYear(period) !== null;

/** The series among some figures, and the figures that are in none. */
export function tradeSeries(
  figures: readonly Quantified[],
  ties: StateTies,
): {
  readonly series: readonly TradeSeries[];
  readonly single: readonly Quantified[];
} {
  const groups = groupBy(figures.filter(isYearly), ({ event, unit }) => `${event.id} ${unit}`);
  const series = [...groups.values()].flatMap((group): TradeSeries[] => {
    const [{ event, unit }] = group as [Quantified];
    const years = new Set(group.map(({ period }) => period));
    return years.size < FEWEST_YEARS
      ? []
      : [{ event, currency: unit, lines: linesOf(group, ties) }];
  });
  const inSeries = new Set(
    series.flatMap(({ lines }) =>
      lines.flatMap(({ points }) => points.map(({ figure }) => figure)),
    ),
  );
  return { series, single: figures.filter((figure) => !inSeries.has(figure)) };
}

function linesOf(figures: readonly Quantified[], ties: StateTies): SeriesLine[] {
  const ordered = figures.toSorted((one, other) => one.ordinal - other.ordinal);
  const groups = groupBy(ordered, ({ flow, reporter }) => `${flow} ${reporter?.id ?? ''}`);
  const lines = [...groups.values()].map((line): SeriesLine => {
    const [first] = line as [Quantified];
    const points = line
      .map((figure) => ({ year: wholeYear(figure.period)!, figure }))
      .toSorted((one, other) => one.year - other.year);
    const { flow, reporter } = first;
    return { flow, reporter, direction: goodsDirection(first, ties), points };
  });
  return [...groupBy(lines, wayOf).values()].flat();
}

/** The same for lines of the same goods, also where the two ends count them. */
export const wayOf = ({ flow, direction }: SeriesLine): string =>
  direction ? `${direction.exporter} ${direction.importer}` : flow;

/** Tells a line from all others of the chart. */
export const lineId = ({ event, currency }: TradeSeries, { flow, reporter }: SeriesLine): string =>
  `${event.id} ${currency} ${flow} ${reporter?.id ?? ''}`;

/** A point, or the gap that stands for a year without one. */
export type PointOrGap = SeriesPoint | { readonly year: number; readonly figure: null };

/** The points with a gap wherever a year between two of them is missing, at which a line breaks. */
export function withGaps(points: readonly SeriesPoint[]): PointOrGap[] {
  return points.flatMap((point, index): PointOrGap[] => {
    const before = points[index - 1];
    return before && point.year > before.year + 1
      ? [{ year: before.year + 1, figure: null }, point]
      : [point];
  });
}
