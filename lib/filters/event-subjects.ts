import type { AtlasActor } from '@/lib/model/atlas-actor';
import { EVENT_ROLES } from '@/lib/model/event-roles';
import type { EventSummary } from '@/lib/model/event-summary';
import { dyadOf, serialiseDyad } from '@/lib/view/dyad';
import { WAYS } from '@/lib/model/event-ways';
import { waysThrough } from './events-at-places';

/** Whom and what an event concerns, as sets of ids: what places, actors, dyads and sources ask. */
export interface EventSubjects {
  readonly id: string;
  readonly dated: boolean;
  /** Ends of its legs, and its venue; for a site also the city that it lies in. */
  readonly places: ReadonlySet<string>;
  /**
   * Who takes part, and whom they act for: an ambassador's visit is one of the state as well. Who
   * only reports an event is among them, but does so for no state.
   */
  readonly actors: ReadonlySet<string>;
  /** The states that take part; where one carries on another, the later one. */
  readonly states: ReadonlySet<string>;
  /** Each two of its states, as `<id>.<id>`. */
  readonly dyads: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** What the event has to do with a place, as bits in the order of WAYS; 0 where it has nothing. */
  readonly waysAt: (place: string) => number;
  /** Id of an actor → its roles, and those of who acts for it, as bits in the order of EVENT_ROLES. */
  readonly roles: ReadonlyMap<string, number>;
  /** The roles that anybody has. */
  readonly anyRole: number;
}

/** What the sets are made of; a summary is one of these. */
export type SubjectsOfSummary = Pick<
  EventSummary,
  'id' | 'edtf' | 'legs' | 'venue' | 'actors' | 'reporters' | 'roles' | 'sources'
>;

/** A place, or a site and the city that it lies in. */
interface PlaceInPlace {
  readonly id: string;
  readonly parent?: string | null | undefined;
}

/** Who asks for actors and states only need give no places. */
export function eventSubjects(
  summaries: readonly SubjectsOfSummary[],
  actors: readonly AtlasActor[],
  places: readonly PlaceInPlace[],
): EventSubjects[] {
  const widened = wideningOf(actors);
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  const withParent = (id: string) => {
    const parent = parents.get(id);
    return parent ? [id, parent] : id;
  };
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  const carriedOn = new Set(actors.map(({ continues }) => continues));
  return summaries.map((summary) => {
    const involved = new Set(summary.actors.flatMap(widened));
    const states = [...involved]
      .filter((id) => kinds.get(id) === 'state' && !carriedOn.has(id))
      .toSorted();
    const pairs = states.flatMap((one, index) =>
      states.slice(index + 1).map((other) => serialiseDyad(dyadOf(one, other))),
    );
    const at = new Set(
      [
        ...summary.legs.flatMap(({ from, to }) => [from, to]),
        ...(summary.venue === null ? [] : [summary.venue]),
      ].flatMap(withParent),
    );
    const roles = roleBits(summary.roles, widened);
    return {
      id: summary.id,
      dated: summary.edtf !== null,
      places: at,
      // Made when asked for: few events are at the places that a reader chooses.
      waysAt: (place) => {
        if (!at.has(place)) return 0;
        const isHere = (end: string) => end === place || parents.get(end) === place;
        return bitsOf(WAYS, waysThrough(summary.legs, isHere));
      },
      roles,
      anyRole: [...roles.values()].reduce((all, bits) => all | bits, 0),
      actors: new Set([...involved, ...summary.reporters]),
      states: new Set(states),
      dyads: new Set(pairs),
      sources: new Set(summary.sources),
    };
  });
}

/** Some words of a vocabulary as a number: a filter then compares two numbers for each event. */
export const bitsOf = <Value>(all: readonly Value[], values: readonly Value[]): number =>
  values.reduce((bits, value) => bits | (1 << all.indexOf(value)), 0);

const NO_ROLES: ReadonlyMap<string, number> = new Map();

function roleBits(
  roles: SubjectsOfSummary['roles'],
  widened: (id: string) => readonly string[],
): ReadonlyMap<string, number> {
  const asked = EVENT_ROLES.filter((role) => roles[role] !== undefined);
  if (asked.length === 0) return NO_ROLES;
  const bits = new Map<string, number>();
  for (const role of asked) {
    const bit = bitsOf(EVENT_ROLES, [role]);
    for (const id of roles[role]!.flatMap(widened)) bits.set(id, (bits.get(id) ?? 0) | bit);
  }
  return bits;
}

/**
 * An actor's id → itself, whomever it acts for (an envoy for a ministry, the ministry for a state),
 * and the state that carries any of them on.
 */
export function wideningOf(actors: readonly AtlasActor[]): (id: string) => readonly string[] {
  const actsFor = new Map(actors.map(({ id, affiliation }) => [id, affiliation]));
  const continuedBy = new Map(
    actors
      .filter(({ continues }) => continues !== null)
      .map(({ id, continues }) => [continues, id]),
  );
  const memoized = new Map<string, readonly string[]>();
  const widen = (id: string) => {
    const reached = new Set([id]);
    // A set that grows while it is walked: a circle of affiliations ends by itself.
    for (const one of reached) {
      for (const next of [actsFor.get(one), continuedBy.get(one)]) {
        if (next) reached.add(next);
      }
    }
    return [...reached];
  };
  return (id) => {
    const known = memoized.get(id) ?? widen(id);
    memoized.set(id, known);
    return known;
  };
}
