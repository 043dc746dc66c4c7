import { namedDays } from './date-days';
import { parseDateShape, type DateShape } from './date-shape';
import { isoDay } from './day-number';

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
  if (!isInOrder(shape)) throw new Error('The bounds of an EDTF interval are out of order');
  const { first, last } = namedDays(shape);
  return {
    earliest: first === -Infinity ? null : isoDay(first),
    latest: last === Infinity ? null : isoDay(last),
  };
}

function isInOrder(shape: DateShape): boolean {
  if ('members' in shape) return shape.members.every(isInOrder);
  const { first, last } = namedDays(shape);
  return first <= last;
}
