import type { EventSummary } from '@/lib/model/event-summary';
import type { YearExtent } from '@/lib/time/year-range';
import type { Selection } from '@/lib/view/selection';
import type { View } from '@/lib/view/view';
import { timeAtEvent } from './time-at-event';

/** The change of a view that opens something; time moves to an event that it would hide. */
export function opened(
  view: View,
  selection: Selection | null,
  summaries: readonly EventSummary[],
  extent: YearExtent | undefined,
): Partial<View> {
  const event =
    selection?.kind === 'event' ? summaries.find(({ id }) => id === selection.id) : undefined;
  if (!event || !extent) return { open: selection };
  const { from, to, dates, maybe, ongoing } = view;
  const time = { from, to, dates, maybe, ongoing };
  return { open: selection, ...timeAtEvent(time, event, extent) };
}
