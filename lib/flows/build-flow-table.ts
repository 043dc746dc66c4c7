import { categoryIndex } from './category';
import type { FlowRow } from './flow-row';
import { GRAINS, OPEN_END, OPEN_START, dayOf, type FlowTable, type Grain } from './flow-table';

export interface FlowTableRow {
  readonly grain: Grain;
  readonly event: string | null;
  readonly leg: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly category: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly dated: boolean;
  readonly count: number;
  readonly valueUsd: number;
}

/** Ids in the order that they are met, each with its index. */
class Dictionary {
  readonly words: string[] = [];
  readonly #indices = new Map<string, number>();

  /** Index of the word; -1 for none. */
  index(word: string | null): number {
    if (word === null) return -1;
    const known = this.#indices.get(word);
    if (known !== undefined) return known;
    this.#indices.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

export function buildFlowTable(rows: readonly FlowTableRow[]): FlowTable {
  const places = new Dictionary();
  const events = new Dictionary();
  return {
    length: rows.length,
    grain: Uint8Array.from(rows, (row) => GRAINS.indexOf(row.grain)),
    event: Int32Array.from(rows, (row) => events.index(row.event)),
    leg: Uint16Array.from(rows, (row) => row.leg),
    from: Int32Array.from(rows, (row) => places.index(row.from)),
    to: Int32Array.from(rows, (row) => places.index(row.to)),
    category: Uint16Array.from(rows, (row) => row.category),
    firstDay: Int32Array.from(rows, (row) => row.firstDay),
    lastDay: Int32Array.from(rows, (row) => row.lastDay),
    dated: Uint8Array.from(rows, (row) => (row.dated ? 1 : 0)),
    count: Uint32Array.from(rows, (row) => row.count),
    valueUsd: Float64Array.from(rows, (row) => row.valueUsd),
    placeIds: places.words,
    eventIds: events.words,
  };
}

/** The legs of the repository as columns. `rows` are ordered by event. */
export function flowTableOfLegs(rows: readonly FlowRow[]): FlowTable {
  return buildFlowTable(
    rows.map((row) => ({
      grain: 'leg',
      event: row.eventId,
      leg: row.legOrdinal,
      from: row.from,
      to: row.to,
      category: categoryIndex(row),
      firstDay: row.earliest === null ? OPEN_START : dayOf(row.earliest),
      lastDay: row.latest === null ? OPEN_END : dayOf(row.latest),
      dated: row.dated,
      count: 1,
      valueUsd: row.unit === 'USD' && row.value !== null ? row.value : Number.NaN,
    })),
  );
}
