import { headingYear } from '@/lib/time/date-words';
import type { YearRange } from '@/lib/time/year-range';
import type { EventSummary } from '@/lib/model/event-summary';

/**
 * The years of some events cut in two so that about as many lie before as after; null where all are
 * of one year, and there is nothing to compare.
 */
export function twoPeriods(
  events: readonly Pick<EventSummary, 'earliest' | 'latest'>[],
): readonly [YearRange, YearRange] | null {
  const years = events
    .map(headingYear)
    .filter((year) => year !== null)
    .toSorted((one, other) => one - other);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const middle = years[Math.floor(years.length / 2)]!;
  // The later period begins with the middle year, unless nothing would be left before it.
  const cut = middle === first ? years.find((year) => year > first)! : middle;
  return [
    { from: first, to: cut - 1 },
    { from: cut, to: last },
  ];
}
