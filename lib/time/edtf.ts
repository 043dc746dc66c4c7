import edtf from 'edtf';
import { z } from 'zod';

/** Whole days, both ends included; `null` is open on that side. ISO 8601 calendar dates. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * The earliest and latest day that an EDTF string (ISO 8601-2, levels 0 to 2) allows.
 * @throws when the text is not EDTF, or when its bounds are out of order.
 */
export function edtfBounds(text: string): DateBounds {
  // An interval's open start is a bound that edtf.js gives no number for.
  if (text.startsWith('../') || text.startsWith('/')) {
    const latest = edtf(text.slice(text.indexOf('/') + 1)).max;
    return { earliest: null, latest: isoDay(latest) };
  }
  const { min, max } = edtf(text);
  const bounds = {
    earliest: isoDay(min),
    latest: Number.isFinite(max) ? isoDay(max) : null,
  };
  if (bounds.latest !== null && bounds.latest < bounds.earliest) {
    throw new Error(`EDTF bounds out of order in "${text}"`);
  }
  return bounds;
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
