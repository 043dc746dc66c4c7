import type { Arc } from '@/lib/arcs/arcs';
import type { Ribbon } from '@/lib/arcs/ribbons';
import type { MapNode } from '@/lib/arcs/nodes';
import { pairKey, staysInCity, touchesPlace, type PairedLine } from '@/lib/arcs/pair-key';
import { angleToPath, measuredPath, type MeasuredPath } from '@/lib/geo/nearest-path';
import { angleBetween, vectorOf, type LngLat } from '@/lib/geo/sphere';
import { groupBy } from '@/lib/text/group-by';
import { nodeRadius } from '../layers/node-marks';
import type { MapContent } from '../scene/map-content';
import { endsOfPair, type MapTarget } from '../scene/map-target';
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

/** How well the reader can aim. */
export interface Aim {
  /** Pixels by which a line may be missed, and a node. */
  readonly line: number;
  readonly node: number;
  /** The nearest is meant where everything else is so many pixels further off. */
  readonly sureBy: number;
}

export const MOUSE: Aim = { line: 6, node: 5, sureBy: 2 };
export const FINGER: Aim = { line: 10, node: 9, sureBy: 4 };

/** What of the targets is drawn. */
interface Drawn {
  readonly openPairs: OpenPairs;
  readonly closeness: Closeness;
}

/** Something near the pointer. */
interface Hit {
  readonly target: MapTarget;
  /** Pixels from its edge; below 0 on it. */
  readonly miss: number;
}

/** What of one pair is near: its ribbon, some of its arcs, or both. */
interface NearPair extends Pick<Ribbon, 'pair' | 'from' | 'to'> {
  readonly miss: number;
  readonly arcs: readonly Hit[];
}

/**
 * What is meant by a pointer at a place of the ground: nothing, one thing, or several that it cannot be
 * told from, the nearest first. A hover shows the first, and a click offers the choice.
 *
 * - On the disc of a place, the place is meant.
 * - Beside the disc it is weighed against what passes by. What ends at the place is a part of it.
 * - Among pairs of places, the arcs of each count as one. Only if there is no other, its arcs are told
 *   apart.
 *
 * This is arithmetic and not a picking pass: it draws nothing, which matters without a graphics card,
 * and it never finds what is on the far side of the globe.
 */
export function targetsAt(
  place: LngLat,
  radiansPerPixel: number,
  targets: HitTargets,
  drawn: Drawn,
  aim: Aim = MOUSE,
): readonly MapTarget[] {
  const node = nodeAt(place, radiansPerPixel, targets, drawn, aim);
  if (node && node.miss <= 0) return [node.target];
  const missOf = ({ path, width = 0 }: { path: MeasuredPath; width?: number }) =>
    angleToPath(place, path) / radiansPerPixel - width / 2;
  const passesBy = (line: PairedLine) => !node || !touchesPlace(line, node.target.id);
  const pairs = pairsAt(missOf, targets, drawn, { passesBy, aim });
  const corridors = node ? [] : corridorsAt(missOf, targets, aim);

  const sure = meant([...(node ? [node] : []), ...pairs, ...corridors], aim);
  const [only] = sure;
  if (sure.length === 1 && only && 'arcs' in only && only.arcs.length > 0) {
    return meant(only.arcs, aim).map(({ target }) => target);
  }
  return sure.map((hit) => ('arcs' in hit ? targetOfPair(hit, aim) : hit.target));
}

/** Those as near as the nearest, as far as the reader can aim; the nearest first. */
function meant<Near extends { readonly miss: number }>(hits: readonly Near[], aim: Aim): Near[] {
  const nearestFirst = hits.toSorted((one, other) => one.miss - other.miss);
  const least = Math.max(0, nearestFirst[0]?.miss ?? 0);
  return nearestFirst.filter(({ miss }) => miss <= least + aim.sureBy);
}

function targetOfPair({ pair, from, to, arcs }: NearPair, aim: Aim): MapTarget {
  const [arc, ...others] = meant(arcs, aim);
  return arc && others.length === 0 ? arc.target : { kind: 'pair', pair, from, to };
}

function nodeAt(
  place: LngLat,
  radiansPerPixel: number,
  { nodes, farNodes, greatestActivity }: HitTargets,
  { closeness }: Drawn,
  aim: Aim,
) {
  const point = vectorOf(place);
  const hits = (closeness === 'far' ? farNodes : nodes).map((node) => ({
    target: { kind: 'place', id: node.id } as const,
    miss:
      angleBetween(point, vectorOf(node.position)) / radiansPerPixel -
      nodeRadius(node, greatestActivity),
  }));
  const [nearest] = hits.toSorted((one, other) => one.miss - other.miss);
  return nearest && nearest.miss <= aim.node ? nearest : null;
}

type MissOf = (line: { path: MeasuredPath; width?: number }) => number;

/**
 * A pair that is open is found by its ribbon as well, and is as near as the nearer of both: it would
 * otherwise close under the pointer that has opened it.
 */
function pairsAt(
  missOf: MissOf,
  { arcs, ribbons }: HitTargets,
  { openPairs, closeness }: Drawn,
  { passesBy, aim }: { passesBy: (line: PairedLine) => boolean; aim: Aim },
): NearPair[] {
  const open = arcs.filter(
    ({ arc }) =>
      (openPairs === 'all' || openPairs.has(arc.pair)) &&
      !(closeness === 'far' && staysInCity(arc)),
  );
  // What is drawn last lies on top.
  const nearArcs = open.toReversed().flatMap(({ arc, path }) => {
    const miss = missOf({ path, width: arc.widthPixels });
    const { pair, from, to } = arc;
    return miss <= aim.line ? { pair, from, to, target: { kind: 'arc', arc } as const, miss } : [];
  });
  const nearRibbons = (openPairs === 'all' ? [] : ribbons).flatMap(({ ribbon, path }) => {
    const miss = missOf({ path, width: ribbon.widthPixels });
    const { pair, from, to } = ribbon;
    return miss <= aim.line ? { pair, from, to, target: null, miss } : [];
  });
  const near = [...nearArcs, ...nearRibbons].filter(passesBy);
  return [...groupBy(near, (line) => pairKey(endsOfPair(line)))].map(([, lines]) => {
    const { pair } = lines[0]!;
    const { from, to } = endsOfPair(lines[0]!);
    const miss = Math.min(...lines.map((line) => line.miss));
    const hits = lines.flatMap((line) => (line.target ? { ...line, target: line.target } : []));
    return { pair, from, to, miss, arcs: hits };
  });
}

/** Each corridor once, however many of its stretches are near. */
function corridorsAt(missOf: MissOf, { corridors }: HitTargets, aim: Aim): Hit[] {
  return [...groupBy(corridors, ({ id }) => id)].flatMap(([id, stretches]) => {
    const miss = Math.min(...stretches.map(missOf));
    return miss <= aim.line ? { target: { kind: 'corridor', id } as const, miss } : [];
  });
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
