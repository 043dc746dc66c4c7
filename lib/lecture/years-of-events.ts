import type { EventSummary } from '@/lib/model/event-summary';

const yearOf = (day: string) => Number(day.slice(0, 4));

/** The first and the last year in which an event of these lies; null where none has a date. */
export function yearsOfEvents(
  events: readonly Pick<EventSummary, 'earliest' | 'latest'>[],
): { readonly first: number; readonly last: number } | null {
  const years = events
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
    .map(yearOf);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}
