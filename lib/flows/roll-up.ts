import { FIRST_YEAR } from '@/lib/time/year-range';
import { CATEGORY_COUNT } from './category';
import { buildFlowTable, type FlowTableRow } from './build-flow-table';
import {
  GRAINS,
  OPEN_END,
  OPEN_START,
  dayOf,
  hasLegs,
  yearOf,
  type FlowTable,
  type Grain,
} from './flow-table';

/** A number of distinct events that no filter of the map can tell apart. */
export interface FlowCell {
  /** Indices into the table's `placeIds`; -1 where the grain has no place. */
  readonly from: number;
  readonly to: number;
  readonly category: number;
  /** Infinite for an open or unknown side. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly dated: boolean;
  count: number;
  /** Sum of what is quantified in US dollars; NaN when nothing is. */
  valueUsd: number;
}

type CellGrain = Exclude<Grain, 'leg'>;

/**
 * Groups rows into cells of one grain, an event once a cell however many legs it has there. From
 * legs it counts; from a table that is rolled up already it reads the cells of that grain.
 */
export function flowCells(table: FlowTable, grain: CellGrain): FlowCell[] {
  const cells = new Map<number, FlowCell>();
  const rolledUp = !hasLegs(table);
  let event = -1;
  let counted = new Set<number>();

  for (let row = 0; row < table.length; row += 1) {
    if (rolledUp && GRAINS[table.grain[row]!] !== grain) continue;
    if (table.event[row] !== event) {
      event = table.event[row]!;
      counted = new Set();
    }
    for (const [from, to] of groupsOf(table, row, grain, rolledUp)) {
      const group = from * table.placeIds.length + to;
      if (!rolledUp && counted.has(group)) continue;
      counted.add(group);
      addTo(cells, group, { from, to }, table, row);
    }
  }
  return [...cells.values()];
}

function groupsOf(
  table: FlowTable,
  row: number,
  grain: CellGrain,
  rolledUp: boolean,
): [number, number][] {
  const from = table.from[row]!;
  const to = table.to[row]!;
  if (grain === 'all') return [[-1, -1]];
  if (grain === 'pair' || rolledUp || from === to) return [[from, to]];
  return [
    [from, from],
    [to, to],
  ];
}

/** Years that a key can tell apart, besides an open end at either side. */
const KEY_YEARS = 1024;
const yearKey = (year: number) =>
  year === -Infinity ? 0 : year === Infinity ? KEY_YEARS - 1 : year - FIRST_YEAR + 1;

function addTo(
  cells: Map<number, FlowCell>,
  group: number,
  { from, to }: { from: number; to: number },
  table: FlowTable,
  row: number,
) {
  const category = table.category[row]!;
  const dated = table.dated[row] === 1;
  const firstDay = table.firstDay[row]!;
  const lastDay = table.lastDay[row]!;
  const firstYear = firstDay === OPEN_START ? -Infinity : yearOf(firstDay);
  const lastYear = lastDay === OPEN_END ? Infinity : yearOf(lastDay);
  const years = yearKey(firstYear) * KEY_YEARS + yearKey(lastYear);
  const key = ((group * CATEGORY_COUNT + category) * 2 + (dated ? 1 : 0)) * KEY_YEARS ** 2 + years;
  const count = table.count[row]!;
  const valueUsd = table.valueUsd[row]!;
  const cell = cells.get(key);
  if (cell === undefined) {
    cells.set(key, { from, to, category, firstYear, lastYear, dated, count, valueUsd });
    return;
  }
  cell.count += count;
  if (!Number.isNaN(valueUsd)) {
    cell.valueUsd = (Number.isNaN(cell.valueUsd) ? 0 : cell.valueUsd) + valueUsd;
  }
}

/** Legs a table may hold before the server sends roll-ups in their stead. */
const LEGS_BEFORE_ROLL_UP = 20_000;

/** The table itself when it is small; else its three roll-ups, which answer the same counts. */
export function rollUpWhenLarge(table: FlowTable, limit = LEGS_BEFORE_ROLL_UP): FlowTable {
  if (table.length <= limit) return table;
  const rows = (['pair', 'place', 'all'] as const).flatMap((grain) =>
    flowCells(table, grain).map((cell): FlowTableRow => ({
      grain,
      event: null,
      leg: 0,
      from: table.placeIds[cell.from] ?? null,
      to: table.placeIds[cell.to] ?? null,
      category: cell.category,
      firstDay: cell.firstYear === -Infinity ? OPEN_START : dayOf(`${cell.firstYear}-01-01`),
      lastDay: cell.lastYear === Infinity ? OPEN_END : dayOf(`${cell.lastYear}-12-31`),
      dated: cell.dated,
      count: cell.count,
      valueUsd: cell.valueUsd,
    })),
  );
  return buildFlowTable(rows);
}
