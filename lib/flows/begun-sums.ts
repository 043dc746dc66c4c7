import type { YearExtent } from '@/lib/time/year-range';
import { forEachCell, type FlowCells } from './flow-cells';
import { YearPrefixes } from './year-prefixes';
import { YearSpreads } from './year-spreads';

/**
 * Counts by bucket of the events that begin in a range of years, or with `maybe` may, as beginsIn and
 * mayBeginIn in lib/time/date-edges.ts have it.
 */
export class BegunSums {
  /** By the years in which an event may begin. */
  readonly #possible: YearPrefixes;
  /** Those of one year; the rest are certain only where a range holds all years that they may begin in. */
  readonly #certain: YearPrefixes;
  readonly #spreads = new YearSpreads();
  /** What was always so begins in a range without a beginning, and in no other. */
  readonly #always = new YearSpreads();

  /** @param extent holds every year of the cells that is not infinite. */
  constructor(
    cells: FlowCells,
    bucketOf: (cell: number) => number,
    bucketCount: number,
    extent: YearExtent,
  ) {
    this.#possible = new YearPrefixes(bucketCount, extent);
    this.#certain = new YearPrefixes(bucketCount, extent);
    forEachCell(cells, bucketOf, (cell, bucket, count, valueUsd) => {
      if (cells.dated[cell] === 1) this.#add(cells, cell, bucket, count, valueUsd);
    });
    this.#possible.accumulate();
    this.#certain.accumulate();
  }

  #add(cells: FlowCells, cell: number, bucket: number, count: number, valueUsd: number): void {
    const first = cells.firstYear[cell]!;
    const latestStart = cells.latestStartYear[cell]!;
    const last = Math.min(Math.max(first, latestStart), cells.lastYear[cell]!);
    if (last === -Infinity) this.#always.add(bucket, last, last, count, valueUsd);
    else this.#possible.add(bucket, first, last, count, valueUsd);
    const earliest = Math.min(first, cells.earliestEndYear[cell]!);
    if (earliest === latestStart && Number.isFinite(earliest)) {
      this.#certain.add(bucket, earliest, earliest, count, valueUsd);
    } else {
      this.#spreads.add(bucket, earliest, latestStart, count, valueUsd);
    }
  }

  count(bucket: number, from: number, to: number, maybe: boolean): number {
    if (maybe) return this.#possible.count(bucket, from, to) + this.#always.count(bucket, from, to);
    return this.#certain.count(bucket, from, to) + this.#spreads.count(bucket, from, to);
  }

  /** Sum in US dollars. */
  valueUsd(bucket: number, from: number, to: number, maybe: boolean): number {
    if (maybe) {
      return this.#possible.valueUsd(bucket, from, to) + this.#always.valueUsd(bucket, from, to);
    }
    return this.#certain.valueUsd(bucket, from, to) + this.#spreads.valueUsd(bucket, from, to);
  }
}
