import { isSameYears, shownRange, type Years, type YearExtent } from '@/lib/time/year-range';

/** As long as a room watches without impatience. */
export const LONGEST_RUN_MS = 1200;
/** Slow enough for the figure to be read as it goes by, where there are few. */
const MS_A_CHANGE = 160;

/** A run of the years on the map from one step of a lecture to the next. */
export interface TimeRun {
  readonly from: Years;
  readonly to: Years;
  /** The same as whole years, where an end is open. */
  readonly start: Range;
  readonly end: Range;
  /** Milliseconds that it takes; 0 where the years are the same. */
  readonly duration: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is open at an end of the record runs from there. Nothing moves where the years are the same. */
export function timeRun(from: Years, to: Years, extent: YearExtent): TimeRun {
  const start = shownRange(from, extent);
  const end = shownRange(to, extent);
  const changes = Math.max(Math.abs(end.from - start.from), Math.abs(end.to - start.to));
  const duration = isSameYears(from, to) ? 0 : Math.min(changes * MS_A_CHANGE, LONGEST_RUN_MS);
  return { from, to, start, end, duration };
}

/**
 * The years that are shown so many milliseconds after the start. Both ends move at once, each by whole
 * years and evenly, so that they arrive together. A machine that draws seldom leaves years out.
 */
export function yearsAt({ from, to, start, end, duration }: TimeRun, elapsed: number): Years {
  if (elapsed >= duration) return to;
  if (elapsed <= 0) return from;
  const share = elapsed / duration;
  return {
    from: Math.round(start.from + (end.from - start.from) * share),
    to: Math.round(start.to + (end.to - start.to) * share),
  };
}
