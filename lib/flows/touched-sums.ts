import type { YearExtent } from '@/lib/time/year-range';
import { forEachCell, type FlowCells } from './flow-cells';
import { YearPrefixes } from './year-prefixes';
import { YearSpreads } from './year-spreads';

/**
 * Counts by bucket of the events that are certain to touch a range of years, or with `maybe` may, as
 * isCertainIn and mayFallIn in lib/time/date-edges.ts have it.
 */
export class TouchedSums {
  readonly #possible: YearPrefixes;
  /** The same where nothing is in doubt. */
  readonly #certain: YearPrefixes;
  readonly #spreads = new YearSpreads();

  /** @param extent holds every year of the cells that is not infinite. */
  constructor(
    cells: FlowCells,
    bucketOf: (cell: number) => number,
    bucketCount: number,
    extent: YearExtent,
  ) {
    const isDoubtful = cells.doubtful;
    this.#possible = new YearPrefixes(bucketCount, extent);
    this.#certain = isDoubtful ? new YearPrefixes(bucketCount, extent) : this.#possible;
    forEachCell(cells, bucketOf, (cell, bucket, count, valueUsd) => {
      if (cells.dated[cell] === 1) this.#add(cells, cell, bucket, count, valueUsd);
    });
    this.#possible.accumulate();
    if (isDoubtful) this.#certain.accumulate();
  }

  #add(cells: FlowCells, cell: number, bucket: number, count: number, valueUsd: number): void {
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

  count(bucket: number, from: number, to: number, maybe: boolean): number {
    if (maybe) return this.#possible.count(bucket, from, to);
    return this.#certain.count(bucket, from, to) + this.#spreads.count(bucket, from, to);
  }

  /** Sum in US dollars. */
  valueUsd(bucket: number, from: number, to: number, maybe: boolean): number {
    if (maybe) return this.#possible.valueUsd(bucket, from, to);
    return this.#certain.valueUsd(bucket, from, to) + this.#spreads.valueUsd(bucket, from, to);
  }
}
