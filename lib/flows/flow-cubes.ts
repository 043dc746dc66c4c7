import type { FlowTable } from './flow-table';
import { flowCells, type FlowCell } from './roll-up';
import { YearCube, type YearExtent } from './year-cube';

/** A directed pair of places, by index into the table's `placeIds`; a ring when they are equal. */
export interface PlacePair {
  readonly from: number;
  readonly to: number;
}

/** Everything that the filters ask of the record, built once a table. */
export interface FlowCubes {
  readonly table: FlowTable;
  readonly extent: YearExtent;
  readonly pairs: readonly PlacePair[];
  /** Distinct events by index into `pairs`. */
  readonly byPair: YearCube;
  /** Distinct events by index into `placeIds`. */
  readonly byPlace: YearCube;
  /** Distinct events; one group. */
  readonly all: YearCube;
}

export function buildFlowCubes(table: FlowTable): FlowCubes {
  const allCells = flowCells(table, 'all');
  const pairCells = flowCells(table, 'pair');
  const extent = yearExtent(allCells);

  const pairs: PlacePair[] = [];
  const indices = new Map<number, number>();
  const pairKey = ({ from, to }: PlacePair) => from * table.placeIds.length + to;
  for (const { from, to } of pairCells) {
    const key = pairKey({ from, to });
    if (!indices.has(key)) indices.set(key, pairs.push({ from, to }) - 1);
  }
  return {
    table,
    extent,
    pairs,
    byPair: new YearCube(pairCells, (cell) => indices.get(pairKey(cell))!, pairs.length, extent),
    byPlace: new YearCube(
      flowCells(table, 'place'),
      (cell) => cell.from,
      table.placeIds.length,
      extent,
    ),
    all: new YearCube(allCells, () => 0, 1, extent),
  };
}

/** First and last year that any dated event names; empty (`last < first`) when none does. */
function yearExtent(cells: readonly FlowCell[]): YearExtent {
  const years = cells
    .filter((cell) => cell.dated)
    .flatMap((cell) => [cell.firstYear, cell.lastYear])
    .filter(Number.isFinite);
  return years.reduce(
    (extent, year) => ({ first: Math.min(extent.first, year), last: Math.max(extent.last, year) }),
    { first: years[0] ?? 0, last: years[0] ?? -1 },
  );
}
