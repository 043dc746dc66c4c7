import { buildFlowCubes, type FlowCubes } from './flow-cubes';
import type { FlowTable } from './flow-table';

/**
 * The cubes of only some events. Places, events and years keep their numbers and the extent stays
 * that of the whole, so that no axis moves and no colour changes while one narrows.
 */
export function narrowCubes(cubes: FlowCubes, kept: ReadonlySet<string>): FlowCubes {
  const { table } = cubes;
  const keepsEvent = table.eventIds.map((id) => kept.has(id));
  const rows = Array.from({ length: table.length }, (_row, row) => row).filter(
    (row) => keepsEvent[table.event[row]!],
  );
  return buildFlowCubes(rowsOf(table, rows), cubes.extent);
}

function rowsOf(table: FlowTable, rows: readonly number[]): FlowTable {
  const pick = <Column extends { readonly [row: number]: number }>(
    column: Column,
    into: { from: (values: readonly number[]) => Column },
  ) => into.from(rows.map((row) => column[row]!));
  return {
    length: rows.length,
    placeIds: table.placeIds,
    eventIds: table.eventIds,
    grain: pick(table.grain, Uint8Array),
    event: pick(table.event, Int32Array),
    leg: pick(table.leg, Uint16Array),
    from: pick(table.from, Int32Array),
    to: pick(table.to, Int32Array),
    category: pick(table.category, Uint16Array),
    firstDay: pick(table.firstDay, Int32Array),
    lastDay: pick(table.lastDay, Int32Array),
    dated: pick(table.dated, Uint8Array),
    count: pick(table.count, Uint32Array),
    valueUsd: pick(table.valueUsd, Float64Array),
  };
}
