import {
  beginsIn,
  dateEdges,
  isCertainIn,
  mayBeginIn,
  mayFallIn,
  type DatedBounds,
} from '@/lib/time/date-edges';
import { yearOfDay } from '@/lib/time/day-number';
import {
  ALL_YEARS,
  LAST_YEAR,
  movedRange,
  type Years,
  type YearExtent,
} from '@/lib/time/year-range';

/** The part of a view that says when: years, or the undated events alone. */
export interface TimeOfView extends Years {
  readonly dates: 'any' | 'undated';
  /** Whether the years also show what only may fall in them. */
  readonly maybe: 'in' | 'out';
  /** Whether they also show what had begun before them and still went on. */
  readonly ongoing: 'in' | 'out';
}

type Ongoing = TimeOfView['ongoing'];

/**
 * The years in which a view is certain to show an event, from its beginning on, or where only what begins
 * in its years is shown, those of its beginning. Null is an open side, both null undated.
 */
function yearsOfEvent(event: DatedBounds, ongoing: Ongoing): Years {
  const edges = dateEdges(event);
  if (edges === null) return ALL_YEARS;
  const { earliest, latestStart, earliestEnd, latest } = edges;
  // What has always been so has no last day of beginning.
  const isOfBeginning = ongoing === 'out' && latestStart > -Infinity;
  return {
    from: yearOf(Math.min(earliest, earliestEnd)),
    to: yearOf(isOfBeginning ? latestStart : Math.max(latest, latestStart)),
  };
}

/** Null where a day is open, or lies in a year that no link may name. */
function yearOf(day: number): number | null {
  const year = Number.isFinite(day) ? yearOfDay(day) : Infinity;
  return year <= LAST_YEAR ? year : null;
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
 * The event's own time: its year, its whole possible span where that is longer, or the undated; where
 * only what begins in the years is shown, the years in which it may begin. What a click on the event in
 * the timeline sets.
 */
export function timeOfEvent(
  event: DatedBounds,
  ongoing: Ongoing = 'in',
): Omit<TimeOfView, 'maybe' | 'ongoing'> {
  return event.edtf === null
    ? { from: null, to: null, dates: 'undated' }
    : { ...yearsOfEvent(event, ongoing), dates: 'any' };
}

/**
 * The time to show when an event is opened elsewhere (a list, a search, a link in another event):
 *
 * - a time that shows the event already, and any time without restriction, stays as it is;
 * - a single year, and "undated events alone", become the event's own time;
 * - a range keeps its length and moves as little as brings as much of the event into it as there is
 *   room for, or of its beginning where what goes on is left out; a side that is open ("up to 2013") stays open, and its other end moves to the event;
 * - for an undated event, which no year shows, years give way to the undated events;
 * - a range too short to be certain of an event whose date is in doubt becomes the event's own time.
 *
 * The result always shows the event, and asking again changes nothing. `extent` holds the record's
 * first and last year; a range is not moved out of it.
 */
export function timeAtEvent(time: TimeOfView, event: DatedBounds, extent: YearExtent): TimeOfView {
  if (isEventInTime(time, event)) return time;
  const moved = { ...time, ...movedTo(time, event, extent) };
  return isEventInTime(moved, event) ? moved : { ...time, ...timeOfEvent(event, time.ongoing) };
}

function movedTo(time: TimeOfView, event: DatedBounds, extent: YearExtent): Partial<TimeOfView> {
  const { from, to } = time;
  const isRange = time.dates === 'any' && from !== to;
  if (event.edtf === null || !isRange) return timeOfEvent(event, time.ongoing);
  const years = yearsOfEvent(event, time.ongoing);
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
