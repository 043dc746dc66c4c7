import { FAMILIES } from '@/lib/model/vocabulary';
import {
  categoryMask,
  familyIndexOfCategory,
  type CategoryFilter,
  type CategoryMask,
} from './category';
import type { FlowCubes } from './flow-cubes';
import type { FlowFilter } from './flow-selectors';

/** A year of the timeline and what begins in it, by family in the order of FAMILIES. */
export interface YearBar {
  readonly year: number;
  /** Events that certainly begin in the year. */
  readonly counts: readonly number[];
  /** The year's share of those that begin in one of several: one event is in all years together one. */
  readonly shares: readonly number[];
  /** How many events those shares are of. */
  readonly mayBegin: number;
}

/** The timeline's histogram: every filter obeyed but that of years. Each dated event counts once in it. */
export function yearBars({ cells, extent }: FlowCubes, mask: CategoryMask): YearBar[] {
  const { first, last } = extent;
  const zeros = () => FAMILIES.map(() => 0);
  const bars = Array.from({ length: Math.max(last - first + 1, 0) }, (_, offset) => ({
    year: first + offset,
    counts: zeros(),
    shares: zeros(),
    mayBegin: 0,
  }));
  for (let cell = 0; cell < cells.length; cell += 1) {
    const category = cells.category[cell]!;
    if (cells.dated[cell] === 0 || mask[category] === 0) continue;
    const family = familyIndexOfCategory[category]!;
    const count = cells.count[cell]!;
    const begins = beginningOfCell({ cells, extent }, cell);
    const years = begins.last - begins.first + 1;
    for (let year = begins.first; year <= begins.last; year += 1) {
      const bar = bars[year - first]!;
      if (begins.isCertain) bar.counts[family]! += count;
      else {
        bar.shares[family]! += count / years;
        bar.mayBegin += count;
      }
    }
  }
  return bars;
}

/** As yearsOfBeginning in lib/time/date-edges.ts, of a cell and within the record's years. */
function beginningOfCell({ cells, extent }: Pick<FlowCubes, 'cells' | 'extent'>, cell: number) {
  const within = (year: number) => Math.min(Math.max(year, extent.first), extent.last);
  const first = cells.firstYear[cell]!;
  const last = Math.max(first, cells.latestStartYear[cell]!);
  return {
    first: within(first),
    last: within(Math.min(last, cells.lastYear[cell]!)),
    isCertain: first === last && first > -Infinity,
  };
}

/**
 * The years in which some event that the filter lets through has certainly begun for the first time,
 * or with `maybe` may first have begun, in order. Up to the last of them, every dated event is seen.
 */
export function beginningYears(
  { cells, extent }: FlowCubes,
  { maybe, ...filter }: CategoryFilter & Pick<FlowFilter, 'maybe'>,
): number[] {
  const mask = categoryMask(filter);
  const from = maybe === 'in' ? cells.firstYear : cells.latestStartYear;
  const years = new Set<number>();
  for (let cell = 0; cell < cells.length; cell += 1) {
    if (cells.dated[cell] === 0 || mask[cells.category[cell]!] === 0) continue;
    years.add(Math.min(Math.max(from[cell]!, extent.first), extent.last));
  }
  return [...years].toSorted((one, other) => one - other);
}
