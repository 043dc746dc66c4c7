/**
 * Where a year lies on the timeline's axis. A year is the interval from its own number to the next,
 * so "1990 to 1990" has a width.
 *
 * The record begins a century before most of its events, and on one linear axis those decades would
 * take most of the width to show next to nothing. A logarithmic axis or a width for each year by
 * its events would use the room, but no reader can judge a span of time on it. So the axis has at
 * most one change of scale: two parts, each linear, with a mark between them and the factor written
 * on it. It is computed from the whole record and not from what the filters let through, so that no
 * year moves while one filters.
 */
export interface YearScale {
  readonly first: number;
  readonly last: number;
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

/**
 * The break is where the record departs most from an even spread (as Kolmogorov and Smirnov measure
 * it); the late part's width is half-way between what its years and what its events would ask for.
 */
export function yearScale(
  totals: readonly { readonly year: number; readonly count: number }[],
): YearScale {
  const first = totals[0]?.year ?? 0;
  const last = totals.at(-1)?.year ?? -1;
  const years = totals.length;
  const events = totals.reduce((sum, { count }) => sum + count, 0);
  let best = { year: first, departure: 0, width: 0, share: 1 };
  let earlier = 0;
  for (const { year, count } of totals) {
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
  if (best.departure < LEAST_DEPARTURE) return { first, last, breakYear: null, stretch: 1 };
  const stretch = best.width / best.share / ((1 - best.width) / (1 - best.share));
  return { first, last, breakYear: best.year, stretch };
}

/** How wide the axis is, in years of the early part. */
function units({ first, last, breakYear, stretch }: YearScale): number {
  return breakYear === null
    ? last + 1 - first
    : breakYear - first + (last + 1 - breakYear) * stretch;
}

/** The beginning of a year (or a point within it) → 0 at the left end of the axis, 1 at the right. */
export function fractionOfYear(scale: YearScale, year: number): number {
  const { first, breakYear, stretch } = scale;
  const early = Math.min(year, breakYear ?? year) - first;
  const late = breakYear === null ? 0 : Math.max(year - breakYear, 0);
  return (early + late * stretch) / units(scale);
}

/** The inverse: the point in time at a fraction of the axis; its whole part is the year. */
export function yearAtFraction(scale: YearScale, fraction: number): number {
  const { first, breakYear, stretch } = scale;
  const distance = fraction * units(scale);
  if (breakYear === null || distance <= breakYear - first) return first + distance;
  return breakYear + (distance - (breakYear - first)) / stretch;
}

export interface YearTick {
  readonly year: number;
  /** Middle of the year on the axis, 0 to 1. */
  readonly fraction: number;
}

const TICK_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** Round years that leave `spacing` pixels to each other on an axis of `width`; the break is one. */
export function yearTicks(scale: YearScale, width: number, spacing: number): YearTick[] {
  const { first, last, breakYear } = scale;
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
  if (breakYear === null) return part(first, last);
  const late = part(breakYear, last);
  const atBreak = late[0]?.year === breakYear ? [] : [tickOf(breakYear)];
  const anchor = tickOf(breakYear).fraction;
  const clear = ({ fraction }: YearTick) => Math.abs(fraction - anchor) * width >= spacing;
  return [
    ...part(first, breakYear - 1).filter(clear),
    ...atBreak,
    ...late.filter((tick) => tick.year === breakYear || clear(tick)),
  ];
}
