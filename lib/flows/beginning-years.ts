import { categoryMask, type CategoryFilter } from './category';
import type { FlowCubes } from './flow-cubes';
import { countsBy } from './flow-selectors';

/**
 * The years in which some event that the filter lets through begins, or may first have begun, in
 * order; and the first year of the record where anything is open before it. Each dated event is
 * visible in one of them at least, so who stops at all of them has seen everything that has a date.
 */
export function beginningYears(cubes: FlowCubes, filter: CategoryFilter): number[] {
  const mask = categoryMask(filter);
  const { first, last } = cubes.extent;
  const begunBy = (year: number) =>
    countsBy(cubes, mask, { from: -Infinity, to: year }, () => 'all').get('all') ?? 0;
  const years: number[] = [];
  let before = 0;
  for (let year = first; year <= last; year += 1) {
    const begun = begunBy(year);
    if (begun > before) years.push(year);
    before = begun;
  }
  return years;
}
