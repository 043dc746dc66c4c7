import { UNFILTERED } from '@/lib/flows/facet-counts';
import { categoryMask, type CategoryFilter } from '@/lib/flows/category';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { yearBars } from '@/lib/flows/year-bars';
import { yearScale, type YearScale } from '@/lib/time/year-scale';

export interface YearBeginnings {
  readonly year: number;
  /** Events that begin in the year, and its share of those that may. */
  readonly count: number;
}

/**
 * How the events are spread over the years, for an axis that is to give each its room: an event is
 * counted once, where it begins, and not in every year of a span.
 */
export function yearBeginnings(cubes: FlowCubes, filter: CategoryFilter): YearBeginnings[] {
  return yearBars(cubes, categoryMask(filter)).map(({ year, counts, shares }) => ({
    year,
    count: [...counts, ...shares].reduce((sum, count) => sum + count, 0),
  }));
}

/** The axis of the timeline: of the whole record, so that no year moves while one filters. */
export const timelineScale = (whole: FlowCubes): YearScale =>
  yearScale(yearBeginnings(whole, UNFILTERED));
