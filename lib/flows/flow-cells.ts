import { FIRST_YEAR } from '@/lib/time/year-range';
import { yearOfDay } from '@/lib/time/day-number';
import { CATEGORY_COUNT } from './category';
import { GRAINS, OPEN_END, OPEN_START, hasLegs, type FlowTable, type Grain } from './flow-table';

/** Columns of one row a cell: a number of distinct events that no filter of the map can tell apart. */
export interface FlowCells {
  readonly length: number;
  /** Indices into the table's `placeIds`; -1 where the grain has no place. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly category: Uint16Array;
  /** Infinite for an open or unknown side. */
  readonly firstYear: Float32Array;
  readonly lastYear: Float32Array;
  readonly dated: Uint8Array;
  readonly count: Uint32Array;
  /** Sum of what is quantified in US dollars; NaN when nothing is. */
  readonly valueUsd: Float64Array;
}

export type CellGrain = Exclude<Grain, 'leg'>;

/**
 * Groups rows into cells of one grain, an event once a cell however many legs it has there. From
 * legs it counts; from a table that is rolled up already it reads the cells of that grain.
 */
export function flowCells(table: FlowTable, grain: CellGrain): FlowCells {
  const cells = new CellColumns(table, grain === 'place' ? 2 * table.length : table.length);
  const isRolledUp = !hasLegs(table);
  const grainIndex = GRAINS.indexOf(grain);
  for (let row = 0; row < table.length; row += 1) {
    if (isRolledUp && table.grain[row] !== grainIndex) continue;
    const [from, to] = [table.from[row]!, table.to[row]!];
    if (grain === 'all') cells.add(row, -1, -1);
    else if (grain === 'pair' || isRolledUp) cells.add(row, from, to);
    else {
      cells.add(row, from, from);
      cells.add(row, to, to);
    }
  }
  return cells.done();
}

/** Years that a key can tell apart, besides an open end at either side. */
const KEY_YEARS = 1024;
const yearKey = (year: number) =>
  year === -Infinity ? 0 : year === Infinity ? KEY_YEARS - 1 : year - FIRST_YEAR + 1;

class CellColumns {
  readonly #table: FlowTable;
  readonly #columns: FlowCells;
  #length = 0;
  readonly #cellOfKey = new Map<number, number>();
  /** Places → the event that was counted there last; rows are ordered by event. */
  readonly #lastEvent = new Map<number, number>();

  constructor(table: FlowTable, most: number) {
    this.#table = table;
    this.#columns = {
      length: most,
      from: new Int32Array(most),
      to: new Int32Array(most),
      category: new Uint16Array(most),
      firstYear: new Float32Array(most),
      lastYear: new Float32Array(most),
      dated: new Uint8Array(most),
      count: new Uint32Array(most),
      valueUsd: new Float64Array(most),
    };
  }

  /** Adds what a row of the table counts to the cell of these places. */
  add(row: number, from: number, to: number): void {
    const { event, category, firstDay, lastDay, dated, placeIds } = this.#table;
    const places = from * placeIds.length + to;
    if (event[row] !== -1 && this.#lastEvent.get(places) === event[row]) return;
    this.#lastEvent.set(places, event[row]!);
    const firstYear = firstDay[row] === OPEN_START ? -Infinity : yearOfDay(firstDay[row]!);
    const lastYear = lastDay[row] === OPEN_END ? Infinity : yearOfDay(lastDay[row]!);
    const years = yearKey(firstYear) * KEY_YEARS + yearKey(lastYear);
    const kind = (places * CATEGORY_COUNT + category[row]!) * 2 + dated[row]!;
    const key = kind * KEY_YEARS ** 2 + years;
    const known = this.#cellOfKey.get(key);
    if (known !== undefined) {
      this.#addTo(known, row);
      return;
    }
    const cell = this.#length;
    this.#length += 1;
    this.#cellOfKey.set(key, cell);
    const columns = this.#columns;
    columns.from[cell] = from;
    columns.to[cell] = to;
    columns.category[cell] = category[row]!;
    columns.firstYear[cell] = firstYear;
    columns.lastYear[cell] = lastYear;
    columns.dated[cell] = dated[row]!;
    columns.valueUsd[cell] = Number.NaN;
    this.#addTo(cell, row);
  }

  #addTo(cell: number, row: number): void {
    const { count, valueUsd } = this.#columns;
    count[cell]! += this.#table.count[row]!;
    const value = this.#table.valueUsd[row]!;
    if (Number.isNaN(value)) return;
    const sum = valueUsd[cell]!;
    valueUsd[cell] = Number.isNaN(sum) ? value : sum + value;
  }

  /** Copies of the columns without the room that was not used. */
  done(): FlowCells {
    const { from, to, category, firstYear, lastYear, dated, count, valueUsd } = this.#columns;
    const length = this.#length;
    return {
      length,
      from: from.slice(0, length),
      to: to.slice(0, length),
      category: category.slice(0, length),
      firstYear: firstYear.slice(0, length),
      lastYear: lastYear.slice(0, length),
      dated: dated.slice(0, length),
      count: count.slice(0, length),
      valueUsd: valueUsd.slice(0, length),
    };
  }
}
