import { isSameYears, shownRange, type Years, type YearExtent } from '@/lib/time/year-range';

/** As long as a room watches without impatience. */
const LONGEST_MS = 2800;
/** Slow enough for the figure to be read as it goes by. */
const MS_A_CHANGE = 160;

/** A run of the years on the map from one step of a lecture to the next. */
export interface TimeRun {
  /** The years shown one after the other; the last are those of the step that is come to. */
  readonly years: readonly Years[];
  readonly msEach: number;
}

/**
 * Both ends move at once, each by whole years and evenly, so that they arrive together. What is open
 * at an end of the record runs from there. Nothing moves where the years are the same.
 */
export function timeRun(from: Years, to: Years, extent: YearExtent): TimeRun {
  if (isSameYears(from, to)) return { years: [], msEach: 0 };
  const start = shownRange(from, extent);
  const end = shownRange(to, extent);
  const changes = Math.max(Math.abs(end.from - start.from), Math.abs(end.to - start.to));
  const steps = Math.max(Math.min(changes, Math.floor(LONGEST_MS / MS_A_CHANGE)), 1);
  const between = (one: number, other: number, share: number) =>
    Math.round(one + (other - one) * share);
  const years = Array.from({ length: steps }, (_, index): Years => {
    const share = (index + 1) / steps;
    return share === 1
      ? to
      : { from: between(start.from, end.from, share), to: between(start.to, end.to, share) };
  });
  return { years, msEach: MS_A_CHANGE };
}
