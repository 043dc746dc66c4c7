import type { YearWindow } from './year-sums';
import type { AtlasSegment } from '@/lib/model/atlas-corridor';

type SegmentState = AtlasSegment['states'][number]['state'];

/**
 * The years that an EDTF text may touch, by the four-digit years it names: enough to show or hide a
 * stretch of line by year, without the EDTF parser in the browser.
 */
function yearsNamed(edtf: string): { from: number; to: number } {
  const [start = '', end = start] = edtf.split('/');
  const years = (part: string) => (part.match(/\d{4}/g) ?? []).map(Number);
  return {
    from: Math.min(...years(start), start === '..' || start === '' ? -Infinity : Infinity),
    to: Math.max(...years(end), end === '..' || end === '' ? Infinity : -Infinity),
  };
}

/** The last of a segment's states that reach into the window; null when none does. */
export function segmentStateWithin(
  { states }: Pick<AtlasSegment, 'states'>,
  window: YearWindow,
): SegmentState | null {
  const reaching = states.filter(({ during }) => {
    const { from, to } = yearsNamed(during);
    return window === null || (from <= window.to && to >= window.from);
  });
  return reaching.at(-1)?.state ?? null;
}
