import { dateEdges, type DateEdges } from '@/lib/time/date-edges';
import { categoryIndex } from './category';
import { Dictionary } from './dictionary';
import type { FlowRow } from './flow-row';
import { GRAINS, dayOrOpen, type FlowTable } from './flow-table';

const UNDATED: DateEdges = {
  earliest: -Infinity,
  latestStart: -Infinity,
  earliestEnd: Infinity,
  latest: Infinity,
};

/** Legs without a direction lie in one flow, whichever end an entry names first. */
const isTurned = ({ legKind, from, to }: FlowRow) => legKind === 'mutual' && from > to;

/** The legs of the repository as columns. `rows` are ordered by event. */
export function flowTableOfLegs(rows: readonly FlowRow[]): FlowTable {
  const places = new Dictionary();
  const events = new Dictionary();
  const edges = rows.map(dateEdges);
  const days = (name: keyof DateEdges) =>
    Int32Array.from(edges, (one) => dayOrOpen((one ?? UNDATED)[name]));
  return {
    length: rows.length,
    grain: new Uint8Array(rows.length).fill(GRAINS.indexOf('leg')),
    event: Int32Array.from(rows, (row) => events.index(row.eventId)),
    leg: Uint16Array.from(rows, (row) => row.legOrdinal),
    from: Int32Array.from(rows, (row) => places.index(isTurned(row) ? row.to : row.from)),
    to: Int32Array.from(rows, (row) => places.index(isTurned(row) ? row.from : row.to)),
    category: Uint16Array.from(rows, categoryIndex),
    firstDay: days('earliest'),
    latestStartDay: days('latestStart'),
    earliestEndDay: days('earliestEnd'),
    lastDay: days('latest'),
    dated: Uint8Array.from(rows, ({ edtf }) => Number(edtf !== null)),
    count: new Uint32Array(rows.length).fill(1),
    valueUsd: Float64Array.from(rows, ({ unit, value }) =>
      unit === 'USD' && value !== null ? value : Number.NaN,
    ),
    yearlyUsd: new Map(
      rows.flatMap((row, index) =>
        row.yearlyUsd.length === 0 ? [] : [[index, new Map(row.yearlyUsd)] as const],
      ),
    ),
    placeIds: places.words,
    eventIds: events.words,
  };
}
