import { yearOfDate } from '@/lib/time/day-number';
import { fractionOfYear, type YearScale } from '@/lib/time/year-scale';
import type { EventAmount } from '@/lib/model/event-amount';

/** Where a figure's period lies on the axis of years, 0 to 1. */
export interface FigureSpan {
  readonly start: number;
  readonly end: number;
}

const DAYS_IN_A_YEAR = 366;
const MS_IN_A_DAY = 86_400_000;

/** A day as a point in time in years: 2025-07-02 is about 2025.5. */
function yearOfDay(day: string): number {
  const year = yearOfDate(day);
  const dayOfYear = (Date.parse(day) - Date.UTC(year, 0, 1)) / MS_IN_A_DAY;
  return year + dayOfYear / DAYS_IN_A_YEAR;
}

/** A period that is open on one side reaches to that end of the axis; null is undated. */
export function figureSpan(
  { earliest, latest }: Pick<EventAmount, 'earliest' | 'latest'>,
  scale: YearScale,
): FigureSpan | null {
  if (earliest === null && latest === null) return null;
  const within = (year: number) =>
    fractionOfYear(scale, Math.min(Math.max(year, scale.first), scale.last + 1));
  return {
    start: earliest === null ? 0 : within(yearOfDay(earliest)),
    end: latest === null ? 1 : within(yearOfDay(latest) + 1 / DAYS_IN_A_YEAR),
  };
}
