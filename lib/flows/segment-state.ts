import type { YearWindow } from './year-sums';
import type { AtlasSegment } from '@/lib/model/atlas-corridor';
import { yearOfDate } from '@/lib/time/day-number';
import { edtfBounds } from '@/lib/time/edtf';

type SegmentState = AtlasSegment['states'][number]['state'];

/** The years that an EDTF text may touch. */
function yearsOf(edtf: string): { from: number; to: number } {
  const { earliest, latest } = edtfBounds(edtf);
  return {
    from: earliest === null ? -Infinity : yearOfDate(earliest),
    to: latest === null ? Infinity : yearOfDate(latest),
  };
}

/** The last of a segment's states that reach into the window; null when none does. */
export function segmentStateWithin(
  { states }: Pick<AtlasSegment, 'states'>,
  window: YearWindow,
): SegmentState | null {
  const reaching = states.filter(({ during }) => {
    const { from, to } = yearsOf(during);
    return window === null || (from <= window.to && to >= window.from);
  });
  return reaching.at(-1)?.state ?? null;
}
