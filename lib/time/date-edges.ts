import { namedDays, possibleDays, type DaySpan } from './date-days';
import { parseDateShape, type DateShape, type IntervalEnd } from './date-shape';
import type { Dated } from './date-words';
import { dayNumber, firstDayOfYear, yearOfDay } from './day-number';
import { FIRST_YEAR, LAST_YEAR, type YearRange } from './year-range';

/**
 * The four days that say what is known of an event's time, as day numbers, infinite where open. It
 * begins from `earliest` to `latestStart` and ends from `earliestEnd` to `latest`. (CIDOC CRM calls
 * them P82a, P81a, P81b and P82b.) What happened on one day that is not known, between two days, has
 * its `latestStart` on the second and its `earliestEnd` on the first.
 */
export interface DateEdges {
  readonly earliest: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latest: number;
}

export type DatedBounds = Pick<Dated, 'edtf' | 'earliest' | 'latest'>;

/**
 * The edges of a date; null where it is undated. `earliest` and `latest` are the bounds that the
 * record holds, which may be narrower than those of the EDTF date alone.
 */
export function dateEdges({ edtf, earliest, latest }: DatedBounds): DateEdges | null {
  if (edtf === null) return null;
  const bounds = {
    first: earliest === null ? -Infinity : dayNumber(earliest),
    last: latest === null ? Infinity : dayNumber(latest),
  };
  const shape = parseDateShape(edtf);
  const inner = shape === null ? onOneDayOf(bounds) : within(bounds, shape);
  return {
    earliest: bounds.first,
    latestStart: Math.min(inner.latestStart, AFTER_ALL),
    earliestEnd: Math.max(inner.earliestEnd, BEFORE_ALL),
    latest: bounds.last,
  };
}

type InnerEdges = Pick<DateEdges, 'latestStart' | 'earliestEnd'>;

/** Just outside of the years that a link may name: a doubt without bounds is certain in none of them. */
const BEFORE_ALL = firstDayOfYear(FIRST_YEAR) - 1;
const AFTER_ALL = firstDayOfYear(LAST_YEAR + 1);

const onOneDayOf = ({ first, last }: DaySpan): InnerEdges => ({
  latestStart: last,
  earliestEnd: first,
});

function within({ first, last }: DaySpan, shape: DateShape): InnerEdges {
  const { latestStart, earliestEnd } = innerEdges(shape);
  const named = namedDays(shape);
  // A bound that is narrower than the date's own is known from elsewhere, and its doubt has no say.
  const low = first > named.first ? first : -Infinity;
  const high = last < named.last ? last : Infinity;
  const clamp = (day: number) => Math.min(Math.max(day, low), high);
  return { latestStart: clamp(latestStart), earliestEnd: clamp(earliestEnd) };
}

/** What a date says by itself. */
function innerEdges(shape: DateShape): InnerEdges {
  const possible = possibleDays(shape);
  // Of "on all of these" no year between the first and the last is certain; so nothing is claimed
  // but for the whole, as for "on one of these".
  if (shape.kind !== 'interval') return onOneDayOf(possible);
  const { start, end } = shape;
  return {
    latestStart: isKnown(start)
      ? Math.min(possibleDays(start).last, possible.last)
      : // An open start was always so. An unknown one was at the end at the latest.
        start === 'open'
        ? -Infinity
        : possible.last,
    earliestEnd: isKnown(end)
      ? Math.max(possibleDays(end).first, possible.first)
      : end === 'open'
        ? Infinity
        : possible.first,
  };
}

const isKnown = (end: IntervalEnd) => typeof end === 'object';

/** Whether the event touches some of the years, whichever of its possible days are the true ones. */
export const isCertainIn = (
  { latestStart, earliestEnd }: InnerEdges,
  { from, to }: YearRange,
): boolean => latestStart < firstDayOfYear(to + 1) && earliestEnd >= firstDayOfYear(from);

/** Whether any of its possible days are in the years. */
export const mayFallIn = (
  { earliest, latest }: Pick<DateEdges, 'earliest' | 'latest'>,
  { from, to }: YearRange,
): boolean => earliest < firstDayOfYear(to + 1) && latest >= firstDayOfYear(from);

/** Whether the event begins in the years, whichever of its possible days are the true ones. */
export const beginsIn = (
  { earliest, latestStart, earliestEnd }: DateEdges,
  { from, to }: YearRange,
): boolean =>
  // A doubt about one day reaches as far before it as after it, which `earliestEnd` says.
  Math.min(earliest, earliestEnd) >= firstDayOfYear(from) && latestStart < firstDayOfYear(to + 1);

/** Whether any of the days on which it may begin are in the years. */
export const mayBeginIn = (
  { earliest, latestStart, latest }: DateEdges,
  { from, to }: YearRange,
): boolean =>
  earliest < firstDayOfYear(to + 1) &&
  Math.min(Math.max(earliest, latestStart), latest) >= firstDayOfYear(from);

/** Years in one of which an event begins, both included; infinite where nothing says when. */
export interface BeginningYears {
  readonly first: number;
  readonly last: number;
  /** Whether it is certain to begin in the one year that there is. */
  readonly isCertain: boolean;
}

export function yearsOfBeginning({ earliest, latestStart, latest }: DateEdges): BeginningYears {
  const first = yearOrOpen(earliest);
  const last = Math.max(first, yearOrOpen(latestStart));
  // A date in doubt is counted in the years that it names, not in those that it may be off by.
  return {
    first,
    last: Math.min(last, yearOrOpen(latest)),
    isCertain: first === last && first > -Infinity,
  };
}

const yearOrOpen = (day: number) => (Number.isFinite(day) ? yearOfDay(day) : day);
