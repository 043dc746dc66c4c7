const MS_A_DAY = 86_400_000;

/** An ISO 8601 calendar date → days since 1970-01-01. */
export function dayNumber(isoDate: string): number {
  return Math.floor(Date.parse(`${isoDate}T00:00:00Z`) / MS_A_DAY);
}

/** The inverse: a day number → an ISO 8601 calendar date. */
export const isoDay = (day: number): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

/** The year of an ISO 8601 calendar date. */
export const yearOfDate = (isoDate: string): number => Number(isoDate.slice(0, 4));

/** Leap years of the Gregorian calendar from year 1 to the one before. */
function leapYearsBefore(year: number): number {
  const past = year - 1;
  return Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

const LEAP_YEARS_BEFORE_1970 = leapYearsBefore(1970);
const DAYS_A_YEAR = 365.2425;

/** The number of a year's first day; infinite for an infinite year. */
export function firstDayOfYear(year: number): number {
  if (!Number.isFinite(year)) return year;
  return (year - 1970) * 365 + leapYearsBefore(year) - LEAP_YEARS_BEFORE_1970;
}

/** The year that a day number lies in. Makes no Date: it is asked for every row of a table. */
export function yearOfDay(day: number): number {
  const near = 1970 + Math.floor(day / DAYS_A_YEAR);
  if (day < firstDayOfYear(near)) return near - 1;
  return day < firstDayOfYear(near + 1) ? near : near + 1;
}
