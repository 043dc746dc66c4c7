import { yearScale, type YearScale } from '@/lib/time/year-scale';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { categoryMask, type CategoryFilter } from '@/lib/flows/category';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { countsBy } from '@/lib/flows/flow-selectors';

export interface YearBeginnings {
  readonly year: number;
  /** Events that begin in the year, or may first have begun in it. */
  readonly count: number;
}

/** Every year of the record, and how many events of those let through begin in it. */
function beginnings(cubes: FlowCubes, filter: CategoryFilter, open: number): YearBeginnings[] {
  const { first, last } = cubes.extent;
  const begunBy = countBegun(cubes, filter);
  let before = open;
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const begun = begunBy(first + offset);
    const count = begun - before;
    before = begun;
    return { year: first + offset, count };
  });
}

function countBegun(cubes: FlowCubes, filter: CategoryFilter): (year: number) => number {
  const mask = categoryMask(filter);
  return (year) =>
    countsBy(cubes, mask, { from: -Infinity, to: year }, () => 'all').get('all') ?? 0;
}

/**
 * How the events are spread over the years, for an axis that is to give each its room: an event is
 * counted once, where it begins, and not in every year of a span; one without a beginning nowhere.
 */
export function yearBeginnings(cubes: FlowCubes, filter: CategoryFilter): YearBeginnings[] {
  return beginnings(cubes, filter, countBegun(cubes, filter)(cubes.extent.first - 1));
}

/**
 * The years in which some event that the filter lets through begins, or may first have begun, in
 * order; and the first year of the record where anything is open before it. Each dated event is
 * visible in one of them at least, so who stops at all of them has seen everything that has a date.
 */
export function beginningYears(cubes: FlowCubes, filter: CategoryFilter): number[] {
  return beginnings(cubes, filter, 0)
    .filter(({ count }) => count > 0)
    .map(({ year }) => year);
}

/** The axis of the timeline: of the whole record, so that no year moves while one filters. */
export const timelineScale = (whole: FlowCubes): YearScale =>
  yearScale(yearBeginnings(whole, UNFILTERED));
