import type { YearWindow } from './year-sums';
import type { AtlasSegment } from '@/lib/model/atlas-corridor';
import { dateEdges, isCertainIn, mayFallIn } from '@/lib/time/date-edges';
import { edtfBounds } from '@/lib/time/edtf';

export type LineState = AtlasSegment['states'][number]['state'];

/** A state of a line as far as drawing it goes. */
type DatedState = Pick<AtlasSegment['states'][number], 'state' | 'during'>;

/** The last of a segment's states that reach into the window; null when none does. */
export function segmentStateWithin(
  { states }: { readonly states: readonly DatedState[] },
  window: YearWindow,
): LineState | null {
  return states.findLast((state) => reaches(state, window))?.state ?? null;
}

/**
 * Whether a state falls into the window for certain, if only with a day; or may, where that is enough.
 * Also where the window leaves out events that only go on (`ongoing=out`): that is about what happened in
 * the years, and a state of a line is what there was in them, whenever it came to be.
 */
export function reaches({ during }: Pick<DatedState, 'during'>, window: YearWindow): boolean {
  const edges = dateEdges({ edtf: during, ...edtfBounds(during) });
  if (window === null || edges === null) return true;
  return window.maybe === true ? mayFallIn(edges, window) : isCertainIn(edges, window);
}
