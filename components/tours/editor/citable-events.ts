import type { EventSummary } from '@/lib/model/event-summary';

/** An event that may be cited. */
export interface CitableEvent {
  readonly event: EventSummary;
  /** Whether the step's view shows it; null while that is not known. */
  readonly isShown: boolean | null;
}

/** More are not read; words find the others. */
const MOST = 40;

/**
 * The events that are offered, those of the step's view first: of the record in the order of time, or
 * what the search has found, best first.
 * @param found ids; null where nothing is searched for.
 */
export function citableEvents(
  summaries: readonly EventSummary[],
  found: readonly string[] | null,
  shown: ReadonlySet<string> | null,
): CitableEvent[] {
  const byId = new Map(summaries.map((event) => [event.id, event]));
  const events =
    found === null ? summaries : found.flatMap((id) => byId.get(id) ?? ([] as EventSummary[]));
  const isShown = ({ id }: EventSummary) => shown?.has(id) ?? null;
  const [inView, others] = [
    events.filter((event) => isShown(event) === true),
    events.filter((event) => isShown(event) !== true),
  ];
  return [...inView, ...others].slice(0, MOST).map((event) => ({ event, isShown: isShown(event) }));
}
