import type { DatedBounds } from '@/lib/time/date-edges';
import { yearOfDate } from '@/lib/time/day-number';
import type { Dated } from '@/lib/time/date-words';
import { movedRange, type Years, type YearExtent } from '@/lib/time/year-range';

/** The part of a view that says when: years, or the undated events alone. */
export interface TimeOfView extends Years {
  readonly dates: 'any' | 'undated';
}

const yearOf = (day: string | null) => (day === null ? null : yearOfDate(day));

/** The years that an event may touch; null is an open side, both null where it is undated. */
function yearsOfEvent({ earliest, latest }: Pick<Dated, 'earliest' | 'latest'>): Years {
  return { from: yearOf(earliest), to: yearOf(latest) };
}

/** Whether a view of that time shows the event, as far as time has a say. */
export function isEventInTime({ from, to, dates }: TimeOfView, event: DatedBounds): boolean {
  if (dates === 'undated') return event.edtf === null;
  if (from === null && to === null) return true;
  if (event.edtf === null) return false;
  const years = yearsOfEvent(event);
  return (
    (years.from ?? -Infinity) <= (to ?? Infinity) && (years.to ?? Infinity) >= (from ?? -Infinity)
  );
}

/**
 * The event's own time: its year, its whole possible span where that is longer, or the undated.
 * What a click on the event in the timeline sets.
 */
export function timeOfEvent(event: DatedBounds): TimeOfView {
  return event.edtf === null
    ? { from: null, to: null, dates: 'undated' }
    : { ...yearsOfEvent(event), dates: 'any' };
}

/**
 * The time to show when an event is opened elsewhere (a list, a search, a link in another event):
 *
 * - a time that shows the event already, and any time without restriction, stays as it is;
 * - a single year, and "undated events alone", become the event's own time;
 * - a range keeps its length and moves as little as brings as much of the event into it as there is
 *   room for; a side that is open ("up to 2013") stays open, and its other end moves to the event;
 * - for an undated event, which no year shows, years give way to the undated events.
 *
 * The result always shows the event, and asking again changes nothing. `extent` holds the record's
 * first and last year; a range is not moved out of it.
 */
export function timeAtEvent(time: TimeOfView, event: DatedBounds, extent: YearExtent): TimeOfView {
  if (isEventInTime(time, event)) return time;
  const { from, to } = time;
  const isRange = time.dates === 'any' && from !== to;
  if (event.edtf === null || !isRange) return timeOfEvent(event);
  const years = yearsOfEvent(event);
  const isLater = to !== null && years.from !== null && years.from > to;
  if (from === null || to === null) {
    return isLater
      ? { ...time, to: years.to ?? years.from }
      : { ...time, from: years.from ?? years.to };
  }
  const isLonger = (years.to ?? Infinity) - (years.from ?? -Infinity) > to - from;
  // All of the event comes into a range that has room for it; else the range moves into the event.
  const end = isLater === isLonger ? 'from' : 'to';
  const by = years[end]! - time[end]!;
  return { ...time, ...movedRange({ from, to }, by, extent) };
}
