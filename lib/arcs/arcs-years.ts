import { groupBy } from '@/lib/text/group-by';
import type { Arc } from './arcs';
import { laneKeyOfRow, type ArcPlan } from './arcs-plan';
import { categoryMask } from '@/lib/flows/category';
import { visibleLegs, yearWindow, type FlowFilter } from '@/lib/flows/flow-selectors';
import { OPEN_END, OPEN_START, hasLegs, yearOf } from '@/lib/flows/flow-table';

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

/** The same for many arcs, in their order, in one walk through the events. */
export function yearsOfArcs(
  { cubes }: Pick<ArcPlan, 'cubes'>,
  filter: FlowFilter,
  arcs: readonly Arc[],
): (ArcYears | null)[] {
  const { table } = cubes;
  if (!hasLegs(table) || arcs.length === 0) return arcs.map(() => null);
  const dated = visibleLegs(cubes, categoryMask(filter), yearWindow(filter)).filter(
    (row) => table.dated[row] === 1,
  );
  const rowsOf = groupBy(dated, (row) => laneKeyOfRow(cubes, row));
  return arcs.map(({ laneKey, eventId }) => {
    const years = (rowsOf.get(laneKey) ?? [])
      .filter((row) => eventId === null || table.eventIds[table.event[row]!] === eventId)
      .flatMap((row) => [table.firstDay[row]!, table.lastDay[row]!])
      .filter((day) => day !== OPEN_START && day !== OPEN_END)
      .map(yearOf);
    return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
  });
}
