import type { EventSummary } from '@/lib/model/event-summary';
import { isEventInTime, type TimeOfView } from './time-at-event';

type Told = Pick<EventSummary, 'edtf' | 'earliest' | 'latest' | 'status' | 'sources'>;

/** What begins in a year, and with `maybe` also what may: no more than what a view of it shows. */
export function begunIn<Event extends Told>(
  events: readonly Event[],
  year: number,
  maybe: TimeOfView['maybe'],
): Event[] {
  const time: TimeOfView = { from: year, to: year, maybe, ongoing: 'out', dates: 'any' };
  return events.filter((event) => isEventInTime(time, event));
}

/** More titles are not read in the time that a year is shown. */
const MOST_TITLES = 3;

export interface YearCaption<Event> {
  readonly events: readonly Event[];
  /** How many more began. */
  readonly more: number;
}

/**
 * What playing tells of a year: of what began in it that which most sources tell of, in the order given. Of
 * as many sources, what came about goes first, and then what comes first.
 */
export function yearCaption<Event extends Told>(begun: readonly Event[]): YearCaption<Event> {
  const rank = ({ status, sources }: Event) => sources.length + (status === 'occurred' ? 0.5 : 0);
  const told = new Set(
    begun.toSorted((one, other) => rank(other) - rank(one)).slice(0, MOST_TITLES),
  );
  return { events: begun.filter((event) => told.has(event)), more: begun.length - told.size };
}
