import type { Arc } from './arcs';
import { laneKeyOfRow, type ArcPlan } from './arcs-plan';
import { categoryMask } from './category';
import { visibleLegs, yearWindow, type FlowFilter } from './flow-selectors';
import { OPEN_END, OPEN_START, hasLegs, yearOf } from './flow-table';

/** Years that the visible events of an arc may touch; null when none is known. */
export function yearsOfArc(
  { cubes }: Pick<ArcPlan, 'cubes'>,
  filter: FlowFilter,
  arc: Arc,
): { first: number; last: number } | null {
  const { table } = cubes;
  if (!hasLegs(table)) return null;
  const isOfArc = (row: number) =>
    table.dated[row] === 1 &&
    laneKeyOfRow(cubes, row) === arc.laneKey &&
    (arc.eventId === null || table.eventIds[table.event[row]!] === arc.eventId);
  const years = visibleLegs(cubes, categoryMask(filter), yearWindow(filter))
    .flatMap((row) => (isOfArc(row) ? [table.firstDay[row]!, table.lastDay[row]!] : []))
    .filter((day) => day !== OPEN_START && day !== OPEN_END)
    .map(yearOf);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}
