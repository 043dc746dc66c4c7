import type { YearExtent } from '@/lib/time/year-range';

/**
 * Counts and sums of what lasts from a year to another, by bucket. Whatever number of spans there is,
 * those that touch a range of years are two look-ups: the begun by its end, less the ended before it.
 * @param extent holds every year that is added and is not infinite.
 */
export class YearPrefixes {
  readonly #extent: YearExtent;
  /** Slots a bucket: one before the first year, for what has an open beginning, and one a year. */
  readonly #slots: number;
  readonly #begun: Uint32Array;
  readonly #ended: Uint32Array;
  readonly #begunUsd: Float64Array;
  readonly #endedUsd: Float64Array;

  constructor(bucketCount: number, extent: YearExtent) {
    this.#extent = extent;
    this.#slots = Math.max(extent.last - extent.first + 1, 0) + 1;
    const size = bucketCount * this.#slots;
    this.#begun = new Uint32Array(size);
    this.#ended = new Uint32Array(size);
    this.#begunUsd = new Float64Array(size);
    this.#endedUsd = new Float64Array(size);
  }

  /** `from` is not after `to`. */
  add(bucket: number, from: number, to: number, count: number, valueUsd: number) {
    const begin = this.#index(bucket, from);
    this.#begun[begin]! += count;
    this.#begunUsd[begin]! += valueUsd;
    if (to === Infinity) return;
    const end = this.#index(bucket, to);
    this.#ended[end]! += count;
    this.#endedUsd[end]! += valueUsd;
  }

  /** Once, when all is added. */
  accumulate(): this {
    for (const sums of [this.#begun, this.#ended, this.#begunUsd, this.#endedUsd]) {
      for (let start = 0; start < sums.length; start += this.#slots) {
        let sum = 0;
        for (let index = start; index < start + this.#slots; index += 1) {
          sum += sums[index]!;
          sums[index] = sum;
        }
      }
    }
    return this;
  }

  count(bucket: number, from: number, to: number): number {
    return this.#begun[this.#index(bucket, to)]! - this.#ended[this.#index(bucket, from - 1)]!;
  }

  valueUsd(bucket: number, from: number, to: number): number {
    const begun = this.#begunUsd[this.#index(bucket, to)]!;
    return begun - this.#endedUsd[this.#index(bucket, from - 1)]!;
  }

  /** Where a bucket's year is in the sums; years outside the extent are those at its edges. */
  #index(bucket: number, year: number): number {
    const { first, last } = this.#extent;
    return bucket * this.#slots + Math.max(Math.min(year, last) - first + 1, 0);
  }
}
