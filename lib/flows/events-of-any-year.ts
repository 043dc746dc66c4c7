import { categoryMask, type CategoryFilter } from './category';
import type { FlowCubes } from './flow-cubes';
import { visibleLegs } from './flow-selectors';

/**
 * Ids of the dated events that every filter but that of years lets through. Walks over the events,
 * so it is for when filters change and not for a step in time.
 */
export function eventsOfAnyYear(cubes: FlowCubes, filter: CategoryFilter): ReadonlySet<string> {
  const { eventIds, event } = cubes.table;
  const everyYear = { from: -Infinity, to: Infinity };
  const rows = visibleLegs(cubes, categoryMask(filter), everyYear);
  return new Set(rows.flatMap((row) => eventIds[event[row]!] ?? []));
}
