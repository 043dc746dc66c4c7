import type { Path } from './path-measure';
import { angleBetween, combine, cross, dot, vectorOf, type LngLat, type Vector } from './sphere';

/** A path made ready to be asked for its distance many times: unit vectors of its vertices. */
export type MeasuredPath = readonly Vector[];

export function measuredPath(path: Path): MeasuredPath {
  return Array.from({ length: path.length / 2 }, (_, index) =>
    vectorOf([path[2 * index]!, path[2 * index + 1]!]),
  );
}

/** The least angle in radians between a place and any point of the path, not only its vertices. */
export function angleToPath(place: LngLat, path: MeasuredPath): number {
  const point = vectorOf(place);
  let least = Infinity;
  for (let index = 1; index < path.length; index += 1) {
    least = Math.min(least, angleToSegment(point, path[index - 1]!, path[index]!));
  }
  return least;
}

function angleToSegment(point: Vector, start: Vector, end: Vector): number {
  const normal = cross(start, end);
  const size = Math.hypot(...normal);
  if (size === 0) return angleBetween(point, start);
  const height = dot(point, normal) / size;
  const foot = combine(point, 1, normal, -height / size);
  // The foot of the perpendicular counts only where it falls between the two ends.
  const isBetween = dot(cross(start, foot), normal) >= 0 && dot(cross(foot, end), normal) >= 0;
  if (isBetween) return Math.abs(Math.asin(Math.max(-1, Math.min(1, height))));
  return Math.min(angleBetween(point, start), angleBetween(point, end));
}
