import { yearScale, type YearScale } from '@/lib/time/year-scale';
import { yearOfDate } from '@/lib/time/day-number';
import type { EventAmount } from '@/lib/model/event-amount';

type Bounds = Pick<EventAmount, 'earliest' | 'latest'>;

/** An axis from the first year that any figure touches to the last: no empty decades about them. */
export function figureScale(figures: readonly Bounds[]): YearScale {
  const years = figures.flatMap(({ earliest, latest }) =>
    [earliest, latest].filter((day) => day !== null).map(yearOfDate),
  );
  if (years.length === 0) return yearScale([]);
  const first = Math.min(...years);
  const counts = new Map<number, number>();
  for (const { earliest, latest } of figures) {
    const day = earliest ?? latest;
    if (day === null) continue;
    const year = yearOfDate(day);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return yearScale(
    Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
      year: first + index,
      count: counts.get(first + index) ?? 0,
    })),
  );
}
