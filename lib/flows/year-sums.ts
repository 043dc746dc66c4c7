import type { YearExtent } from '@/lib/time/year-range';
import type { FlowCells } from './flow-cells';

/** Years, both included; `null` is "no restriction", which alone lets undated events in. */
export type YearWindow = { readonly from: number; readonly to: number } | null;

/**
 * Counts of events by bucket, summed over the years once, so that any range of years is answered by
 * two look-ups a bucket. An event whose possible days reach into the window is in it: those that
 * may have begun by the window's end, less those that had surely ended before its start.
 */
export class YearSums {
  readonly #extent: YearExtent;
  /** Slots a bucket: one before the first year, for what has an open beginning, and one a year. */
  readonly #slots: number;
  readonly #total: Uint32Array;
  readonly #totalUsd: Float64Array;
  readonly #begun: Uint32Array;
  readonly #ended: Uint32Array;
  readonly #begunUsd: Float64Array;
  readonly #endedUsd: Float64Array;

  /** @param bucketOf the cell's bucket in [0, bucketCount), or -1 to leave the cell out. */
  constructor(
    cells: FlowCells,
    bucketOf: (cell: number) => number,
    readonly bucketCount: number,
    extent: YearExtent,
  ) {
    this.#extent = extent;
    this.#slots = Math.max(extent.last - extent.first + 1, 0) + 1;
    const size = bucketCount * this.#slots;
    this.#total = new Uint32Array(bucketCount);
    this.#totalUsd = new Float64Array(bucketCount);
    this.#begun = new Uint32Array(size);
    this.#ended = new Uint32Array(size);
    this.#begunUsd = new Float64Array(size);
    this.#endedUsd = new Float64Array(size);
    for (let cell = 0; cell < cells.length; cell += 1) {
      const bucket = bucketOf(cell);
      if (bucket >= 0) this.#add(bucket, cells, cell);
    }
    for (const sums of [this.#begun, this.#ended, this.#begunUsd, this.#endedUsd]) {
      this.#accumulate(sums);
    }
  }

  #add(bucket: number, cells: FlowCells, cell: number) {
    const count = cells.count[cell]!;
    const valueUsd = Number.isNaN(cells.valueUsd[cell]!) ? 0 : cells.valueUsd[cell]!;
    this.#total[bucket]! += count;
    this.#totalUsd[bucket]! += valueUsd;
    if (cells.dated[cell] === 0) return;
    const begin = this.#index(bucket, cells.firstYear[cell]!);
    this.#begun[begin]! += count;
    this.#begunUsd[begin]! += valueUsd;
    if (cells.lastYear[cell] === Infinity) return;
    const end = this.#index(bucket, cells.lastYear[cell]!);
    this.#ended[end]! += count;
    this.#endedUsd[end]! += valueUsd;
  }

  #accumulate(sums: Uint32Array | Float64Array) {
    const slots = this.#slots;
    for (let start = 0; start < sums.length; start += slots) {
      let sum = 0;
      for (let index = start; index < start + slots; index += 1) {
        sum += sums[index]!;
        sums[index] = sum;
      }
    }
  }

  count(bucket: number, window: YearWindow): number {
    if (window === null) return this.#total[bucket]!;
    const begun = this.#begun[this.#index(bucket, window.to)]!;
    return begun - this.#ended[this.#index(bucket, window.from - 1)]!;
  }

  /** Sum of what is quantified in US dollars; 0 when nothing is. */
  valueUsd(bucket: number, window: YearWindow): number {
    if (window === null) return this.#totalUsd[bucket]!;
    const begun = this.#begunUsd[this.#index(bucket, window.to)]!;
    return begun - this.#endedUsd[this.#index(bucket, window.from - 1)]!;
  }

  /** Where a bucket's year is in the sums; years outside the extent are those at its edges. */
  #index(bucket: number, year: number): number {
    const { first, last } = this.#extent;
    return bucket * this.#slots + Math.max(Math.min(year, last) - first + 1, 0);
  }
}
