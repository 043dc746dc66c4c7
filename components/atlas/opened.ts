import type { EventSummary } from '@/lib/model/event-summary';
import { timeAtEvent } from '@/lib/timeline/time-at-event';
import type { Selection } from '@/lib/view/selection';
import type { View } from '@/lib/view/view';

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** The change of a view that opens something; time moves to an event that it would hide. */
export function opened(
  view: View,
  selection: Selection | null,
  summaries: readonly EventSummary[],
  extent: Extent | undefined,
): Partial<View> {
  const event =
    selection?.kind === 'event' ? summaries.find(({ id }) => id === selection.id) : undefined;
  if (!event || !extent) return { open: selection };
  const { from, to, dates } = view;
  return { open: selection, ...timeAtEvent({ from, to, dates }, event, extent) };
}
