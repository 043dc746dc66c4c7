import edtf from 'edtf';
import { z } from 'zod';

/** Whole days, both ends included; `null` is open on that side. ISO 8601 calendar dates. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Milliseconds since the epoch, infinite where open. */
interface Span {
  readonly min: number;
  readonly max: number;
}

const SET = /^[[{](.+)[\]}]$/;

/**
 * The earliest and latest day that an EDTF string (ISO 8601-2, levels 0 to 2) allows.
 * @throws when the text is not EDTF, or when its bounds are out of order.
 */
export function edtfBounds(text: string): DateBounds {
  const { min, max } = spanOf(text);
  return { earliest: isoDay(min), latest: isoDay(max) };
}

function spanOf(text: string): Span {
  const members = SET.exec(text)?.[1];
  if (members !== undefined) {
    // Member by member: edtf.js takes the first day of a range in a set for its last, and refuses
    // one that is open at its start.
    const spans = members.split(',').map((member) => rangeOf(member.trim(), '..'));
    return {
      min: Math.min(...spans.map((span) => span.min)),
      max: Math.max(...spans.map((span) => span.max)),
    };
  }
  return text.includes('/') ? rangeOf(text, '/') : edtf(text);
}

/** "a", "a..b", "..b" or "a..", with the separator given; `..` and nothing are open ends. */
function rangeOf(text: string, separator: '..' | '/'): Span {
  const at = text.indexOf(separator);
  if (at === -1) return edtf(text);
  const [start, end] = [text.slice(0, at), text.slice(at + separator.length)];
  const min = isOpen(start) ? -Infinity : edtf(start).min;
  const max = isOpen(end) ? Infinity : edtf(end).max;
  if (min > max) throw new Error(`EDTF bounds out of order in "${text}"`);
  return { min, max };
}

const isOpen = (end: string) => end === '' || end === '..';

function isoDay(time: number): string | null {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;
}

function isEdtf(text: string): boolean {
  try {
    edtfBounds(text);
    return true;
  } catch {
    return false;
  }
}

export const edtfSchema = z
  .string()
  .refine(isEdtf, 'expected an EDTF date, such as 2019-02-27, 2013-10, 2011-39 or 2020/2021');
