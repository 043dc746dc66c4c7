import { parseDateShape, type DateMember, type DatePoint, type IntervalEnd } from './date-shape';
import type { Dated } from './date-words';

/**
 * When an event may have been, as points on the axis of time: 2018.5 is the middle of 2018. `null`
 * is a side without end. `fadeIn` and `fadeOut` are how much of the span at either end is doubtful.
 */
export interface DateSpan {
  readonly start: number | null;
  readonly end: number | null;
  readonly fadeIn: number;
  readonly fadeOut: number;
}

/** Lengths in years. A point of any kind not listed takes up all of what it names. */
const LENGTHS: Record<DatePoint['kind'], number> = {
  day: 0,
  month: 1 / 12,
  spring: 1 / 4,
  summer: 1 / 4,
  autumn: 1 / 4,
  winter: 1 / 4,
  quarter: 1 / 4,
  third: 1 / 3,
  half: 1 / 2,
  year: 1,
  decade: 10,
  century: 100,
};

/** What a calendar names without room for doubt, if its unit is all that one asks. */
const EXACT_KINDS: ReadonlySet<DatePoint['kind']> = new Set(['day', 'month', 'year']);

/** The beginning of a day as a point in years. */
export function timeOfDay(isoDate: string): number {
  const [year, month, day] = [isoDate.slice(0, 4), isoDate.slice(5, 7), isoDate.slice(8)].map(
    Number,
  );
  const start = Date.UTC(year!, 0, 1);
  const passed = Date.UTC(year!, month! - 1, day) - start;
  return year! + passed / (Date.UTC(year! + 1, 0, 1) - start);
}

const DAY = 1 / 366;

/**
 * The span of a date; null where it is undated. Exact days, months and years have hard edges. An
 * interval is doubtful at its ends, as far as they are coarse ("1965/1973": in some part of 1965).
 * All else (seasons, decades, "about", "1988 or 1989") is doubtful all over.
 */
export function dateSpan({ edtf, earliest, latest }: Omit<Dated, 'dateText'>): DateSpan | null {
  if (edtf === null) return null;
  const start = earliest === null ? null : timeOfDay(earliest);
  const end = latest === null ? null : timeOfDay(latest) + DAY;
  const length = start === null || end === null ? Infinity : end - start;
  const half = Number.isFinite(length) ? length / 2 : 0;
  const [fadeIn, fadeOut] = fades(edtf) ?? [half, half];
  // What began or ended nobody knows when is sure at its other end only.
  if (fadeIn === Infinity || fadeOut === Infinity) {
    const isBounded = Number.isFinite(length);
    return {
      start,
      end,
      fadeIn: fadeIn === Infinity && isBounded ? length : 0,
      fadeOut: fadeOut === Infinity && isBounded ? length : 0,
    };
  }
  return {
    start,
    end,
    fadeIn: Math.min(fadeIn, half || fadeIn),
    fadeOut: Math.min(fadeOut, half || fadeOut),
  };
}

/** Null: doubtful all over. */
function fades(edtf: string): readonly [number, number] | null {
  const shape = parseDateShape(edtf);
  if (shape === null) return null;
  if (shape.kind === 'interval') return [fadeOfEnd(shape.start), fadeOfEnd(shape.end)];
  if ('members' in shape) {
    const isCertain = shape.kind === 'allOf' && shape.members.every(isExact);
    return isCertain ? [0, 0] : null;
  }
  return isExact(shape) ? [0, 0] : null;
}

function fadeOfEnd(end: IntervalEnd): number {
  if (end === 'unknown') return Infinity;
  return typeof end === 'object' ? LENGTHS[end.kind] : 0;
}

function isExact(member: DateMember): boolean {
  return (
    member.kind !== 'interval' &&
    EXACT_KINDS.has(member.kind) &&
    !member.approximate &&
    !member.uncertain
  );
}
