import type { ArcCourse } from './arc-path';
import { angleBetween, combine, cross, vectorOf } from './sphere';

/** Beyond this latitude Mercator shows little but its own distortion. */
const HIGHEST_LATITUDE = 64;

/** No arc is stretched by more than two fifths, though its middle may then lie further north. */
const GREATEST_BOW = 0.3;

/**
 * The bow that keeps the middle of an arc below 64° of latitude, and 0 when its great circle
 * already runs there. Ulaanbaatar and Washington have the North Pole between them: the shortest way
 * would leave a flat map at its upper edge.
 */
export function polarBow({ from, to }: Pick<ArcCourse, 'from' | 'to'>): number {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const angle = angleBetween(a, b);
  const middle = combine(a, 1, b, 1);
  const normal = cross(a, b);
  if (Math.hypot(...normal) < 1e-9) return 0;
  const height = middle[2] / Math.hypot(...middle);
  const highest = Math.sin((HIGHEST_LATITUDE * Math.PI) / 180);
  if (Math.abs(height) <= highest) return 0;

  // Displaced by δ to the right, the middle is at height·cos δ − tilt·sin δ = size·cos(δ + phase).
  const tilt = normal[2] / Math.hypot(...normal);
  const size = Math.hypot(height, tilt);
  const phase = Math.atan2(tilt, height);
  const turn = Math.acos((Math.sign(height) * highest) / size);
  const [one, other] = [halfTurn(turn - phase), halfTurn(-turn - phase)];
  const aside = Math.abs(one) < Math.abs(other) ? one : other;
  return Math.max(-GREATEST_BOW, Math.min(GREATEST_BOW, aside / angle));
}

/** The same angle within half a turn of 0. */
const halfTurn = (angle: number) => angle - Math.round(angle / (2 * Math.PI)) * 2 * Math.PI;
