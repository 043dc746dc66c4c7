import type { EventSummary } from '@/lib/events/event-summary';
import { categoryMask } from '@/lib/flows/category';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { visibleLegs, yearWindow, type FlowFilter } from '@/lib/flows/flow-selectors';

export interface VisibleEvents {
  readonly ids: ReadonlySet<string>;
  /** In the order of time. */
  readonly summaries: readonly EventSummary[];
}

/** The events behind what the map shows. */
export function visibleEvents(
  cubes: FlowCubes | undefined,
  filter: FlowFilter,
  summaries: readonly EventSummary[],
): VisibleEvents {
  if (!cubes) return { ids: new Set(), summaries: [] };
  const { table } = cubes;
  const legs = visibleLegs(cubes, categoryMask(filter), yearWindow(filter));
  const ids = new Set(legs.map((row) => table.eventIds[table.event[row]!]!));
  return { ids, summaries: summaries.filter((summary) => ids.has(summary.id)) };
}
