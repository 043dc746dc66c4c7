import type { EventSubjects } from './event-subjects';
import {
  keepsEvent,
  type MatchedEvents,
  type SubjectFilter,
  type SubjectList,
} from './subject-filter';

/**
 * Id → events that it would show, for one list: those that every other filter lets through.
 * `passing` are the events that the filters of kind and years let through, whatever their subjects.
 */
export function subjectCounts(
  events: readonly EventSubjects[],
  filter: SubjectFilter,
  matched: MatchedEvents,
  passing: ReadonlySet<string>,
  list: SubjectList,
): Map<string, number> {
  const others = { ...filter, [list]: null };
  const counts = new Map<string, number>();
  for (const event of events) {
    if (!passing.has(event.id) || !keepsEvent(event, others, matched)) continue;
    for (const id of event[list]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
