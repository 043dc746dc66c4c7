import { headingYear, type Dated } from '@/lib/time/date-words';

/** Where playing stops: a year in which something begins, or one event after the other. */
export interface Stop {
  readonly year: number;
  /** What is opened there, as a view writes it; null leaves open what is. */
  readonly open: string | null;
}

export function yearStops(years: readonly number[]): Stop[] {
  return years.map((year) => ({ year, open: null }));
}

/**
 * The dated events in the order of the years in which they begin, or may first have begun, and
 * where nobody says when that was, of the one that the date names. Those of a year stay as given.
 */
export function inTimeOrder<Event extends Pick<Dated, 'earliest' | 'latest'>>(
  events: readonly Event[],
): Event[] {
  return events
    .filter((event) => headingYear(event) !== null)
    .toSorted((one, other) => headingYear(one)! - headingYear(other)!);
}

/** One stop an event, as `inTimeOrder` puts them. */
export function eventStops(
  events: readonly (Pick<Dated, 'earliest' | 'latest'> & { readonly id: string })[],
): Stop[] {
  return inTimeOrder(events).map((event) => ({
    year: headingYear(event)!,
    open: `event.${event.id}`,
  }));
}
