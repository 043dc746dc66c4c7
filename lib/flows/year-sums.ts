import type { YearExtent } from '@/lib/time/year-range';
import { forEachCell, type FlowCells } from './flow-cells';
import { BegunSums } from './begun-sums';
import { TouchedSums } from './touched-sums';

/**
 * Years, both included; whether what only may fall in them counts too; and whether only what begins in
 * them counts. `null` is "no restriction", which alone lets undated events in.
 */
export type YearWindow = {
  readonly from: number;
  readonly to: number;
  readonly maybe?: boolean;
  readonly onlyBegun?: boolean;
} | null;

/**
 * Counts of events by bucket, summed over the years once, so that any range of years is answered by
 * two look-ups a bucket. A range has what is certain to touch it (lib/time/date-edges.ts), or with
 * `maybe` whatever may.
 */
export class YearSums {
  readonly #total: Uint32Array;
  readonly #totalUsd: Float64Array;
  readonly #sumTouched: () => TouchedSums;
  readonly #sumBegun: () => BegunSums;
  #touched: TouchedSums | null = null;
  #begun: BegunSums | null = null;

  /** @param bucketOf the cell's bucket in [0, bucketCount), or -1 to leave the cell out. */
  constructor(
    cells: FlowCells,
    bucketOf: (cell: number) => number,
    readonly bucketCount: number,
  ) {
    this.#sumTouched = () => new TouchedSums(cells, bucketOf, bucketCount, reach(cells));
    this.#sumBegun = () => new BegunSums(cells, bucketOf, bucketCount, reach(cells));
    this.#total = new Uint32Array(bucketCount);
    this.#totalUsd = new Float64Array(bucketCount);
    forEachCell(cells, bucketOf, (_, bucket, count, valueUsd) => {
      this.#total[bucket]! += count;
      this.#totalUsd[bucket]! += valueUsd;
    });
  }

  count(bucket: number, window: YearWindow): number {
    if (window === null) return this.#total[bucket]!;
    const { from, to, maybe = false } = window;
    return this.#sumsOf(window).count(bucket, from, to, maybe);
  }

  /** Sum of what is quantified in US dollars; 0 when nothing is. */
  valueUsd(bucket: number, window: YearWindow): number {
    if (window === null) return this.#totalUsd[bucket]!;
    const { from, to, maybe = false } = window;
    return this.#sumsOf(window).valueUsd(bucket, from, to, maybe);
  }

  /** Summed when it is first asked for: while no years are chosen, a filter of kinds never asks. */
  #sumsOf({ onlyBegun = false }: NonNullable<YearWindow>): TouchedSums | BegunSums {
    return onlyBegun ? (this.#begun ??= this.#sumBegun()) : (this.#touched ??= this.#sumTouched());
  }
}

/** From the first to the last year that any edge of a dated cell names. */
function reach({ length, dated, ...years }: FlowCells): YearExtent {
  const { firstYear, latestStartYear, earliestEndYear, lastYear } = years;
  let [first, last] = [Infinity, -Infinity];
  for (const edges of [firstYear, latestStartYear, earliestEndYear, lastYear]) {
    for (let cell = 0; cell < length; cell += 1) {
      const year = edges[cell]!;
      if (dated[cell] === 0 || !Number.isFinite(year)) continue;
      if (year < first) first = year;
      if (year > last) last = year;
    }
  }
  return first <= last ? { first, last } : { first: 0, last: -1 };
}
