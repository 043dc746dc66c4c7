import { arcsOf, type Arc } from '@/lib/arcs/arcs';
import type { ArcPlan } from '@/lib/arcs/map-plan';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import { lngLatAt, vertexCount } from '@/lib/geo/path-measure';
import type { LngLat } from '@/lib/geo/sphere';
import type { Selection } from '@/lib/view/selection';
import type { MapContent } from '../scene/map-content';
import type { MapTarget } from '../scene/map-target';
import type { PathCache } from '../scene/path-cache';

/** What leads away from a node and can be walked by keyboard. */
export type MapWay = Exclude<MapTarget, { kind: 'place' }>;

export const wayKey = (way: MapWay): string => (way.kind === 'arc' ? way.arc.key : `~${way.id}`);

/**
 * The arcs to be walked: those drawn, but for an opened pair or event's, which is fanned out. The
 * arc that the reader came by would be gone from under the focus.
 */
export function walkedArcs(
  plan: ArcPlan,
  filter: FlowFilter,
  open: Selection | null,
  drawn: readonly Arc[],
): readonly Arc[] {
  const isFannedOut = open?.kind === 'pair' || open?.kind === 'event';
  return isFannedOut ? arcsOf(plan, filter, null) : drawn;
}

/** The ways at a node: its arcs, those of most events first, then the corridors with a station there. */
export function waysAt(
  place: string,
  arcs: readonly Arc[],
  { corridors }: Pick<MapContent, 'corridors'>,
): MapWay[] {
  return [
    ...arcs
      .filter(({ from, to }) => from === place || to === place)
      .toSorted((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
      .map((arc): MapWay => ({ kind: 'arc', arc })),
    ...corridors
      .filter(({ stations }) => stations.some(({ id }) => id === place))
      .map(({ id }): MapWay => ({ kind: 'corridor', id })),
  ];
}

/** The middle of a way, where its focus stands on the map. */
export function middleOf(
  way: MapWay,
  { corridors }: Pick<MapContent, 'corridors'>,
  paths: Pick<PathCache, 'pathOf'>,
): LngLat | null {
  const path =
    way.kind === 'arc' ? paths.pathOf(way.arc) : corridors.find(({ id }) => id === way.id)?.course;
  return path ? lngLatAt(path, Math.floor(vertexCount(path) / 2)) : null;
}
