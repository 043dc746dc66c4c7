import type { YearRange } from '@/lib/time/year-range';
import { categoryMask, type CategoryFilter } from './category';
import type { FlowCubes } from './flow-cubes';
import { placeActivity, visibleEventCount } from './flow-selectors';

/** Years of a period that a newcomer is shown: enough for answers to letters and visits, few enough to read. */
const YEARS = 2;

export interface BusyPeriod extends YearRange {
  /** Events that are certain to touch it. */
  readonly count: number;
}

/** The years in a row that most events touch, the latest of equals; null where no event is dated. */
export function busiestPeriod(cubes: FlowCubes, filter: CategoryFilter): BusyPeriod | null {
  const { first, last } = cubes.extent;
  let busiest: BusyPeriod | null = null;
  for (let to = Math.min(first + YEARS - 1, last); to <= last; to += 1) {
    const from = Math.max(to - YEARS + 1, first);
    const count = visibleEventCount(cubes, { ...filter, from, to, maybe: 'out', ongoing: 'in' });
    if (count > 0 && count >= (busiest?.count ?? 0)) busiest = { from, to, count };
  }
  return busiest;
}

export interface BusyPlace {
  readonly id: string;
  /** Distinct events there. */
  readonly count: number;
}

/** The place that most events touch; null where there is no event. */
export function busiestPlace(cubes: FlowCubes, filter: CategoryFilter): BusyPlace | null {
  let busiest: BusyPlace | null = null;
  for (const [id, count] of placeActivity(cubes, categoryMask(filter), null)) {
    if (count > (busiest?.count ?? 0)) busiest = { id, count };
  }
  return busiest;
}
