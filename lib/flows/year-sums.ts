import type { YearExtent } from '@/lib/time/year-range';
import type { FlowCells } from './flow-cells';
import { BegunSums } from './begun-sums';
import { YearPrefixes } from './year-prefixes';
import { YearSpreads } from './year-spreads';

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
 * `maybe` whatever may. What is spread over years is certain only where a range holds all of them:
 * those are looked through one by one, but there are no more of them in a bucket than two years can
 * be paired, however many events there are.
 */
export class YearSums {
  readonly #total: Uint32Array;
  readonly #totalUsd: Float64Array;
  readonly #possible: YearPrefixes;
  readonly #certain: YearPrefixes;
  readonly #spreads = new YearSpreads();
  readonly #sumBegun: () => BegunSums;
  #begun: BegunSums | null = null;

  /** @param bucketOf the cell's bucket in [0, bucketCount), or -1 to leave the cell out. */
  constructor(
    cells: FlowCells,
    bucketOf: (cell: number) => number,
    readonly bucketCount: number,
  ) {
    const extent = reach(cells);
    this.#sumBegun = () => new BegunSums(cells, bucketOf, bucketCount, extent);
    const isDoubtful = cells.doubtful;
    this.#total = new Uint32Array(bucketCount);
    this.#totalUsd = new Float64Array(bucketCount);
    this.#possible = new YearPrefixes(bucketCount, extent);
    this.#certain = isDoubtful ? new YearPrefixes(bucketCount, extent) : this.#possible;
    for (let cell = 0; cell < cells.length; cell += 1) {
      const bucket = bucketOf(cell);
      if (bucket >= 0) this.#add(bucket, cells, cell);
    }
    this.#possible.accumulate();
    if (isDoubtful) this.#certain.accumulate();
  }

  #add(bucket: number, cells: FlowCells, cell: number) {
    const count = cells.count[cell]!;
    const valueUsd = Number.isNaN(cells.valueUsd[cell]!) ? 0 : cells.valueUsd[cell]!;
    this.#total[bucket]! += count;
    this.#totalUsd[bucket]! += valueUsd;
    if (cells.dated[cell] === 0) return;
    this.#possible.add(bucket, cells.firstYear[cell]!, cells.lastYear[cell]!, count, valueUsd);
    if (this.#certain === this.#possible) return;
    const latestStart = cells.latestStartYear[cell]!;
    const earliestEnd = cells.earliestEndYear[cell]!;
    if (latestStart <= earliestEnd) {
      this.#certain.add(bucket, latestStart, earliestEnd, count, valueUsd);
    } else {
      this.#spreads.add(bucket, earliestEnd, latestStart, count, valueUsd);
    }
  }

  /** Summed when it is first asked for, because most readers never ask. */
  get #beginnings(): BegunSums {
    return (this.#begun ??= this.#sumBegun());
  }

  count(bucket: number, window: YearWindow): number {
    if (window === null) return this.#total[bucket]!;
    const { from, to, maybe = false, onlyBegun = false } = window;
    if (onlyBegun) return this.#beginnings.count(bucket, from, to, maybe);
    if (maybe) return this.#possible.count(bucket, from, to);
    return this.#certain.count(bucket, from, to) + this.#spreads.count(bucket, from, to);
  }

  /** Sum of what is quantified in US dollars; 0 when nothing is. */
  valueUsd(bucket: number, window: YearWindow): number {
    if (window === null) return this.#totalUsd[bucket]!;
    const { from, to, maybe = false, onlyBegun = false } = window;
    if (onlyBegun) return this.#beginnings.valueUsd(bucket, from, to, maybe);
    if (maybe) return this.#possible.valueUsd(bucket, from, to);
    return this.#certain.valueUsd(bucket, from, to) + this.#spreads.valueUsd(bucket, from, to);
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
