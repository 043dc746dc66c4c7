/**
 * What an EDTF string (ISO 8601-2, levels 0 to 2) says: the one parse of dates, from which words,
 * bounds and the strip of the timeline are made, on the server and in the browser. It knows the part
 * of the standard that there are words for; edtf.js knows more, and is what the tests compare with.
 */
export type DatePoint = {
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly year: number;
} & (
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly month: number }
  /** `decade` and `century`: `year` is the first of them. */
  | { readonly kind: 'year' | 'decade' | 'century' }
  | { readonly kind: 'spring' | 'summer' | 'autumn' | 'winter' }
  /** `part` counts from 1: of four, of three or of two. */
  | { readonly kind: 'quarter' | 'third' | 'half'; readonly part: number }
);

/** `open`: goes on without end. `unknown`: ends, but nobody says when. */
export type IntervalEnd = DatePoint | 'open' | 'unknown';

export interface DateInterval {
  readonly kind: 'interval';
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
}

/** A member of a set: a date, or a run of dates of which an end may be open. */
export type DateMember = DatePoint | DateInterval;

export interface DateSet {
  readonly kind: 'oneOf' | 'allOf';
  readonly members: readonly DateMember[];
}

export type DateShape = DatePoint | DateInterval | DateSet;

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/**
 * Sub-year groupings of ISO 8601-2:2019, clause 4.8. 25 to 28 are the seasons of the northern
 * hemisphere, the only one that the atlas knows.
 */
function partOfYear(code: number) {
  if (code >= 21 && code <= 28) return { kind: SEASONS[(code - 21) % 4]! };
  if (code >= 33 && code <= 36) return { kind: 'quarter' as const, part: code - 32 };
  if (code >= 37 && code <= 39) return { kind: 'third' as const, part: code - 36 };
  if (code === 40 || code === 41) return { kind: 'half' as const, part: code - 39 };
  return null;
}

const daysInMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

function parsePoint(text: string): DatePoint | null {
  const qualifiers = {
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(
    text.replaceAll(/[?~%]/g, ''),
  );
  if (!match) return null;
  const [, yearText = '', monthText = 'XX', dayText = 'XX'] = match;
  const year = Number(yearText.replaceAll('X', '0'));
  const base = { ...qualifiers, year };
  const isUnspecifiedYear = yearText.endsWith('X');
  if (monthText === 'XX') {
    if (dayText !== 'XX') return null;
    if (!isUnspecifiedYear) return { ...base, kind: 'year' };
    return { ...base, kind: yearText.endsWith('XX') ? 'century' : 'decade' };
  }
  if (isUnspecifiedYear) return null;
  const month = Number(monthText);
  if (month > 12) {
    const part = partOfYear(month);
    return part && match[3] === undefined ? { ...base, ...part } : null;
  }
  if (month === 0) return null;
  if (dayText === 'XX') return { ...base, kind: 'month', month };
  const day = Number(dayText);
  return day >= 1 && day <= daysInMonth(year, month) ? { ...base, kind: 'day', month, day } : null;
}

function parseEnd(text: string): IntervalEnd | null {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parsePoint(text);
}

function parseInterval(startText: string, endText: string): DateInterval | null {
  const start = parseEnd(startText);
  const end = parseEnd(endText);
  if (start === null || end === null) return null;
  const isBounded = typeof start === 'object' || typeof end === 'object';
  return isBounded ? { kind: 'interval', start, end } : null;
}

function parseMember(text: string): DateMember | null {
  const [start, end, ...rest] = text.trim().split('..');
  if (start === undefined || rest.length > 0) return null;
  if (end === undefined) return parsePoint(start);
  return parseInterval(start === '' ? '..' : start, end === '' ? '..' : end);
}

/** The shape of an EDTF string, or null where it is none of those that we have words for. */
export function parseDateShape(edtf: string): DateShape | null {
  const set = /^\[(.+)\]$|^\{(.+)\}$/.exec(edtf);
  if (set) {
    const members = (set[1] ?? set[2] ?? '').split(',').map(parseMember);
    const known = members.filter((member) => member !== null);
    if (known.length < members.length) return null;
    return { kind: set[1] === undefined ? 'allOf' : 'oneOf', members: known };
  }
  const [start = '', end, ...rest] = edtf.split('/');
  if (rest.length > 0) return null;
  return end === undefined ? parsePoint(start) : parseInterval(start, end);
}
