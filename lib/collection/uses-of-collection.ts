import type { EventSummary } from '@/lib/model/event-summary';
import { MOST_EVENTS } from '@/lib/view/view';
import type { CollectedItem } from './collection-file';

/** The ids of one kind, each once, in the reader's order. */
const idsOf = (items: readonly CollectedItem[], kind: CollectedItem['kind']) => [
  ...new Set(items.filter((item) => item.kind === kind).map(({ id }) => id)),
];

/** The events in lists that a view can name: one, unless there are many. */
export function eventsInViews(items: readonly CollectedItem[]): string[][] {
  const ids = idsOf(items, 'event');
  return Array.from({ length: Math.ceil(ids.length / MOST_EVENTS) }, (_, index) =>
    ids.slice(index * MOST_EVENTS, (index + 1) * MOST_EVENTS),
  );
}

/** Ids of the sources: those of the collection, and those that its events rest on. */
export function sourcesOfCollection(
  items: readonly CollectedItem[],
  summaries: ReadonlyMap<string, Pick<EventSummary, 'sources'>>,
): ReadonlySet<string> {
  const ofEvents = idsOf(items, 'event').flatMap((id) => summaries.get(id)?.sources ?? []);
  return new Set([...idsOf(items, 'source'), ...ofEvents]);
}
