import { serialiseDyad } from '@/lib/view/dyad';
import type { View } from '@/lib/view/view';
import type { EventSubjects } from './event-subjects';

/** The filters that look at an event's subjects, where `FlowFilter` looks at its kind and years. */
export type SubjectFilter = Pick<
  View,
  'dates' | 'places' | 'actors' | 'dyads' | 'sources' | 'events' | 'text'
>;

export const EVERY_SUBJECT: SubjectFilter = {
  dates: 'any',
  places: null,
  actors: null,
  dyads: null,
  sources: null,
  events: null,
  text: null,
};

/** Subject filters that are lists of ids. */
export const SUBJECT_LISTS = ['places', 'actors', 'dyads', 'sources'] as const;
export type SubjectList = (typeof SUBJECT_LISTS)[number];

/** Looks at the restrictions by name: a whole view may be passed, whose other parts are none. */
export function hasSubjects(filter: SubjectFilter) {
  const { dates, places, actors, dyads, sources, events, text } = filter;
  const restrictions = [places, actors, dyads, sources, events, text];
  return dates !== 'any' || restrictions.some((restriction) => restriction !== null);
}

/** The chosen ids of a list, as `EventSubjects` writes them; null restricts nothing. */
export function chosenIds(filter: SubjectFilter, list: SubjectList): readonly string[] | null {
  return list === 'dyads' ? (filter.dyads?.map(serialiseDyad) ?? null) : filter[list];
}

/** What the search answered for the filter's text; null while it has not, or none was asked. */
export type MatchedEvents = ReadonlySet<string> | null;

/**
 * Whether the filter keeps an event. `matched` are the events that the search found for the filter's
 * text; a text whose answer is not there yet restricts nothing.
 */
export function keepsEvent(
  event: EventSubjects,
  filter: SubjectFilter,
  matched: MatchedEvents,
): boolean {
  return (
    (filter.dates === 'any' || !event.dated) &&
    (filter.events === null || filter.events.includes(event.id)) &&
    (filter.text === null || matched === null || matched.has(event.id)) &&
    SUBJECT_LISTS.every((list) => {
      const chosen = chosenIds(filter, list);
      return chosen === null || chosen.some((id) => event[list].has(id));
    })
  );
}

/** Ids of the events that the filter keeps; null when it keeps all without looking. */
export function keptEvents(
  events: readonly EventSubjects[],
  filter: SubjectFilter,
  matched: MatchedEvents,
): ReadonlySet<string> | null {
  if (!hasSubjects(filter)) return null;
  return new Set(events.filter((event) => keepsEvent(event, filter, matched)).map(({ id }) => id));
}

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
