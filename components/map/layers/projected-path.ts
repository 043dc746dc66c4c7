import {
  lngLatAt,
  mercatorDistances,
  sphericalDistances,
  vertexCount,
  type Path,
} from '@/lib/geo/path-measure';
import type { LngLat } from '@/lib/geo/sphere';
import type { CommonSpace } from './common-space';

/** A path, and the places beside it at which its line gets paler (paling.ts). */
export interface PassingPath {
  readonly path: Path;
  /** One list for one path and one set of places, because what is projected is memoized by it. */
  readonly passed: readonly LngLat[];
}

export const NONE_PASSED: PassingPath['passed'] = [];

/** A path in common space. */
interface ProjectedPath {
  /** Three numbers a vertex. */
  readonly positions: Float64Array;
  /** In common units from the beginning. */
  readonly distances: Float64Array;
  /** In common units to the nearest place that it only passes. */
  readonly away: Float64Array;
  /** Longitude in the middle. */
  readonly middle: number;
}

type Position = ReturnType<CommonSpace['positionOf']>;

interface Known {
  readonly passed: PassingPath['passed'];
  readonly projected: ProjectedPath;
}

const projectedPaths = new WeakMap<CommonSpace, WeakMap<Path, Known>>();

/** Memoized, because a path is drawn many times. */
export function projectedPath(line: PassingPath, space: CommonSpace): ProjectedPath {
  const ofSpace = projectedPaths.get(space) ?? new WeakMap<Path, Known>();
  projectedPaths.set(space, ofSpace);
  const known = ofSpace.get(line.path);
  if (known?.passed === line.passed) return known.projected;
  const projected = projectPath(line, space);
  ofSpace.set(line.path, { passed: line.passed, projected });
  return projected;
}

/** Farther than anything on the map. */
const NOTHING_NEAR = 1e6;

function projectPath({ path, passed }: PassingPath, space: CommonSpace): ProjectedPath {
  const count = vertexCount(path);
  const vertices = Array.from({ length: count }, (_, point) =>
    space.positionOf(lngLatAt(path, point)),
  );
  const radians = space.onGlobe ? sphericalDistances(path) : mercatorDistances(path);
  const places = passed.map(space.positionOf);
  const shares = [...vertices.keys(), ...places.flatMap((place) => nearestShares(vertices, place))];
  // A share of 3.5 is half way from vertex 3 to the next.
  const points = shares.toSorted((one, other) => one - other);
  const positions = points.map((share) => positionAt(vertices, share));
  return {
    positions: Float64Array.from(positions.flat()),
    distances: Float64Array.from(points, (share) => between(radians, share) * space.unitsPerRadian),
    away: Float64Array.from(positions, (position) =>
      places.reduce((least, place) => Math.min(least, apart(position, place)), NOTHING_NEAR),
    ),
    middle: (lngLatAt(path, 0)[0] + lngLatAt(path, count - 1)[0]) / 2,
  };
}

const apart = (one: Position, other: Position) =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

function between(values: Float64Array, share: number): number {
  const [before, after] = [values[Math.floor(share)]!, values[Math.ceil(share)]!];
  return before + (after - before) * (share % 1);
}

function positionAt(vertices: readonly Position[], share: number): Position {
  const [before, after] = [vertices[Math.floor(share)]!, vertices[Math.ceil(share)]!];
  return [0, 1, 2].map(
    (axis) => before[axis]! + (after[axis]! - before[axis]!) * (share % 1),
  ) as unknown as Position;
}

/**
 * Where a path comes nearest to a place, for a vertex more: the distance is measured at vertices alone.
 * None is needed where the place is farther away than the vertices are from each other.
 */
function nearestShares(vertices: readonly Position[], place: Position): number[] {
  let [nearest, found, length] = [Infinity, 0, 0];
  for (let segment = 0; segment < vertices.length - 1; segment += 1) {
    const [start, end] = [vertices[segment]!, vertices[segment + 1]!];
    const along = end.map((value, axis) => value - start[axis]!);
    const squared = along.reduce((sum, value) => sum + value * value, 0);
    const towards = along.reduce(
      (sum, value, axis) => sum + value * (place[axis]! - start[axis]!),
      0,
    );
    const share = squared === 0 ? 0 : Math.max(0, Math.min(1, towards / squared));
    const distance = apart(positionAt([start, end], share), place);
    if (distance < nearest) {
      [nearest, found, length] = [distance, segment + share, Math.sqrt(squared)];
    }
  }
  return nearest < length && found % 1 > 0 ? [found] : [];
}
