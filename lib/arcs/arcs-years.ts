import type { Arc } from './arcs';
import type { ArcPlan } from './map-plan';
import { categoryMask } from '@/lib/flows/category';
import { legFilter, yearWindow, type FlowFilter } from '@/lib/flows/flow-selectors';
import { OPEN_END, OPEN_START } from '@/lib/flows/flow-table';
import { yearOfDay } from '@/lib/time/day-number';

export interface ArcYears {
  readonly first: number;
  readonly last: number;
}

/** Years that the visible events of an arc may touch; null when none is known. */
export function yearsOfArc(
  plan: Pick<ArcPlan, 'cubes'>,
  filter: FlowFilter,
  arc: Arc,
): ArcYears | null {
  return yearsOfArcs(plan, filter, [arc])[0] ?? null;
}

/** The same for many arcs, in their order; of each only the events of its own flow are looked at. */
export function yearsOfArcs(
  { cubes }: Pick<ArcPlan, 'cubes'>,
  filter: FlowFilter,
  arcs: readonly Pick<Arc, 'flow' | 'eventId'>[],
): (ArcYears | null)[] {
  const { table, flowIndices, legsOfFlow } = cubes;
  const isVisible = legFilter(cubes, categoryMask(filter), yearWindow(filter));
  return arcs.map(({ flow, eventId }) => {
    const index = flowIndices.get(flow);
    let [first, last] = [Infinity, -Infinity];
    for (const row of index === undefined ? [] : legsOfFlow(index)) {
      if (table.dated[row] === 0 || !isVisible(row)) continue;
      if (eventId !== null && table.eventIds[table.event[row]!] !== eventId) continue;
      for (const day of [table.firstDay[row]!, table.lastDay[row]!]) {
        if (day === OPEN_START || day === OPEN_END) continue;
        const year = yearOfDay(day);
        first = Math.min(first, year);
        last = Math.max(last, year);
      }
    }
    return first <= last ? { first, last } : null;
  });
}
