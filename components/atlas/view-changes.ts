import type { ViewFilter } from '@/lib/filters/view-filter';
import { firstPeriods } from '@/lib/flows/first-periods';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { EventSummary } from '@/lib/model/event-summary';
import type { YearExtent } from '@/lib/time/year-range';
import { yearBeginnings } from '@/lib/timeline/beginning-years';
import { timeAtEvent } from '@/lib/timeline/time-at-event';
import type { Selection } from '@/lib/view/selection';
import { comparedOf, type View } from '@/lib/view/view';

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

/** The change that shows what was found in place of what was shown: a comparison would have another side. */
export const foundInstead = (filter: ViewFilter): Partial<View> => ({
  ...filter,
  compare: null,
  open: null,
});

/** The change that begins a comparison, or ends the one there is; null when there is nothing to compare. */
export function toggledComparison(view: View, cubes: FlowCubes | undefined): Partial<View> | null {
  if (comparedOf(view) !== null) return { compare: null };
  if (view.compare !== null) return { picture: 'map' };
  if (!cubes) return null;
  const { types, statuses, certainties, said, record } = view;
  const counts = yearBeginnings(cubes, { types, statuses, certainties, said, record });
  const periods = firstPeriods(view, cubes.extent, counts);
  if (!periods) return null;
  const { first, second } = periods;
  return { picture: 'map', dates: 'any', ...first, compare: { kind: 'period', ...second } };
}
