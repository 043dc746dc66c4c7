import type { Arc } from '@/lib/arcs/arcs';
import type { ArcPlan } from '@/lib/arcs/map-plan';
import type { Ribbon } from '@/lib/arcs/ribbons';
import { yearsOfArc, yearsOfArcs, type ArcYears } from '@/lib/arcs/arcs-years';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import { groupBy } from '@/lib/text/group-by';
import type { Family } from '@/lib/model/vocabulary';
import type { LngLat } from '@/lib/geo/sphere';
import type { MapContent } from '../scene/map-content';
import type { MapTarget } from '../scene/map-target';
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
  | LabelledArc
  | LabelledPair
  | { readonly kind: 'place'; readonly name: string; readonly count: number }
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
      const count = content.nodes.find((node) => node.id === target.id)?.activity ?? 0;
      return { kind: 'place', name: placeName(target.id), count };
    }
    case 'corridor':
      return { kind: 'corridor', name: corridorName(target.id) };
    case 'pair':
      return labelledPair(target.ribbon, named);
    case 'arc':
      return labelledArc(target.arc, yearsOfArc(plan, filter, target.arc), named);
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

function labelledPair(
  { pair, from, to, count }: Ribbon,
  { content, placeName }: NamedContent,
): LabelledPair {
  const byFamily = groupBy(
    content.arcs.filter((arc) => arc.pair === pair),
    ({ family }) => family,
  );
  const families = [...byFamily].map(([family, arcs]) => ({
    family,
    count: arcs.reduce((sum, arc) => sum + arc.count, 0),
  }));
  return {
    kind: 'pair',
    from: placeName(from),
    to: placeName(to),
    count,
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
