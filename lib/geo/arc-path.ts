import {
  angleBetween,
  combine,
  cross,
  lngLatOf,
  unwrapLongitude,
  vectorOf,
  type LngLat,
  type Vector,
} from './sphere';

export interface ArcCurve {
  readonly from: LngLat;
  readonly to: LngLat;
  /**
   * How far the middle of the arc stands off the great circle, as a share of its length: to the
   * right of the traveller, so that the way there and the way back lie side by side; negative is to
   * the left.
   */
  readonly bow: number;
  /**
   * How far the bow leans towards the arc's end, as a share of its length; negative is towards its
   * beginning. Half way it changes nothing. The way back has the same.
   */
  readonly lean?: number;
}

/**
 * An arc on the ground along the shorter way round, as `segments` + 1 vertices of longitude and
 * latitude in one flat array. Longitudes are continuous: they may leave ±180 rather than jump, and
 * the last may differ from `to`'s by whole turns. Both ends are the places themselves.
 *
 * The great circle is walked by spherical interpolation and displaced by
 * (bow − lean · cos(πt)) · length · sin(πt), so the path is at most √(1 + π² · (|bow| + |lean|)²) times
 * as long as the great circle.
 */
export function arcPath({ from, to, bow, lean = 0 }: ArcCurve, segments: number): Float64Array {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const angle = angleBetween(a, b);
  const left = leftOf(a, b);
  const forward = cross(left, a);

  const path = new Float64Array(2 * (segments + 1));
  path.set(from);
  for (let index = 1; index <= segments; index += 1) {
    const t = index / segments;
    const onCircle = combine(a, Math.cos(t * angle), forward, Math.sin(t * angle));
    const aside = (bow - lean * Math.cos(Math.PI * t)) * angle * Math.sin(Math.PI * t);
    const [longitude, latitude] =
      index === segments
        ? to
        : lngLatOf(combine(onCircle, Math.cos(aside), left, -Math.sin(aside)));
    path[2 * index] = unwrapLongitude(longitude, path[2 * index - 2]!);
    path[2 * index + 1] = latitude;
  }
  return path;
}

/** Nearly opposite or equal places have no great circle of their own. */
const UNDEFINED_BELOW = 1e-9;

/** The pole of the great circle from `a` to `b`, at the traveller's left hand. */
function leftOf(a: Vector, b: Vector): Vector {
  const normal = cross(a, b);
  const size = Math.hypot(...normal);
  if (size > UNDEFINED_BELOW) return combine(normal, 1 / size, normal, 0);
  // Any circle will do, but the way back must be the same one: `a` and `b` give opposite normals.
  const axis: Vector = Math.abs(a[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0];
  const substitute = cross(a, axis);
  return combine(substitute, 1 / Math.hypot(...substitute), substitute, 0);
}
