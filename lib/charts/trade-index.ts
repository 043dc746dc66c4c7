import { figureId } from './trade-figures';
import type { SeriesLine } from './trade-series';

/** The year that is 100: one that the reader picked, or the first that the lines share. */
export type BaseChoice = number | 'shared';

/** Lines of a series as they compare with one year. */
export interface SeriesIndex {
  /** `rests`: the year is the first that all lines have, or that most have, or the reader's. */
  readonly base: { readonly year: number; readonly rests: 'all' | 'most' | 'picked' } | null;
  /** Figure id → its value where that of the base year is 100. */
  readonly values: ReadonlyMap<string, number>;
  /** Lines that have no index, since what would be 100 is no figure or is nought. */
  readonly lacking: ReadonlyMap<SeriesLine, 'missing' | 'zero'>;
}

const BASE = 100;

const pointOf = ({ points }: SeriesLine, year: number) => points.find((one) => one.year === year);

const isBase = (line: SeriesLine, year: number) => (pointOf(line, year)?.figure.value ?? 0) > 0;

/** The first year in which the most lines have a value other than nought. */
function sharedYear(lines: readonly SeriesLine[]): SeriesIndex['base'] {
  const years = lines.flatMap(({ points }) => points.map(({ year }) => year));
  const candidates = [...new Set(years)]
    .map((year) => ({ year, count: lines.filter((line) => isBase(line, year)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count || one.year - other.year);
  const best = candidates[0];
  return best === undefined
    ? null
    : { year: best.year, rests: best.count === lines.length ? 'all' : 'most' };
}

/** @param lines those that are shown: what is hidden has no say in which year is the base. */
export function seriesIndex(lines: readonly SeriesLine[], choice: BaseChoice): SeriesIndex {
  const base = choice === 'shared' ? sharedYear(lines) : { year: choice, rests: 'picked' as const };
  if (base === null) {
    return { base, values: new Map(), lacking: new Map(lines.map((line) => [line, 'missing'])) };
  }
  const lacking = new Map<SeriesLine, 'missing' | 'zero'>();
  const values = new Map<string, number>();
  for (const line of lines) {
    const hundred = pointOf(line, base.year)?.figure.value;
    if (hundred === undefined || hundred <= 0) {
      lacking.set(line, hundred === undefined ? 'missing' : 'zero');
      continue;
    }
    for (const { figure } of line.points) {
      values.set(figureId(figure), (figure.value / hundred) * BASE);
    }
  }
  return { base, values, lacking };
}
