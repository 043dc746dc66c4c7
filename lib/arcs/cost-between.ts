import { RADIANS } from '@/lib/geo/sphere';
import { touches } from '@/lib/geo/screen-box';
import type { Candidate, End } from './pair-candidates';

/** What each fault of two curves costs, against one crossing. */
const COST = { crossing: 1, acute: 1.5, narrow: 1.2 } as const;
const ACUTE = Math.sin(30 * RADIANS);
/** Two fans cross as often as the product of their arcs; few of them are seen at a time. */
const CROSSED_ARCS = 0.4;
const NARROW_ANGLE = 14 * RADIANS;
const NARROW_COSINE = Math.cos(NARROW_ANGLE);

/** How much two curves hide each other, drawn together. */
export function costBetween(one: Candidate, other: Candidate): number {
  if (!touches(one.bounds, other.bounds)) return 0;
  const arcs = (one.flows * other.flows) ** CROSSED_ARCS;
  return sharedEndCost(one.ends, other.ends) + arcs * crossingCost(one, other);
}

function crossingCost(
  { points: one }: Candidate,
  { points: other, bounds: { left, top, right, bottom } }: Candidate,
): number {
  let cost = 0;
  for (let i = 0; i < one.length - 2; i += 2) {
    const ax = one[i]!;
    const ay = one[i + 1]!;
    const adx = one[i + 2]! - ax;
    const ady = one[i + 3]! - ay;
    // Most segments are far from the other curve.
    if ((ax < left && ax + adx < left) || (ax > right && ax + adx > right)) continue;
    if ((ay < top && ay + ady < top) || (ay > bottom && ay + ady > bottom)) continue;
    let nextSide = adx * (other[1]! - ay) - ady * (other[0]! - ax);
    for (let j = 0; j < other.length - 2; j += 2) {
      const side = nextSide;
      nextSide = adx * (other[j + 3]! - ay) - ady * (other[j + 2]! - ax);
      // Both ends on one side of the line: no division is needed to see that they do not cross.
      if ((side > 0 && nextSide > 0) || (side < 0 && nextSide < 0)) continue;
      const bx = other[j]!;
      const by = other[j + 1]!;
      const bdx = other[j + 2]! - bx;
      const bdy = other[j + 3]! - by;
      const cross = adx * bdy - ady * bdx;
      const t = ((bx - ax) * bdy - (by - ay) * bdx) / cross;
      if (!(t >= 0 && t < 1)) continue;
      const u = ((bx - ax) * ady - (by - ay) * adx) / cross;
      // At an end that the two share they meet and do not cross.
      if (!(u >= 0 && u < 1) || isEnd(one, i, t) || isEnd(other, j, u)) continue;
      const sine = Math.abs(cross) / (Math.hypot(adx, ady) * Math.hypot(bdx, bdy));
      cost += sine < ACUTE ? COST.crossing + COST.acute : COST.crossing;
    }
  }
  return cost;
}

const isEnd = (points: Float64Array, index: number, t: number): boolean =>
  (index === 0 && t < 1e-6) || (index === points.length - 4 && t > 1 - 1e-6);

/** Two that leave a place in nearly the same direction read as one. */
function sharedEndCost(one: readonly End[], other: readonly End[]): number {
  let cost = 0;
  for (const { x, y, east, south } of one) {
    for (const end of other) {
      if (x !== end.x || y !== end.y) continue;
      const cosine = east * end.east + south * end.south;
      if (cosine > NARROW_COSINE) {
        cost += COST.narrow * (1 - Math.acos(Math.min(1, cosine)) / NARROW_ANGLE);
      }
    }
  }
  return cost;
}
