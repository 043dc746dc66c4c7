import { FIRST_YEAR } from '@/lib/time/year-range';
import { CATEGORY_COUNT, mutualCategory } from './category';
import { GRAINS, hasLegs, yearOrOpen, type FlowTable, type Grain } from './flow-table';

/** Columns of one row a cell: a number of distinct events that no filter of the map can tell apart. */
export interface FlowCells {
  readonly length: number;
  /** Indices into the table's `placeIds`; -1 where the grain has no place. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly category: Uint16Array;
  /** The years of the date's four edges, infinite where open. */
  readonly firstYear: Float32Array;
  readonly latestStartYear: Float32Array;
  readonly earliestEndYear: Float32Array;
  readonly lastYear: Float32Array;
  readonly dated: Uint8Array;
  /** Whether the inner edges of any date are of other years than the outer ones. */
  readonly doubtful: boolean;
  readonly count: Uint32Array;
  /** Sum of what is quantified in US dollars; NaN when nothing is. */
  readonly valueUsd: Float64Array;
}

/**
 * Calls back for each cell that has a bucket, with its events and its sum in US dollars, 0 where nothing is
 * quantified.
 * @param bucketOf -1 to leave a cell out.
 */
export function forEachCell(
  { length, count, valueUsd }: FlowCells,
  bucketOf: (cell: number) => number,
  visit: (cell: number, bucket: number, count: number, valueUsd: number) => void,
): void {
  for (let cell = 0; cell < length; cell += 1) {
    const bucket = bucketOf(cell);
    if (bucket < 0) continue;
    const usd = valueUsd[cell]!;
    visit(cell, bucket, count[cell]!, Number.isNaN(usd) ? 0 : usd);
  }
}

export type CellGrain = Exclude<Grain, 'leg'>;

/**
 * Groups rows into cells of one grain, an event once a cell however many legs it has there. Between two
 * places it counts once with a direction and once without: those are two flows. From legs it counts;
 * from a table that is rolled up already it reads the cells of that grain.
 */
export function flowCells(table: FlowTable, grain: CellGrain): FlowCells {
  const cells = new CellColumns(table, grain === 'place' ? 2 * table.length : table.length);
  const isRolledUp = !hasLegs(table);
  const grainIndex = GRAINS.indexOf(grain);
  for (let row = 0; row < table.length; row += 1) {
    if (isRolledUp && table.grain[row] !== grainIndex) continue;
    const [from, to] = [table.from[row]!, table.to[row]!];
    if (grain === 'all') cells.add(row, -1, -1);
    else if (grain === 'pair' || isRolledUp) {
      cells.add(row, from, to, mutualCategory[table.category[row]!]);
    } else {
      cells.add(row, from, from);
      cells.add(row, to, to);
    }
  }
  return cells.done();
}

/** Years that a key can tell apart, besides an open end at either side. */
const KEY_YEARS = 1024;
const yearKey = (year: number) => Math.min(Math.max(year - FIRST_YEAR + 2, 0), KEY_YEARS - 1);
const twoYearsKey = (one: number, other: number) => yearKey(one) * KEY_YEARS + yearKey(other);

/** Dates of four different years that a key can tell apart. */
const KEY_DATES = KEY_YEARS ** 2;

class CellColumns {
  readonly #table: FlowTable;
  readonly #columns: FlowCells;
  #length = 0;
  #doubtful = false;
  readonly #cellOfKey = new Map<number, number>();
  /** The four years of a date → a number. */
  readonly #dates = new Map<number, number>();
  /** Places, and which part of them → the event that was counted there last; rows are ordered by event. */
  readonly #lastEvent = new Map<number, number>();

  constructor(table: FlowTable, most: number) {
    this.#table = table;
    this.#columns = {
      length: most,
      from: new Int32Array(most),
      to: new Int32Array(most),
      category: new Uint16Array(most),
      firstYear: new Float32Array(most),
      latestStartYear: new Float32Array(most),
      earliestEndYear: new Float32Array(most),
      lastYear: new Float32Array(most),
      dated: new Uint8Array(most),
      doubtful: false,
      count: new Uint32Array(most),
      valueUsd: new Float64Array(most),
    };
  }

  /**
   * Adds what a row of the table counts to the cell of these places.
   * @param part an event counts once in each
   */
  add(row: number, from: number, to: number, part = 0): void {
    const { event, category, dated, placeIds } = this.#table;
    const places = from * placeIds.length + to;
    const counted = places * 2 + part;
    if (event[row] !== -1 && this.#lastEvent.get(counted) === event[row]) return;
    this.#lastEvent.set(counted, event[row]!);
    const firstYear = yearOrOpen(this.#table.firstDay[row]!);
    const latestStartYear = yearOrOpen(this.#table.latestStartDay[row]!);
    const earliestEndYear = yearOrOpen(this.#table.earliestEndDay[row]!);
    const lastYear = yearOrOpen(this.#table.lastDay[row]!);
    if (latestStartYear !== firstYear || earliestEndYear !== lastYear) this.#doubtful = true;
    const outer = twoYearsKey(firstYear, lastYear);
    const date = this.#dateNumber(
      outer * KEY_DATES + twoYearsKey(latestStartYear, earliestEndYear),
    );
    const kind = (places * CATEGORY_COUNT + category[row]!) * 2 + dated[row]!;
    const key = kind * KEY_DATES + date;
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
    columns.latestStartYear[cell] = latestStartYear;
    columns.earliestEndYear[cell] = earliestEndYear;
    columns.lastYear[cell] = lastYear;
    columns.dated[cell] = dated[row]!;
    columns.valueUsd[cell] = Number.NaN;
    this.#addTo(cell, row);
  }

  #dateNumber(years: number): number {
    const known = this.#dates.get(years);
    if (known !== undefined) return known;
    this.#dates.set(years, this.#dates.size);
    return this.#dates.size - 1;
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
    const { latestStartYear, earliestEndYear } = this.#columns;
    const length = this.#length;
    return {
      length,
      from: from.slice(0, length),
      to: to.slice(0, length),
      category: category.slice(0, length),
      firstYear: firstYear.slice(0, length),
      latestStartYear: latestStartYear.slice(0, length),
      earliestEndYear: earliestEndYear.slice(0, length),
      lastYear: lastYear.slice(0, length),
      dated: dated.slice(0, length),
      doubtful: this.#doubtful,
      count: count.slice(0, length),
      valueUsd: valueUsd.slice(0, length),
    };
  }
}
