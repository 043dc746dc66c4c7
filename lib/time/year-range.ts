/** The years that a link may name; the record lies well inside. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2100;

/** Years that restrict a view, both included; null is open on that side. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/** Two years in order, both included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** The first and the last year of a record; of an empty one the last is before the first. */
export interface YearExtent {
  readonly first: number;
  readonly last: number;
}

export const ALL_YEARS: Years = { from: null, to: null };

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

export function isSameYears(one: Years, other: Years): boolean {
  return one.from === other.from && one.to === other.to;
}

/** The years as a slider can show them: within the extent, open sides at its ends. */
export function shownRange({ from, to }: Years, { first, last }: YearExtent): YearRange {
  return {
    from: clamp(from ?? first, first, last),
    to: clamp(to ?? last, first, last),
  };
}

/**
 * A range that reaches an end of the record is open there, so that both thumbs at the ends mean
 * "all years" and bring the undated events back. One single year stays what it says.
 */
export function openAtEnds({ from, to }: YearRange, { first, last }: YearExtent): Years {
  if (from === to && first !== last) return { from, to };
  return { from: from <= first ? null : from, to: to >= last ? null : to };
}

/** The whole range moved by some years, stopped by the ends of the extent; its length is kept. */
export function movedRange({ from, to }: YearRange, by: number, extent: YearExtent): YearRange {
  const offset = clamp(by, extent.first - from, extent.last - to);
  return { from: from + offset, to: to + offset };
}

export type YearProblem = 'not-a-year' | 'out-of-range';
export type YearCheck =
  | { readonly ok: true; readonly range: YearRange }
  | { readonly ok: false; readonly problem: YearProblem };

/**
 * A typed year in place of one end of a range; NaN is what could not be read as a number. An end that is
 * typed past the other takes it along: the range keeps its length, as far as the record reaches.
 */
export function checkedYear(
  range: YearRange,
  end: 'from' | 'to',
  year: number,
  { first, last }: YearExtent,
): YearCheck {
  if (Number.isNaN(year)) return { ok: false, problem: 'not-a-year' };
  if (year < first || year > last) return { ok: false, problem: 'out-of-range' };
  const changed = { ...range, [end]: year };
  if (changed.from <= changed.to) return { ok: true, range: changed };
  const length = range.to - range.from;
  return {
    ok: true,
    range:
      end === 'from'
        ? { from: year, to: Math.min(year + length, last) }
        : { from: Math.max(year - length, first), to: year },
  };
}
