import { parseDateShape, type DateMember, type DatePoint, type DateShape } from './date-shape';

/** Whole days, both ends included; `null` is open on that side. ISO 8601 calendar dates. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The earliest and latest day that an EDTF string (ISO 8601-2, levels 0 to 2) allows.
 * @throws when the text has no shape that we know (see date-shape.ts), or when its bounds are out of
 * order.
 */
export function edtfBounds(text: string): DateBounds {
  const shape = parseDateShape(text);
  if (shape === null) throw new Error(`"${text}" is not an EDTF date of a kind that we know`);
  const { first, last } = spanOf(shape);
  return { earliest: isoDay(first), latest: isoDay(last) };
}

/** Milliseconds since the epoch of the first and the last day, infinite where open. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function spanOf(shape: DateShape): Span {
  if (!('members' in shape)) return spanOfMember(shape);
  const spans = shape.members.map(spanOfMember);
  return {
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
  };
}

function spanOfMember(member: DateMember): Span {
  if (member.kind !== 'interval') return spanOfPoint(member);
  const { start, end } = member;
  const first = typeof start === 'object' ? spanOfPoint(start).first : -Infinity;
  const last = typeof end === 'object' ? spanOfPoint(end).last : Infinity;
  if (first > last) throw new Error('The bounds of an EDTF interval are out of order');
  return { first, last };
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

function spanOfPoint(point: DatePoint): Span {
  const { year } = point;
  switch (point.kind) {
    case 'day': {
      const day = Date.UTC(year, point.month - 1, point.day);
      return { first: day, last: day };
    }
    case 'month':
      return months(year, point.month - 1, 1);
    case 'year':
      return months(year, 0, 12);
    case 'decade':
      return months(year, 0, 120);
    case 'century':
      return months(year, 0, 1200);
    case 'quarter':
      return months(year, 3 * (point.part - 1), 3);
    case 'third':
      return months(year, 4 * (point.part - 1), 4);
    case 'half':
      return months(year, 6 * (point.part - 1), 6);
    default:
      // A season is reckoned as a quarter of its year, as edtf.js does: no source of ours says more.
      return months(year, 3 * SEASONS.indexOf(point.kind), 3);
  }
}

/** The days of `count` months from the one at `index`, 0 for January. */
function months(year: number, index: number, count: number): Span {
  return { first: Date.UTC(year, index, 1), last: Date.UTC(year, index + count, 0) };
}

function isoDay(time: number): string | null {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;
}
