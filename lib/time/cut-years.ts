import type { YearExtent, YearRange, Years } from './year-range';

/** Years cut in two: the year itself is the first of the later part. */
export interface CutYears {
  readonly before: Years;
  readonly from: Years;
}

/** Open sides stay open. */
export function cutYears({ from, to }: Years, cut: number): CutYears {
  return { before: { from, to: cut - 1 }, from: { from: cut, to } };
}

/** Whether a year leaves something on either side of it. */
export function cutsRange({ from, to }: YearRange, cut: number): boolean {
  return cut > from && cut <= to;
}

/** How many years a period has within the record; null while it has the undated as well. */
export function lengthInYears({ from, to }: Years, { first, last }: YearExtent): number | null {
  if (from === null && to === null) return null;
  return Math.max(Math.min(to ?? last, last) - Math.max(from ?? first, first) + 1, 0);
}

/**
 * How many a year in each of several periods; null where there is nothing to correct for, because
 * all are as long, or where one has no length.
 */
export function ratesOf(
  counts: readonly number[],
  lengths: readonly (number | null)[],
): number[] | null {
  const known = lengths.filter((length) => length !== null && length > 0) as number[];
  if (known.length < lengths.length || new Set(known).size < 2) return null;
  return counts.map((count, index) => count / known[index]!);
}
