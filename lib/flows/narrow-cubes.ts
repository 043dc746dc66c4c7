import { buildFlowCubes, type FlowCubes } from './flow-cubes';
import type { FlowTable } from './flow-table';

/**
 * The cubes of only some events. Places, events and years keep their numbers and the extent stays
 * that of the whole, so that no axis moves and no colour changes while one narrows.
 */
export function narrowCubes(cubes: FlowCubes, kept: ReadonlySet<string>): FlowCubes {
  const { table } = cubes;
  const keepsEvent = table.eventIds.map((id) => kept.has(id));
  const rows = Uint32Array.from(table.event.keys()).filter((row) => keepsEvent[table.event[row]!]);
  return buildFlowCubes(rowsOf(table, rows), cubes.extent);
}

function rowsOf(table: FlowTable, rows: Uint32Array): FlowTable {
  const pick = <Column extends { readonly [row: number]: number }>(
    column: Column,
    into: { from: (rows: Uint32Array, valueOf: (row: number) => number) => Column },
  ) => into.from(rows, (row) => column[row]!);
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
