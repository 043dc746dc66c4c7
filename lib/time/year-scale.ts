/**
 * Where a year lies on the timeline's axis. A year is the interval from its own number to the next,
 * so "1990 to 1990" has a width.
 *
 * The record begins a century before most of its events, and on one linear axis those decades would
 * take most of the width to show next to nothing. A logarithmic axis or a width for each year by
 * its events would use the room, but no reader can judge a span of time on it. So the axis has at
 * most one change of scale: two parts, each linear, with a mark between them and the factor written
 * on it. What lies before the events are dense is pressed into a strip at its beginning, so that nothing
 * of the record is out of reach. All is computed from the whole record and not from what the filters let
 * through, so that no year moves while one filters.
 */
export interface YearScale {
  readonly first: number;
  readonly last: number;
  /** First year of the axis proper; null where nothing before it is pressed together. */
  readonly denseFrom: number | null;
  /** First year of the part that is drawn wider; null where one linear scale serves. */
  readonly breakYear: number | null;
  /** How many times as wide a year is after the break as before it; 1 without one. */
  readonly stretch: number;
}

/** The break is at a round year, where a reader expects an axis to be divided. */
const ROUND_YEARS = 5;

/** Below this the events are spread evenly enough for one linear scale. */
const LEAST_DEPARTURE = 0.2;

/** The early part keeps at least a quarter of the width: it is thin, but it is history too. */
const WIDEST_LATE_PART = 0.75;

/** Of the axis: wide enough for a bar and for a pointer. */
const PRESSED_WIDTH = 0.03;
/** Years that hold no more of the events than this, and no fewer of the years than that, are pressed together. */
const PRESSED_EVENTS = 0.01;
const LEAST_PRESSED_YEARS = 0.1;

/** The round year before which there is next to nothing; null where that saves no room. */
function denseYear(totals: readonly { readonly year: number; readonly count: number }[]) {
  const events = totals.reduce((sum, { count }) => sum + count, 0);
  let earlier = 0;
  let dense: number | null = null;
  for (const [index, { year, count }] of totals.entries()) {
    if (earlier > events * PRESSED_EVENTS) break;
    if (year % ROUND_YEARS === 0 && index >= totals.length * LEAST_PRESSED_YEARS) dense = year;
    earlier += count;
  }
  return events === 0 ? null : dense;
}

/**
 * The break is where the record departs most from an even spread (as Kolmogorov and Smirnov measure
 * it); the late part's width is half-way between what its years and what its events would ask for.
 */
export function yearScale(
  totals: readonly { readonly year: number; readonly count: number }[],
): YearScale {
  const denseFrom = denseYear(totals);
  const ends = { first: totals[0]?.year ?? 0, last: totals.at(-1)?.year ?? -1, denseFrom };
  const proper = totals.filter(({ year }) => year >= (denseFrom ?? -Infinity));
  const first = denseFrom ?? ends.first;
  const { last } = ends;
  const years = proper.length;
  const events = proper.reduce((sum, { count }) => sum + count, 0);
  let best = { year: first, departure: 0, width: 0, share: 1 };
  let earlier = 0;
  for (const { year, count } of proper) {
    if (year > first && year % ROUND_YEARS === 0) {
      const shareOfEvents = 1 - earlier / Math.max(events, 1);
      const share = (last + 1 - year) / years;
      const departure = shareOfEvents - share;
      if (departure > best.departure) {
        const width = Math.min((shareOfEvents + share) / 2, WIDEST_LATE_PART);
        best = { year, departure, width, share };
      }
    }
    earlier += count;
  }
  if (best.departure < LEAST_DEPARTURE) return { ...ends, breakYear: null, stretch: 1 };
  const stretch = best.width / best.share / ((1 - best.width) / (1 - best.share));
  return { ...ends, breakYear: best.year, stretch };
}

/** The first year of the axis proper, and the part of the width before it. */
const start = ({ first, denseFrom }: YearScale) =>
  denseFrom === null ? { first, pressed: 0 } : { first: denseFrom, pressed: PRESSED_WIDTH };

/** How wide the axis proper is, in years of the early part. */
function units(scale: YearScale): number {
  const { last, breakYear, stretch } = scale;
  const { first } = start(scale);
  return breakYear === null
    ? last + 1 - first
    : breakYear - first + (last + 1 - breakYear) * stretch;
}

/** The beginning of a year (or a point within it) → 0 at the left end of the axis, 1 at the right. */
export function fractionOfYear(scale: YearScale, year: number): number {
  const { breakYear, stretch } = scale;
  const { first, pressed } = start(scale);
  if (pressed > 0 && year < first) {
    return (pressed * (year - scale.first)) / (first - scale.first);
  }
  const early = Math.min(year, breakYear ?? year) - first;
  const late = breakYear === null ? 0 : Math.max(year - breakYear, 0);
  return pressed + ((1 - pressed) * (early + late * stretch)) / units(scale);
}

/** The inverse: the point in time at a fraction of the axis; its whole part is the year. */
export function yearAtFraction(scale: YearScale, fraction: number): number {
  const { breakYear, stretch } = scale;
  const { first, pressed } = start(scale);
  if (pressed > 0 && fraction < pressed)
    return scale.first + (fraction / pressed) * (first - scale.first);
  const distance = ((fraction - pressed) / (1 - pressed)) * units(scale);
  if (breakYear === null || distance <= breakYear - first) return first + distance;
  return breakYear + (distance - (breakYear - first)) / stretch;
}

export interface YearTick {
  readonly year: number;
  /** Middle of the year on the axis, 0 to 1. */
  readonly fraction: number;
}

const TICK_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** Where the scale changes: the axis is marked there. */
export const breaksOf = ({ denseFrom, breakYear }: YearScale): number[] =>
  [denseFrom, breakYear].filter((year) => year !== null);

/**
 * Round years that leave `spacing` pixels to each other on an axis of `width`; the break is one. Years
 * that are pressed together have none.
 */
export function yearTicks(scale: YearScale, width: number, spacing: number): YearTick[] {
  const { last, breakYear } = scale;
  const { first } = start(scale);
  const tickOf = (year: number): YearTick => ({
    year,
    fraction: (fractionOfYear(scale, year) + fractionOfYear(scale, year + 1)) / 2,
  });
  const part = (from: number, to: number) => {
    const pixelsAYear = (fractionOfYear(scale, from + 1) - fractionOfYear(scale, from)) * width;
    const step = TICK_STEPS.find((years) => years * pixelsAYear >= spacing) ?? Infinity;
    return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index)
      .filter((year) => year % step === 0)
      .map(tickOf);
  };
  if (first > last) return [];
  const gap = (one: YearTick, other: YearTick) => Math.abs(one.fraction - other.fraction) * width;
  const clearOf = (anchor: YearTick | null) => (tick: YearTick) =>
    anchor === null || tick.year === anchor.year || gap(tick, anchor) >= spacing;
  const breakTick = breakYear === null ? null : tickOf(breakYear);
  const denseTick = scale.denseFrom === null ? null : tickOf(scale.denseFrom);
  const dense = denseTick && clearOf(breakTick)(denseTick) ? denseTick : null;
  const round =
    breakYear === null
      ? part(first, last)
      : [...part(first, breakYear - 1), ...part(breakYear, last)];
  const anchors = [dense, breakTick].filter((tick) => tick !== null);
  const isAnchor = ({ year }: YearTick) => anchors.some((anchor) => anchor.year === year);
  return [
    ...anchors,
    ...round.filter((tick) => !isAnchor(tick) && clearOf(dense)(tick) && clearOf(breakTick)(tick)),
  ].toSorted((one, other) => one.year - other.year);
}
