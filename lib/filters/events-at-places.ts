import { groupBy } from '@/lib/text/group-by';
import type { EventSummary } from '@/lib/model/event-summary';
import type { EventWay } from '@/lib/model/event-ways';

type Legged = Pick<EventSummary, 'id' | 'legs' | 'venue'>;

export interface PairEvents<Summary> {
  /** From the first place to the second. */
  readonly there: readonly Summary[];
  readonly back: readonly Summary[];
  /** What goes and returns, or has no direction: each is one event, and is listed once. */
  readonly bothWays: readonly Summary[];
}

/** Two places, each with the sites in it: but a city and one of its sites are apart where they are the two. */
export function withSites(
  places: readonly [string, string],
  sitesOf: (place: string) => readonly string[],
): readonly [readonly string[], readonly string[]] {
  const groupOf = (id: string) => [id, ...sitesOf(id).filter((site) => !places.includes(site))];
  return [groupOf(places[0]), groupOf(places[1])];
}

/** Events with a leg between two places, or between sites in them, by direction, in the order given. */
export function eventsBetween<Summary extends Legged>(
  events: readonly Summary[],
  [one, other]: readonly [readonly string[], readonly string[]],
): PairEvents<Summary> {
  const goes = (event: Legged, from: readonly string[], to: readonly string[]) =>
    event.legs.some(
      (leg) =>
        (from.includes(leg.from) && to.includes(leg.to)) ||
        (leg.mutual && to.includes(leg.from) && from.includes(leg.to)),
    );
  const between = events.map((event) => ({
    event,
    there: goes(event, one, other),
    back: goes(event, other, one),
  }));
  const those = (there: boolean, back: boolean) =>
    between
      .filter((entry) => entry.there === there && entry.back === back)
      .map(({ event }) => event);
  return { there: those(true, false), back: those(false, true), bothWays: those(true, true) };
}

/** Events with a leg that begins or ends at one of the places, or that have it for their venue. */
export function eventsAt<Summary extends Legged>(
  events: readonly Summary[],
  places: readonly string[],
): Summary[] {
  return events.filter(({ legs, venue }) =>
    places.some(
      (place) => venue === place || legs.some(({ from, to }) => from === place || to === place),
    ),
  );
}

type EventsByWay<Summary> = Readonly<Record<EventWay, readonly Summary[]>>;

/** What an event at some places has to do with them: a journey there and back both arrived and left. */
export function waysThrough(
  legs: Legged['legs'],
  isHere: (place: string) => boolean,
): readonly EventWay[] {
  const across = legs.filter(({ from, to }) => isHere(from) !== isHere(to));
  const oneWay = across.filter(({ mutual }) => !mutual);
  if (oneWay.length === 0) return across.length > 0 ? ['together'] : ['here'];
  const arrived = oneWay.some(({ to }) => isHere(to));
  const left = oneWay.some(({ from }) => isHere(from));
  return [...(arrived ? (['arrived'] as const) : []), ...(left ? (['left'] as const) : [])];
}

/**
 * The events at some places by what they have to do with them, each listed once, in the order given: of
 * a journey there and back it counts that it arrived.
 */
export function eventsByWay<Summary extends Legged>(
  events: readonly Summary[],
  places: readonly string[],
): EventsByWay<Summary> {
  const isHere = (place: string) => places.includes(place);
  const byWay = groupBy(events, ({ legs }) => waysThrough(legs, isHere)[0]!);
  return {
    arrived: byWay.get('arrived') ?? [],
    left: byWay.get('left') ?? [],
    together: byWay.get('together') ?? [],
    here: byWay.get('here') ?? [],
  };
}

/** Places that lie in the place. */
export function sitesIn<Place extends { readonly parent: string | null }>(
  places: readonly Place[],
  place: string,
): Place[] {
  return places.filter(({ parent }) => parent === place);
}

export interface Neighbour {
  readonly id: string;
  readonly count: number;
}

/** Places at the other end of the place's legs and how many events link them, the most first. */
export function neighboursOf(events: readonly Legged[], place: string): Neighbour[] {
  const counts = new Map<string, number>();
  for (const { legs } of events) {
    const others = legs
      .filter(({ from, to }) => from !== to && (from === place || to === place))
      .map(({ from, to }) => (from === place ? to : from));
    for (const other of new Set(others)) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .toSorted((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}
