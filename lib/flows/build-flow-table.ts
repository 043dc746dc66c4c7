import { dayNumber } from '@/lib/time/day-number';
import { categoryIndex } from './category';
import { Dictionary } from './dictionary';
import type { FlowRow } from './flow-row';
import { GRAINS, OPEN_END, OPEN_START, type FlowTable } from './flow-table';

/** The legs of the repository as columns. `rows` are ordered by event. */
export function flowTableOfLegs(rows: readonly FlowRow[]): FlowTable {
  const places = new Dictionary();
  const events = new Dictionary();
  return {
    length: rows.length,
    grain: new Uint8Array(rows.length).fill(GRAINS.indexOf('leg')),
    event: Int32Array.from(rows, (row) => events.index(row.eventId)),
    leg: Uint16Array.from(rows, (row) => row.legOrdinal),
    from: Int32Array.from(rows, (row) => places.index(row.from)),
    to: Int32Array.from(rows, (row) => places.index(row.to)),
    category: Uint16Array.from(rows, categoryIndex),
    firstDay: Int32Array.from(rows, ({ earliest }) =>
      earliest === null ? OPEN_START : dayNumber(earliest),
    ),
    lastDay: Int32Array.from(rows, ({ latest }) =>
      latest === null ? OPEN_END : dayNumber(latest),
    ),
    dated: Uint8Array.from(rows, (row) => Number(row.dated)),
    count: new Uint32Array(rows.length).fill(1),
    valueUsd: Float64Array.from(rows, ({ unit, value }) =>
      unit === 'USD' && value !== null ? value : Number.NaN,
    ),
    placeIds: places.words,
    eventIds: events.words,
  };
}
