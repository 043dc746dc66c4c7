import { parseDateShape, type DatePoint } from '@/lib/time/date-shape';
import type { Dated } from '@/lib/time/date-words';

interface IsoDates {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/**
 * Dates of ISO 8601 no more precise than the record's: a day, a month or a year. What schema.org has
 * no way to say (about, perhaps, one of several years) is left out rather than asserted.
 */
export function isoDates({ edtf, earliest, latest }: Dated): IsoDates {
  const shape = edtf === null ? null : parseDateShape(edtf);
  if (shape === null) return {};
  if (shape.kind === 'interval') {
    return { startDate: isoPoint(shape.start), endDate: isoPoint(shape.end) };
  }
  if ('members' in shape) return { startDate: commonPart(earliest, latest) };
  return { startDate: isoPoint(shape) };
}

function isoPoint(point: DatePoint | 'open' | 'unknown'): string | undefined {
  if (typeof point !== 'object' || point.approximate || point.uncertain) return undefined;
  const year = String(point.year).padStart(4, '0');
  switch (point.kind) {
    case 'day':
      return [year, twoDigits(point.month), twoDigits(point.day)].join('-');
    case 'month':
      return `${year}-${twoDigits(point.month)}`;
    case 'decade':
    case 'century':
    // A winter may begin in one year and end in the next.
    case 'winter':
      return undefined;
    default:
      return year;
  }
}

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** What the first and the last possible day have in common, whole parts only. */
function commonPart(earliest: string | null, latest: string | null): string | undefined {
  if (earliest === null || latest === null) return undefined;
  return [10, 7, 4]
    .map((length) => earliest.slice(0, length))
    .find((part) => latest.startsWith(part));
}
