import type { Arc } from '@/lib/arcs/arcs';
import { staysInCity } from '@/lib/arcs/pair-key';
import type { Ribbon } from '@/lib/arcs/ribbons';
import type { MapNode } from '@/lib/arcs/nodes';
import { angleToPath, measuredPath, type MeasuredPath } from '@/lib/geo/nearest-path';
import { angleBetween, vectorOf, type LngLat } from '@/lib/geo/sphere';
import { nodeRadius } from '../layers/node-marks';
import type { MapContent } from '../scene/map-content';
import type { MapTarget } from '../scene/map-target';
import type { Closeness } from '../scene/zoom-levels';
import type { OpenPairs } from '../scene/unfolding';
import type { PathCache } from '../scene/path-cache';

/** What is drawn, in a form in which distances to it can be computed. */
export interface HitTargets {
  readonly nodes: readonly MapNode[];
  /** Far away, where sites lie in their cities. */
  readonly farNodes: readonly MapNode[];
  readonly greatestActivity: number;
  /** In the order they are drawn. */
  readonly arcs: readonly { readonly arc: Arc; readonly path: MeasuredPath }[];
  /** The busiest first. */
  readonly ribbons: readonly { readonly ribbon: Ribbon; readonly path: MeasuredPath }[];
  readonly corridors: readonly { readonly id: string; readonly path: MeasuredPath }[];
}

/** A pointer may miss by so many pixels. */
const NODE_TOLERANCE = 5;
const LINE_TOLERANCE = 6;

/**
 * The nearest thing that is drawn at a place of the ground. This is arithmetic and not a picking pass:
 * it draws nothing, which matters without a graphics card, and it never finds what is on the far side
 * of the globe.
 */
export function targetAt(
  place: LngLat,
  radiansPerPixel: number,
  { nodes, farNodes, greatestActivity, arcs, ribbons, corridors }: HitTargets,
  openPairs: OpenPairs,
  closeness: Closeness,
): MapTarget | null {
  const point = vectorOf(place);
  const isFar = closeness === 'far';
  const node = nearest(isFar ? farNodes : nodes, (candidate) => {
    const apart = angleBetween(point, vectorOf(candidate.position)) / radiansPerPixel;
    return apart - nodeRadius(candidate, greatestActivity) - NODE_TOLERANCE;
  });
  if (node) return { kind: 'place', id: node.id };

  const arc = nearest(
    arcs.filter(
      ({ arc: candidate }) =>
        (openPairs === 'all' || openPairs.has(candidate.pair)) &&
        !(isFar && staysInCity(candidate)),
    ),
    ({ arc: { widthPixels }, path }) =>
      angleToPath(place, path) / radiansPerPixel - widthPixels / 2 - LINE_TOLERANCE,
  );
  if (arc) return { kind: 'arc', arc: arc.arc };

  // That of an open pair as well: the pair would else close under the pointer that has opened it.
  const ribbon = nearest(
    openPairs === 'all' ? [] : ribbons,
    ({ ribbon: { widthPixels }, path }) =>
      angleToPath(place, path) / radiansPerPixel - widthPixels / 2 - LINE_TOLERANCE,
  );
  if (ribbon) return { kind: 'pair', ribbon: ribbon.ribbon };

  const corridor = nearest(
    corridors,
    ({ path }) => angleToPath(place, path) / radiansPerPixel - LINE_TOLERANCE,
  );
  return corridor ? { kind: 'corridor', id: corridor.id } : null;
}

/** The candidate with the least distance below 0. If several are equal, the last: it is on top. */
function nearest<Candidate>(
  candidates: readonly Candidate[],
  distanceOf: (candidate: Candidate) => number,
): Candidate | null {
  let found: Candidate | null = null;
  let least = 0;
  for (const candidate of candidates) {
    const distance = distanceOf(candidate);
    if (distance > least) continue;
    least = distance;
    found = candidate;
  }
  return found;
}

const targetsOfContent = new WeakMap<MapContent, HitTargets>();

/** Computed when a pointer first asks after the content has changed. */
export function hitTargets(content: MapContent, paths: PathCache): HitTargets {
  const known = targetsOfContent.get(content);
  if (known) return known;
  const targets: HitTargets = {
    nodes: content.nodes,
    farNodes: content.farNodes,
    greatestActivity: content.greatestActivity,
    arcs: content.arcs.map((arc) => ({ arc, path: paths.measuredOf(arc) })),
    ribbons: content.ribbons.map((ribbon) => ({ ribbon, path: paths.measuredOf(ribbon) })),
    corridors: content.corridors.flatMap(({ id, stretches, services }) =>
      [...stretches, ...services].map(({ vertices }) => ({
        id,
        path: measuredPath(Float64Array.from(vertices.flat())),
      })),
    ),
  };
  targetsOfContent.set(content, targets);
  return targets;
}
