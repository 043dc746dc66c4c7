import type { YearWindow } from './year-sums';
import type { AtlasSegment } from '@/lib/model/atlas-corridor';
import { yearOfDate } from '@/lib/time/day-number';
import { edtfBounds } from '@/lib/time/edtf';

export type LineState = AtlasSegment['states'][number]['state'];

/** A state of a line as far as drawing it goes. */
type DatedState = Pick<AtlasSegment['states'][number], 'state' | 'during'>;

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
  { states }: { readonly states: readonly DatedState[] },
  window: YearWindow,
): LineState | null {
  return states.findLast((state) => reaches(state, window))?.state ?? null;
}

/** Whether a state falls into the window, if only with a day. */
export function reaches({ during }: Pick<DatedState, 'during'>, window: YearWindow): boolean {
  const { from, to } = yearsOf(during);
  return window === null || (from <= window.to && to >= window.from);
}
