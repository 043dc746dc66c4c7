import type { YearExtent } from '@/lib/time/year-range';
import type { FlowCells } from './flow-cells';

/**
 * When events begin, by bucket and year (`bucket * years + year`), summed once a table, so that a
 * filter costs what categories and years do, however many events there are.
 */
export interface Beginnings {
  /** Events that certainly begin in the year. */
  readonly counts: Uint32Array;
  /** The year's share of those that begin in one of several. */
  readonly shares: Float64Array;
  /** How many events those shares are of. */
  readonly possible: Uint32Array;
  /** 1 where some event may first have begun, and where one certainly has for the first time. */
  readonly mayHaveBegun: Uint8Array;
  readonly hasBegun: Uint8Array;
}

/** @param bucketOf the cell's bucket in [0, bucketCount). */
export function beginningsOf(
  cells: FlowCells,
  bucketOf: (cell: number) => number,
  bucketCount: number,
  extent: YearExtent,
): Beginnings {
  const years = Math.max(extent.last - extent.first + 1, 0);
  const size = bucketCount * years;
  const beginnings = {
    counts: new Uint32Array(size),
    shares: new Float64Array(size),
    possible: new Uint32Array(size),
    mayHaveBegun: new Uint8Array(size),
    hasBegun: new Uint8Array(size),
  };
  /** Years outside the record's are those at its edges. */
  const offset = (year: number) =>
    Math.min(Math.max(year, extent.first), extent.last) - extent.first;
  for (let cell = 0; cell < cells.length; cell += 1) {
    if (cells.dated[cell] === 0) continue;
    const row = bucketOf(cell) * years;
    const count = cells.count[cell]!;
    // As yearsOfBeginning in lib/time/date-edges.ts.
    const firstYear = cells.firstYear[cell]!;
    const latestYear = Math.max(firstYear, cells.latestStartYear[cell]!);
    const first = offset(firstYear);
    const last = offset(Math.min(latestYear, cells.lastYear[cell]!));
    beginnings.mayHaveBegun[row + first] = 1;
    beginnings.hasBegun[row + offset(cells.latestStartYear[cell]!)] = 1;
    if (firstYear === latestYear && firstYear > -Infinity) {
      beginnings.counts[row + first]! += count;
      continue;
    }
    for (let year = first; year <= last; year += 1) {
      beginnings.shares[row + year]! += count / (last - first + 1);
      beginnings.possible[row + year]! += count;
    }
  }
  return beginnings;
}
