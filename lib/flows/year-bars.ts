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
export function yearBars(
  { beginnings, categories, extent }: FlowCubes,
  mask: CategoryMask,
): YearBar[] {
  const { first, last } = extent;
  const years = Math.max(last - first + 1, 0);
  const zeros = () => FAMILIES.map(() => 0);
  const bars = Array.from({ length: years }, (_, offset) => ({
    year: first + offset,
    counts: zeros(),
    shares: zeros(),
    mayBegin: 0,
  }));
  const { counts, shares, possible } = beginnings;
  categories.forEach((category, bucket) => {
    if (mask[category] === 0) return;
    const family = familyIndexOfCategory[category]!;
    bars.forEach((bar, year) => {
      const index = bucket * years + year;
      bar.counts[family]! += counts[index]!;
      bar.shares[family]! += shares[index]!;
      bar.mayBegin += possible[index]!;
    });
  });
  return bars;
}

/**
 * The years in which some event that the filter lets through has certainly begun for the first time,
 * or with `maybe` may first have begun, in order. Up to the last of them, every dated event is seen.
 */
export function beginningYears(
  { beginnings, categories, extent }: FlowCubes,
  { maybe, ...filter }: CategoryFilter & Pick<FlowFilter, 'maybe'>,
): number[] {
  const mask = categoryMask(filter);
  const years = Math.max(extent.last - extent.first + 1, 0);
  const begun = maybe === 'in' ? beginnings.mayHaveBegun : beginnings.hasBegun;
  const isBegun = (year: number) =>
    categories.some(
      (category, bucket) => mask[category] === 1 && begun[bucket * years + year] === 1,
    );
  return Array.from({ length: years }, (_, year) => year)
    .filter(isBegun)
    .map((year) => extent.first + year);
}
