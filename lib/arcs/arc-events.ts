import { categoryMask } from '@/lib/flows/category';
import { legFilter, yearWindow, type FlowFilter } from '@/lib/flows/flow-selectors';
import { OPEN_START, hasLegs } from '@/lib/flows/flow-table';
import { yearOfDay } from '@/lib/time/day-number';
import type { Arc } from './arcs';
import { runsAlongCorridor } from './corridor-legs';
import type { ArcPlan } from './map-plan';

export interface ArcEvent {
  readonly id: string;
  /** In which it may first have begun; null where it is undated or has an open start. */
  readonly year: number | null;
}

/**
 * The visible events that some arcs stand for, each once, the latest first and the undated last; none of
 * a table that is rolled up.
 */
export function eventsOfArcs(
  { cubes, corridorLegs }: Pick<ArcPlan, 'cubes' | 'corridorLegs'>,
  filter: FlowFilter,
  arcs: readonly Pick<Arc, 'flow' | 'eventId'>[],
): ArcEvent[] {
  const { table, flowIndices, legsOfFlow } = cubes;
  if (!hasLegs(table)) return [];
  const passes = legFilter(cubes, categoryMask(filter), yearWindow(filter));
  const firstDays = new Map<string, number>();
  for (const { flow, eventId } of arcs) {
    for (const row of legsOfFlow(flowIndices.get(flow)!)) {
      const id = table.eventIds[table.event[row]!]!;
      if (eventId !== null && id !== eventId) continue;
      if (!passes(row) || runsAlongCorridor(cubes, row, corridorLegs)) continue;
      firstDays.set(id, table.dated[row] === 1 ? table.firstDay[row]! : OPEN_START);
    }
  }
  return [...firstDays]
    .toSorted(([one, day], [other, otherDay]) =>
      day === otherDay ? (one < other ? -1 : 1) : otherDay > day ? 1 : -1,
    )
    .map(([id, day]) => ({ id, year: day === OPEN_START ? null : yearOfDay(day) }));
}
