import { eventsOfArcs } from '@/lib/arcs/arc-events';
import type { Arc } from '@/lib/arcs/arcs';
import type { ArcPlan } from '@/lib/arcs/map-plan';
import { yearsOfArc, yearsOfArcs, type ArcYears } from '@/lib/arcs/arcs-years';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import { groupBy } from '@/lib/text/group-by';
import type { Family } from '@/lib/model/vocabulary';
import type { LngLat } from '@/lib/geo/sphere';
import type { MapContent } from '../scene/map-content';
import { isOfPair, type MapTarget } from '../scene/map-target';
import type { PathCache } from '../scene/path-cache';
import { middleOf, type Connection } from './connections';

/** An arc with what its words are made of. */
export interface LabelledArc {
  readonly kind: 'arc';
  readonly arc: Arc;
  readonly from: string;
  readonly to: string;
  /** Of the event, when the arc stands for just one. */
  readonly title: string | undefined;
  readonly years: ArcYears | null;
}

/** An arc or a pair under the pointer, with some of what it stands for. */
export interface NamedEvents {
  /** The latest events. */
  readonly latest: readonly {
    readonly id: string;
    readonly title: string;
    readonly year: number | null;
  }[];
  /** How many there are beside them. */
  readonly others: number;
}

/** A pair of places with the families of its events, those of most events first. */
export interface LabelledPair {
  readonly kind: 'pair';
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly families: readonly { readonly family: Family; readonly count: number }[];
}

interface LabelledCorridor {
  readonly kind: 'corridor';
  readonly name: string;
}

/** What a target is called and how much it stands for. */
export type LabelledTarget =
  | (LabelledArc & NamedEvents)
  | (LabelledPair & NamedEvents)
  | { readonly kind: 'place'; readonly name: string; readonly count: number; readonly said: number }
  | LabelledCorridor;

/** A connection with its words and the place on the ground where its focus stands. */
export interface LabelledConnection {
  readonly connection: Connection;
  readonly labelled: LabelledArc | LabelledCorridor;
  readonly at: LngLat;
}

/** What is on the map, and what it is called. */
interface NamedContent {
  readonly plan: ArcPlan;
  readonly filter: FlowFilter;
  readonly content: MapContent;
  readonly placeName: (id: string) => string;
  readonly corridorName: (id: string) => string;
  readonly eventTitle: (id: string) => string | undefined;
}

export function labelledTarget(target: MapTarget, named: NamedContent): LabelledTarget {
  const { plan, filter, content, placeName, corridorName } = named;
  switch (target.kind) {
    case 'place': {
      const node = content.nodes.find(({ id }) => id === target.id);
      const [count, said] = [node?.activity ?? 0, node?.said ?? 0];
      return { kind: 'place', name: placeName(target.id), count, said };
    }
    case 'corridor':
      return { kind: 'corridor', name: corridorName(target.id) };
    case 'pair': {
      const arcs = content.arcs.filter((arc) => isOfPair(arc, target));
      return labelledPair(target, arcs, named);
    }
    case 'arc': {
      const { arc } = target;
      const years = yearsOfArc(plan, filter, arc);
      // A single arc is named by its title already.
      const events = arc.eventId === null ? namedEvents([arc], named) : NONE;
      return { ...labelledArc(arc, years, named), ...events };
    }
  }
}

/** The same for all connections of a place, their years worked out in one pass over the record. */
export function labelledConnections(
  connections: readonly Connection[],
  paths: Pick<PathCache, 'pathOf'>,
  named: NamedContent,
): LabelledConnection[] {
  const { plan, filter, content } = named;
  const arcs = connections.flatMap((connection) =>
    connection.kind === 'arc' ? [connection.arc] : [],
  );
  const years = yearsOfArcs(plan, filter, arcs);
  // Arcs come first, so an arc has the same index in both lists.
  return connections.map((connection, index) => ({
    connection,
    at: middleOf(connection, content, paths)!,
    labelled:
      connection.kind === 'arc'
        ? labelledArc(connection.arc, years[index] ?? null, named)
        : { kind: 'corridor', name: named.corridorName(connection.id) },
  }));
}

/** A card must be taken in at a glance. */
const MOST_TITLES = 3;
const NONE: NamedEvents = { latest: [], others: 0 };

function namedEvents(
  arcs: readonly Arc[],
  { plan, filter, eventTitle }: Pick<NamedContent, 'plan' | 'filter' | 'eventTitle'>,
): NamedEvents {
  const events = eventsOfArcs(plan, filter, arcs);
  const latest = events.slice(0, MOST_TITLES).flatMap(({ id, year }) => {
    const title = eventTitle(id);
    return title === undefined ? [] : [{ id, title, year }];
  });
  return { latest, others: events.length - latest.length };
}

const total = (arcs: readonly Arc[]) => arcs.reduce((sum, { count }) => sum + count, 0);

function labelledPair(
  { from, to }: Pick<Arc, 'from' | 'to'>,
  arcs: readonly Arc[],
  named: NamedContent,
): LabelledPair & NamedEvents {
  const events = namedEvents(arcs, named);
  // An event may have legs in two arcs. Where the table holds only sums, it counts in both.
  const distinct = events.latest.length + events.others;
  const byFamily = groupBy(arcs, ({ family }) => family);
  const families = [...byFamily].map(([family, together]) => ({
    family,
    count: total(together),
  }));
  return {
    kind: 'pair',
    ...events,
    from: named.placeName(from),
    to: named.placeName(to),
    count: distinct === 0 ? total(arcs) : distinct,
    families: families.toSorted((one, other) => other.count - one.count),
  };
}

const labelledArc = (
  arc: Arc,
  years: ArcYears | null,
  { placeName, eventTitle }: NamedContent,
): LabelledArc => ({
  kind: 'arc',
  arc,
  from: placeName(arc.from),
  to: placeName(arc.to),
  title: arc.eventId === null ? undefined : eventTitle(arc.eventId),
  years,
});
