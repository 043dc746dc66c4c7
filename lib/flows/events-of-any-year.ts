import type { CategoryFilter } from './category';
import type { FlowCubes } from './flow-cubes';
import { visibleEventIds } from './flow-selectors';

/**
 * Ids of the dated events that every filter but that of years lets through. Looks at all events, so
 * it is for when filters change and not for a step in time.
 */
export function eventsOfAnyYear(cubes: FlowCubes, filter: CategoryFilter): ReadonlySet<string> {
  const always = { from: -Infinity, to: Infinity, maybe: 'out', ongoing: 'in' } as const;
  return visibleEventIds(cubes, { ...filter, ...always });
}
