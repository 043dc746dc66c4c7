import { arcsOf, type Arc } from '@/lib/arcs/arcs';
import type { ArcPlan } from '@/lib/arcs/map-plan';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import { lngLatAt, vertexCount, type Path } from '@/lib/geo/path-measure';
import { mainCourse } from '@/lib/arcs/visible-corridors';
import type { LngLat } from '@/lib/geo/sphere';
import type { Selection } from '@/lib/view/selection';
import type { MapContent } from '../scene/map-content';
import type { MapTarget } from '../scene/map-target';
import type { PathCache } from '../scene/path-cache';

/** What leads away from a place: an arc or a corridor. The keyboard goes through them. */
export type Connection = Extract<MapTarget, { kind: 'arc' | 'corridor' }>;

export const connectionKey = (connection: Connection): string =>
  connection.kind === 'arc' ? connection.arc.key : `~${connection.id}`;

/**
 * The arcs that the keyboard goes through: those drawn. While a pair, a flow or an event is open, its arcs are
 * fanned out; the keyboard still goes through the arcs of before, so that the focus is not lost.
 */
export function navigableArcs(
  plan: ArcPlan,
  filter: FlowFilter,
  open: Selection | null,
  drawn: readonly Arc[],
): readonly Arc[] {
  const isFannedOut = open?.kind === 'pair' || open?.kind === 'flow' || open?.kind === 'event';
  return isFannedOut ? arcsOf(plan, filter, null) : drawn;
}

/** At a place: its arcs, those of most events first, then the corridors with a station there. */
export function connectionsAt(
  place: string,
  arcs: readonly Arc[],
  { corridors }: Pick<MapContent, 'corridors'>,
): Connection[] {
  return [
    ...arcs
      .filter(({ from, to }) => from === place || to === place)
      .toSorted((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
      .map((arc): Connection => ({ kind: 'arc', arc })),
    ...corridors
      .filter(({ stations }) => stations.some(({ id }) => id === place))
      .map(({ id }): Connection => ({ kind: 'corridor', id })),
  ];
}

/** The middle of a connection, where its focus stands on the map. */
export function middleOf(
  connection: Connection,
  { corridors }: Pick<MapContent, 'corridors'>,
  paths: Pick<PathCache, 'pathOf'>,
): LngLat | null {
  if (connection.kind === 'arc') return middleOfPath(paths.pathOf(connection.arc));
  const corridor = corridors.find(({ id }) => id === connection.id);
  const course = corridor ? mainCourse(corridor) : [];
  return course[Math.floor(course.length / 2)] ?? null;
}

const middleOfPath = (path: Path) => lngLatAt(path, Math.floor(vertexCount(path) / 2));
