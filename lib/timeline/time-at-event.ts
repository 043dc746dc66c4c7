import {
  beginsIn,
  dateEdges,
  isCertainIn,
  mayBeginIn,
  mayFallIn,
  type DatedBounds,
} from '@/lib/time/date-edges';
import { yearOfDay } from '@/lib/time/day-number';
import { ALL_YEARS, movedRange, type Years, type YearExtent } from '@/lib/time/year-range';

/** The part of a view that says when: years, or the undated events alone. */
export interface TimeOfView extends Years {
  readonly dates: 'any' | 'undated';
  /** Whether the years also show what only may fall in them. */
  readonly maybe: 'in' | 'out';
  /** Whether they also show what had begun before them and still went on. */
  readonly ongoing: 'in' | 'out';
}

/** The years in which a view is certain to show an event; null is an open side, both null undated. */
function yearsOfEvent(event: DatedBounds): Years {
  const edges = dateEdges(event);
  if (edges === null) return ALL_YEARS;
  const yearOf = (day: number) => (Number.isFinite(day) ? yearOfDay(day) : null);
  return {
    from: yearOf(Math.min(edges.earliest, edges.earliestEnd)),
    to: yearOf(Math.max(edges.latest, edges.latestStart)),
  };
}

/** Whether a view of that time shows the event, as far as time has a say. */
export function isEventInTime(
  { from, to, dates, maybe, ongoing }: TimeOfView,
  event: DatedBounds,
): boolean {
  if (dates === 'undated') return event.edtf === null;
  if (from === null && to === null) return true;
  const edges = dateEdges(event);
  if (edges === null) return false;
  const years = { from: from ?? -Infinity, to: to ?? Infinity };
  if (ongoing === 'out') return maybe === 'in' ? mayBeginIn(edges, years) : beginsIn(edges, years);
  return maybe === 'in' ? mayFallIn(edges, years) : isCertainIn(edges, years);
}

/**
 * The event's own time: its year, its whole possible span where that is longer, or the undated.
 * What a click on the event in the timeline sets.
 */
export function timeOfEvent(event: DatedBounds): Omit<TimeOfView, 'maybe' | 'ongoing'> {
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
 * - for an undated event, which no year shows, years give way to the undated events;
 * - a range too short to be certain of an event whose date is in doubt becomes the event's own time.
 *
 * The result always shows the event, and asking again changes nothing. `extent` holds the record's
 * first and last year; a range is not moved out of it.
 */
export function timeAtEvent(time: TimeOfView, event: DatedBounds, extent: YearExtent): TimeOfView {
  if (isEventInTime(time, event)) return time;
  const moved = { ...time, ...movedTo(time, event, extent) };
  return isEventInTime(moved, event) ? moved : { ...time, ...timeOfEvent(event) };
}

function movedTo(time: TimeOfView, event: DatedBounds, extent: YearExtent): Partial<TimeOfView> {
  const { from, to } = time;
  const isRange = time.dates === 'any' && from !== to;
  if (event.edtf === null || !isRange) return timeOfEvent(event);
  const years = yearsOfEvent(event);
  const startsIn = (years.from ?? -Infinity) >= (from ?? -Infinity);
  const isLater = to !== null && startsIn && (years.to ?? Infinity) > to;
  if (from === null || to === null) {
    return isLater ? { to: years.to ?? years.from } : { from: years.from ?? years.to };
  }
  const isLonger = (years.to ?? Infinity) - (years.from ?? -Infinity) > to - from;
  // All of the event comes into a range that has room for it; else the range moves into the event.
  const end = isLater === isLonger ? 'from' : 'to';
  const target = years[end] ?? years[end === 'from' ? 'to' : 'from'];
  return target === null ? {} : movedRange({ from, to }, target - time[end]!, extent);
}
