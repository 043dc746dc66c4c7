import type { FlowCell } from './roll-up';

/** Years, both included; `null` is "no restriction", which alone lets undated events in. */
export type YearWindow = { readonly from: number; readonly to: number } | null;

export interface YearExtent {
  readonly first: number;
  readonly last: number;
}

/** The cells of one group and category, as running sums over the years. */
interface CubeEntry {
  readonly category: number;
  /** Events in all, undated ones included. */
  total: number;
  totalUsd: number;
  /**
   * `begun[i]`: dated events that may have begun in or before year `first - 1 + i`; slot 0 holds
   * those whose beginning is open.
   */
  readonly begun: Uint32Array;
  /** `ended[i]`: dated events that had surely ended in or before year `first - 1 + i`. */
  readonly ended: Uint32Array;
  readonly begunUsd: Float64Array;
  readonly endedUsd: Float64Array;
}

/**
 * Counts of events by group (a pair of places, a place, everything), category and year, summed once
 * so that any range of years is answered in constant time for each entry. An event whose possible
 * days reach into the window is in it: those begun by the window's end, less those ended before its
 * start.
 */
export class YearCube {
  readonly #groups: CubeEntry[][];

  constructor(
    cells: readonly FlowCell[],
    groupOf: (cell: FlowCell) => number,
    groupCount: number,
    readonly extent: YearExtent,
  ) {
    this.#groups = Array.from({ length: groupCount }, () => []);
    for (const cell of cells) this.#add(groupOf(cell), cell);
    for (const entry of this.#groups.flat()) {
      for (const sums of [entry.begun, entry.ended, entry.begunUsd, entry.endedUsd]) {
        for (let index = 1; index < sums.length; index += 1) sums[index]! += sums[index - 1]!;
      }
    }
  }

  #add(group: number, cell: FlowCell) {
    const entries = this.#groups[group]!;
    let entry = entries.find((candidate) => candidate.category === cell.category);
    if (!entry) {
      const slots = this.#slot(this.extent.last) + 1;
      entry = {
        category: cell.category,
        total: 0,
        totalUsd: 0,
        begun: new Uint32Array(slots),
        ended: new Uint32Array(slots),
        begunUsd: new Float64Array(slots),
        endedUsd: new Float64Array(slots),
      };
      entries.push(entry);
    }
    const valueUsd = Number.isNaN(cell.valueUsd) ? 0 : cell.valueUsd;
    entry.total += cell.count;
    entry.totalUsd += valueUsd;
    if (!cell.dated) return;
    const begin = this.#slot(cell.firstYear);
    entry.begun[begin]! += cell.count;
    entry.begunUsd[begin]! += valueUsd;
    if (cell.lastYear !== Infinity) {
      const end = this.#slot(cell.lastYear);
      entry.ended[end]! += cell.count;
      entry.endedUsd[end]! += valueUsd;
    }
  }

  get groupCount(): number {
    return this.#groups.length;
  }

  /** Calls back with every category of the group that has events in the window. */
  forEach(
    group: number,
    window: YearWindow,
    callback: (category: number, count: number, valueUsd: number) => void,
  ): void {
    for (const entry of this.#groups[group]!) {
      if (window === null) {
        callback(entry.category, entry.total, entry.totalUsd);
        continue;
      }
      const count = this.#within(entry.begun, entry.ended, window);
      if (count > 0) {
        callback(entry.category, count, this.#within(entry.begunUsd, entry.endedUsd, window));
      }
    }
  }

  #within(
    begun: ArrayLike<number>,
    ended: ArrayLike<number>,
    window: NonNullable<YearWindow>,
  ): number {
    return begun[this.#slot(window.to)]! - ended[this.#slot(window.from - 1)]!;
  }

  /** Where a year is in the sums; years outside the extent are those at its edges. */
  #slot(year: number): number {
    const { first, last } = this.extent;
    return Math.max(Math.min(year, last) - first + 1, 0);
  }
}
