import type { YearRange, Years, YearExtent } from '@/lib/time/year-range';

export interface TwoPeriods {
  readonly first: YearRange;
  readonly second: YearRange;
}

interface YearCount {
  readonly year: number;
  readonly count: number;
}

/**
 * The periods that a comparison begins with. A chosen period is compared with as many years after
 * it, or where the record ends there, before it. With all years the record is parted where half of
 * its events lie on either side: halves of the years would set a few events against all the rest.
 */
export function firstPeriods(
  { from, to }: Years,
  { first, last }: YearExtent,
  counts: readonly YearCount[],
): TwoPeriods | null {
  if (first >= last) return null;
  const chosen = { from: Math.max(from ?? first, first), to: Math.min(to ?? last, last) };
  if (chosen.from > chosen.to) return null;
  if (chosen.from === first && chosen.to === last) {
    const middle = Math.min(medianYear(counts) ?? first, last - 1);
    return { first: { from: first, to: middle }, second: { from: middle + 1, to: last } };
  }
  const length = chosen.to - chosen.from + 1;
  if (chosen.to < last) {
    const second = { from: chosen.to + 1, to: Math.min(chosen.to + length, last) };
    return { first: chosen, second };
  }
  const before = { from: Math.max(chosen.from - length, first), to: chosen.from - 1 };
  return { first: before, second: chosen };
}

/** The year by which half of what is counted has been. */
function medianYear(counts: readonly YearCount[]): number | null {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let sum = 0;
  for (const { year, count } of counts) {
    sum += count;
    if (count > 0 && sum * 2 >= total) return year;
  }
  return null;
}
