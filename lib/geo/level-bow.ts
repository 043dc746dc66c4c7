import type { ArcCurve } from './arc-path';
import { latitudeAtMercatorY, mercatorY } from './mercator';
import { angleBetween, cross, dot, unwrapLongitude, vectorOf, type LngLat } from './sphere';

/** 0 follows the great circle, 1 the line that looks straight on a flat map. */
const TOWARDS_STRAIGHT = 0.5;

/** Keeps the longest arcs within a stretch of two fifths. */
const GREATEST_BOW = 0.3;

/**
 * The bow of an arc that looks right on a flat map and on a globe: halfway between the great circle
 * and the straight line of Mercator. Ulaanbaatar and Washington have the North Pole between them, so
 * that the shortest way would leave a flat map at its upper edge; Moscow and Pyongyang would arch
 * over empty tundra. What an arc says is who and whither, not which way the aeroplane took.
 */
export function levelBow({ from, to }: Pick<ArcCurve, 'from' | 'to'>): number {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const angle = angleBetween(a, b);
  const normal = cross(a, b);
  const size = Math.hypot(...normal);
  if (size < 1e-9) return 0;
  const aside = Math.asin(dot(vectorOf(straightMiddle(from, to)), normal) / -size);
  const bow = (TOWARDS_STRAIGHT * aside) / angle;
  return Math.max(-GREATEST_BOW, Math.min(GREATEST_BOW, bow));
}

/** The middle of the line that is straight on the Mercator plane, the shorter way round. */
function straightMiddle(from: LngLat, to: LngLat): LngLat {
  const y = (mercatorY(from[1]) + mercatorY(to[1])) / 2;
  return [(from[0] + unwrapLongitude(to[0], from[0])) / 2, latitudeAtMercatorY(y)];
}
