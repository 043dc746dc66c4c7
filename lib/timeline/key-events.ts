import type { EventSummary } from '@/lib/model/event-summary';
import { parseView } from '@/lib/view/view-parameters';

/** What an event rests on and what that is known through: about one dated event in six has as many. */
const MANY_SOURCES = 4;

/**
 * The events that a tour stops at. The sentences of the tours rest on nearly half of the record, which
 * would be no selection; what a step opens is what it is about.
 */
export function eventsOfTours(
  tours: readonly { readonly steps: readonly { readonly view: string }[] }[],
): ReadonlySet<string> {
  const opened = tours
    .flatMap(({ steps }) => steps)
    .map(({ view }) => parseView(new URLSearchParams(view)).view.open);
  return new Set(opened.flatMap((open) => (open?.kind === 'event' ? [open.id] : [])));
}

/** What playing by key events stops at: what tours stop at, and what most sources tell of. */
export function keyEventsOf<Event extends Pick<EventSummary, 'id' | 'sources'>>(
  events: readonly Event[],
  ofTours: ReadonlySet<string>,
): Event[] {
  return events.filter(({ id, sources }) => ofTours.has(id) || sources.length >= MANY_SOURCES);
}
