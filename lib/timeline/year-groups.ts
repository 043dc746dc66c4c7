import { groupBy } from '@/lib/text/group-by';
import { headingYear } from '@/lib/time/date-words';
import type { EventSummary } from '@/lib/model/event-summary';

export interface YearGroup<Summary> {
  /** null is undated. */
  readonly year: number | null;
  readonly events: readonly Summary[];
}

/** Events under the year in which they may have begun, in the order given; the undated come last. */
export function yearGroups<Summary extends Pick<EventSummary, 'earliest' | 'latest'>>(
  events: readonly Summary[],
): YearGroup<Summary>[] {
  return [...groupBy(events, headingYear)]
    .map(([year, members]) => ({ year, events: members }))
    .toSorted((one, other) => (one.year ?? Infinity) - (other.year ?? Infinity));
}
