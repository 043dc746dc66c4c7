import type { YearBar } from '@/lib/flows/year-bars';
import type { Years } from '@/lib/time/year-range';

/** The year in which most begins of those given, the latest of equals; null where nothing begins in any. */
export function busiestYear(
  bars: readonly Pick<YearBar, 'year' | 'counts' | 'shares'>[],
  { from, to }: Years,
): number | null {
  let busiest: { readonly year: number; readonly count: number } | null = null;
  for (const { year, counts, shares } of bars) {
    if (year < (from ?? -Infinity) || year > (to ?? Infinity)) continue;
    const count = [...counts, ...shares].reduce((sum, one) => sum + one, 0);
    if (count > 0 && count >= (busiest?.count ?? 0)) busiest = { year, count };
  }
  return busiest?.year ?? null;
}
