import type { EventSummary } from '@/lib/events/event-summary';
import { headingYear } from '@/lib/time/date-words';

export interface YearGroup<Summary> {
  /** null is undated. */
  readonly year: number | null;
  readonly events: readonly Summary[];
}

/** Events under the year in which they may have begun, in the order given; the undated come last. */
export function yearGroups<Summary extends Pick<EventSummary, 'earliest' | 'latest'>>(
  events: readonly Summary[],
): YearGroup<Summary>[] {
  const groups = new Map<number | null, Summary[]>();
  for (const event of events) {
    const year = headingYear(event);
    const group = groups.get(year);
    if (group) group.push(event);
    else groups.set(year, [event]);
  }
  return [...groups]
    .map(([year, members]) => ({ year, events: members }))
    .toSorted((one, other) => (one.year ?? Infinity) - (other.year ?? Infinity));
}
