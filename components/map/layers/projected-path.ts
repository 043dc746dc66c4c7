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

const projectedPaths = new WeakMap<
  CommonSpace,
  WeakMap<Path, WeakMap<PassingPath['passed'], ProjectedPath>>
>();

/** Memoized, because a path is drawn many times: that of a ribbon by its paper and by its bands. */
export function projectedPath(line: PassingPath, space: CommonSpace): ProjectedPath {
  const ofSpace = projectedPaths.get(space) ?? new WeakMap<Path, WeakMap<object, ProjectedPath>>();
  projectedPaths.set(space, ofSpace);
  const ofPath = ofSpace.get(line.path) ?? new WeakMap<object, ProjectedPath>();
  ofSpace.set(line.path, ofPath);
  const projected = ofPath.get(line.passed) ?? projectPath(line, space);
  ofPath.set(line.passed, projected);
  return projected;
}

/** Farther than anything on the map. */
const NOTHING_NEAR = 1e6;

function projectPath({ path, passed }: PassingPath, space: CommonSpace): ProjectedPath {
  const count = vertexCount(path);
  const vertices = new Float64Array(count * 3);
  for (let point = 0; point < count; point += 1) {
    vertices.set(space.positionOf(lngLatAt(path, point)), point * 3);
  }
  const radians = space.onGlobe ? sphericalDistances(path) : mercatorDistances(path);
  const places = passed.map(space.positionOf);
  // 3.5 is half way from vertex 3 to the next.
  const points = [
    ...Array.from({ length: count }, (_, point) => point),
    ...places.flatMap((place) => nearestPoint(vertices, place)),
  ];
  if (points.length > count) points.sort((one, other) => one - other);
  const positions = new Float64Array(points.length * 3);
  const away = new Float64Array(points.length);
  for (const [index, point] of points.entries()) {
    const position: Triple = [
      between(vertices, point, 3, 0),
      between(vertices, point, 3, 1),
      between(vertices, point, 3, 2),
    ];
    positions.set(position, index * 3);
    away[index] = places.reduce(
      (least, place) => Math.min(least, apart(position, place)),
      NOTHING_NEAR,
    );
  }
  return {
    positions,
    distances: Float64Array.from(points, (point) => between(radians, point) * space.unitsPerRadian),
    away,
    middle: (lngLatAt(path, 0)[0] + lngLatAt(path, count - 1)[0]) / 2,
  };
}

type Triple = readonly [number, number, number];

function apart(one: Triple, other: Triple): number {
  const [x, y, z] = [one[0] - other[0], one[1] - other[1], one[2] - other[2]];
  return Math.sqrt(x * x + y * y + z * z);
}

/** Of values that are stored so many a vertex. */
function between(values: Float64Array, point: number, size = 1, axis = 0): number {
  const [before, after] = [Math.floor(point), Math.ceil(point)];
  const value = values[before * size + axis]!;
  return value + (values[after * size + axis]! - value) * (point - before);
}

/**
 * Where a path comes nearest to a place, for a vertex more: the distance is measured at vertices alone.
 * None is needed where the place is farther away than the vertices are from each other.
 */
function nearestPoint(vertices: Float64Array, [x, y, z]: Triple): number[] {
  let [nearest, found, spacing] = [Infinity, 0, 0];
  for (let at = 0; at < vertices.length - 3; at += 3) {
    const [x0, y0, z0] = [vertices[at]!, vertices[at + 1]!, vertices[at + 2]!];
    const [dx, dy, dz] = [vertices[at + 3]! - x0, vertices[at + 4]! - y0, vertices[at + 5]! - z0];
    const squared = dx * dx + dy * dy + dz * dz;
    const towards = dx * (x - x0) + dy * (y - y0) + dz * (z - z0);
    const share = squared === 0 ? 0 : Math.max(0, Math.min(1, towards / squared));
    const onSegment = [x0 + share * dx, y0 + share * dy, z0 + share * dz] as const;
    const distance = apart(onSegment, [x, y, z]);
    if (distance < nearest) [nearest, found, spacing] = [distance, at / 3 + share, squared];
  }
  return nearest * nearest < spacing && found % 1 > 0 ? [found] : [];
}
