import { EVENT_ROLES, type EventRole } from '@/lib/model/event-roles';
import { serialiseDyad } from '@/lib/view/dyad';
import { WAYS, type EventWay } from '@/lib/model/event-ways';
import type { View } from '@/lib/view/view';
import { bitsOf, type EventSubjects } from './event-subjects';

/** The filters that look at an event's subjects, where `FlowFilter` looks at its kind and years. */
export type SubjectFilter = Pick<
  View,
  'dates' | 'places' | 'ways' | 'actors' | 'roles' | 'dyads' | 'sources' | 'events' | 'text'
>;

export const EVERY_SUBJECT: SubjectFilter = {
  dates: 'any',
  places: null,
  ways: null,
  actors: null,
  roles: null,
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
  const { dates, places, actors, roles, dyads, sources, events, text } = filter;
  const restrictions = [places, actors, roles, dyads, sources, events, text];
  return dates !== 'any' || restrictions.some((restriction) => restriction !== null);
}

/** Whether events are those of a place, of somebody or of a pair: a list of them could be taken for all. */
export const isOfSubjects = ({ places, actors, dyads }: SubjectFilter) =>
  [places, actors, dyads].some((list) => list !== null);

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
      return chosen === null || chosen.some((id) => has(event, filter, list, id));
    }) &&
    (filter.roles === null ||
      filter.actors !== null ||
      (event.anyRole & bitsOf(EVENT_ROLES, filter.roles)) !== 0)
  );
}

/** Whether an event has an id in a list: a place in one of the ways asked for, an actor in one of the roles. */
function has(event: EventSubjects, filter: SubjectFilter, list: SubjectList, id: string): boolean {
  if (list === 'places' && filter.ways !== null) {
    return (event.waysAt(id) & bitsOf(WAYS, filter.ways)) !== 0;
  }
  if (list === 'actors' && filter.roles !== null) {
    return ((event.roles.get(id) ?? 0) & bitsOf(EVENT_ROLES, filter.roles)) !== 0;
  }
  return event[list].has(id);
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
    for (const id of event[list]) {
      if (has(event, filter, list, id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Role → events that it would show beside every other filter: in it somebody has the role, or one of
 * the chosen actors.
 */
export const roleCounts = (
  events: readonly EventSubjects[],
  filter: SubjectFilter,
  matched: MatchedEvents,
  passing: ReadonlySet<string>,
): Map<EventRole, number> =>
  bitCounts(events, { ...filter, roles: null }, matched, passing, EVENT_ROLES, (event) =>
    filter.actors === null
      ? event.anyRole
      : filter.actors.reduce((bits, id) => bits | (event.roles.get(id) ?? 0), 0),
  );

/** Way → events that have it at one of the chosen places, beside every other filter. */
export const wayCounts = (
  events: readonly EventSubjects[],
  filter: SubjectFilter,
  matched: MatchedEvents,
  passing: ReadonlySet<string>,
): Map<EventWay, number> =>
  bitCounts(events, { ...filter, ways: null }, matched, passing, WAYS, (event) =>
    (filter.places ?? []).reduce((bits, id) => bits | event.waysAt(id), 0),
  );

function bitCounts<Value>(
  events: readonly EventSubjects[],
  others: SubjectFilter,
  matched: MatchedEvents,
  passing: ReadonlySet<string>,
  values: readonly Value[],
  bitsIn: (event: EventSubjects) => number,
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const event of events) {
    if (!passing.has(event.id) || !keepsEvent(event, others, matched)) continue;
    const bits = bitsIn(event);
    values.forEach((value, index) => {
      if ((bits & (1 << index)) !== 0) counts.set(value, (counts.get(value) ?? 0) + 1);
    });
  }
  return counts;
}
