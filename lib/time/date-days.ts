import type { DateMember, DatePoint, DateShape } from './date-shape';

/** Day numbers (days since 1970-01-01), both included; infinite where open. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** The days that a date of any shape names, from the first to the last; its doubt is left aside. */
export function namedDays(shape: DateShape): DaySpan {
  return 'members' in shape
    ? hull(shape.members.map(namedDays))
    : daysOf(shape, (point) => daysOfPoint(point));
}

/**
 * The same, but a date in doubt (`~`, `?`) reaches one unit further on either side: "about 1959" is
 * 1958 to 1960. EDTF gives no measure of a doubt; python-edtf takes this one.
 */
export function possibleDays(shape: DateShape): DaySpan {
  return 'members' in shape
    ? hull(shape.members.map(possibleDays))
    : daysOf(shape, (point) => daysOfPoint(point, point.approximate || point.uncertain ? 1 : 0));
}

const hull = (spans: readonly DaySpan[]): DaySpan => ({
  first: Math.min(...spans.map(({ first }) => first)),
  last: Math.max(...spans.map(({ last }) => last)),
});

function daysOf(member: DateMember, ofPoint: (point: DatePoint) => DaySpan): DaySpan {
  if (member.kind !== 'interval') return ofPoint(member);
  const { start, end } = member;
  return {
    first: typeof start === 'object' ? ofPoint(start).first : -Infinity,
    last: typeof end === 'object' ? ofPoint(end).last : Infinity,
  };
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** @param margin units of the date's own precision to add on either side. */
function daysOfPoint(point: DatePoint, margin = 0): DaySpan {
  const { year } = point;
  const months = (index: number, count: number): DaySpan => ({
    first: dayOf(year, index - margin * count, 1),
    last: dayOf(year, index + (margin + 1) * count, 0),
  });
  switch (point.kind) {
    case 'day': {
      const day = dayOf(year, point.month - 1, point.day);
      return { first: day - margin, last: day + margin };
    }
    case 'month':
      return months(point.month - 1, 1);
    case 'year':
      return months(0, 12);
    case 'decade':
      return months(0, 120);
    case 'century':
      return months(0, 1200);
    case 'quarter':
      return months(3 * (point.part - 1), 3);
    case 'third':
      return months(4 * (point.part - 1), 4);
    case 'half':
      return months(6 * (point.part - 1), 6);
    default:
      // A season is reckoned as a quarter of its year, as edtf.js does: no source of ours says more.
      return months(3 * SEASONS.indexOf(point.kind), 3);
  }
}

/** `month` from 0; more or fewer than a year has are counted on. */
const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month, day) / 86_400_000;
