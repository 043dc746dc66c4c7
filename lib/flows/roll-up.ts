import { firstDayOfYear } from '@/lib/time/day-number';
import { flowCells } from './flow-cells';
import { GRAINS, dayOrOpen, type FlowTable } from './flow-table';

/** Legs a table may hold before the server sends roll-ups in their stead. */
const LEGS_BEFORE_ROLL_UP = 20_000;

/** The table itself when it is small; else its three roll-ups, which answer the same counts. */
export function rollUpWhenLarge(table: FlowTable, limit = LEGS_BEFORE_ROLL_UP): FlowTable {
  if (table.length <= limit) return table;
  const parts = (['pair', 'place', 'all'] as const).map((grain) => ({
    grain: GRAINS.indexOf(grain),
    cells: flowCells(table, grain),
  }));
  const length = parts.reduce((sum, { cells }) => sum + cells.length, 0);
  const rolledUp = {
    length,
    placeIds: table.placeIds,
    eventIds: [],
    grain: new Uint8Array(length),
    event: new Int32Array(length).fill(-1),
    leg: new Uint16Array(length),
    from: new Int32Array(length),
    to: new Int32Array(length),
    category: new Uint16Array(length),
    firstDay: new Int32Array(length),
    latestStartDay: new Int32Array(length),
    earliestEndDay: new Int32Array(length),
    lastDay: new Int32Array(length),
    dated: new Uint8Array(length),
    count: new Uint32Array(length),
    valueUsd: new Float64Array(length),
    // A sum of many events has no year of its own.
    yearlyUsd: new Map(),
  };
  let start = 0;
  for (const { grain, cells } of parts) {
    const end = start + cells.length;
    rolledUp.grain.fill(grain, start, end);
    rolledUp.from.set(cells.from, start);
    rolledUp.to.set(cells.to, start);
    rolledUp.category.set(cells.category, start);
    rolledUp.firstDay.set(Int32Array.from(cells.firstYear, firstDayOf), start);
    rolledUp.latestStartDay.set(Int32Array.from(cells.latestStartYear, lastDayOf), start);
    rolledUp.earliestEndDay.set(Int32Array.from(cells.earliestEndYear, firstDayOf), start);
    rolledUp.lastDay.set(Int32Array.from(cells.lastYear, lastDayOf), start);
    rolledUp.dated.set(cells.dated, start);
    rolledUp.count.set(cells.count, start);
    rolledUp.valueUsd.set(cells.valueUsd, start);
    start = end;
  }
  return rolledUp;
}

const firstDayOf = (year: number) => dayOrOpen(firstDayOfYear(year));
const lastDayOf = (year: number) => dayOrOpen(firstDayOfYear(year + 1) - 1);
