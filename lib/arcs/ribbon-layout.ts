import { arcPath } from '@/lib/geo/arc-path';
import { levelBow } from '@/lib/geo/level-bow';
import { mercatorY, pixelsPerRadian } from '@/lib/geo/mercator';
import { boundsOf, nearestShare, touches, type ScreenBox } from '@/lib/geo/screen-box';
import { RADIANS, angularDistance, type LngLat } from '@/lib/geo/sphere';

/** Two places, and how many events they share. */
export interface LaidOutPair {
  readonly pair: string;
  /** The two places in the order in which the ribbon goes. */
  readonly from: LngLat;
  readonly to: LngLat;
  readonly count: number;
}

/**
 * Bows to be tried, to either side of the level line, gentle ones first. None is straight: a straight
 * line hides what it passes.
 */
const OFFSETS = [0.04, -0.04, 0.07, -0.07, 0.1, -0.1, 0.14, -0.14, 0.2, -0.2, 0.27, -0.27];
/** How far a ribbon may bow, and as radians of the Earth: a long way round would mislead. */
const GREATEST_OFFSET = 0.145;

/** Pairs that are laid out against each other; weaker ones only keep off places. */
const MOST_AGAINST_EACH_OTHER = 45;
const SWEEPS = 2;
/** Few, because this is worked out while the page waits. */
const SEGMENTS = 8;

/** All is measured in pixels of the first view of a desktop, at zoom 3 of a flat map. */
const PIXELS_A_RADIAN = pixelsPerRadian(3);
const CLEARANCE = 24;
const ACUTE = Math.sin(30 * RADIANS);
const NARROW_ANGLE = 14 * RADIANS;

/** What each fault of a curve costs, against one crossing. */
const COST = { pass: 3, crossing: 1, acute: 1.5, narrow: 1.2, bow: 6 } as const;

/** A curve in pixels. */
interface Candidate {
  readonly bow: number;
  readonly points: Float64Array;
  readonly bounds: ScreenBox;
  readonly ends: readonly [End, End];
  /** What it costs by itself: its bend, and the places that it passes. */
  readonly own: number;
}

/**
 * A bow for the ribbon of each pair, so that ribbons keep off foreign places and cross little, after
 * the rules that Jenny and others tested ("Design principles for origin-destination flow maps",
 * Cartography and Geographic Information Science 45:1, 2018). It depends on the whole record alone, so no
 * curve moves while the reader filters. The pairs are laid out one after the other, the busiest first,
 * then each once more against all the others.
 */
export function ribbonBows(
  pairs: readonly LaidOutPair[],
  places: readonly LngLat[],
): ReadonlyMap<string, number> {
  const spots = places.map((place) => pixelOf(place));
  const busiest = pairs
    .toSorted((one, other) => other.count - one.count || (one.pair < other.pair ? -1 : 1))
    .map((pair) => ({ pair, candidates: candidatesOf(pair, spots) }));
  const laidOut: (Candidate | null)[] = busiest.map(() => null);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    busiest.slice(0, MOST_AGAINST_EACH_OTHER).forEach(({ candidates }, index) => {
      const others = laidOut.filter((other, at) => other !== null && at !== index) as Candidate[];
      laidOut[index] = cheapest(candidates, (candidate) => costAgainst(candidate, others));
    });
  }
  return new Map(
    busiest.map(({ pair, candidates }, index) => [
      pair.pair,
      (laidOut[index] ?? cheapest(candidates, () => 0)).bow,
    ]),
  );
}

function cheapest(
  candidates: readonly Candidate[],
  costOf: (candidate: Candidate) => number,
): Candidate {
  let found = candidates[0]!;
  let least = Infinity;
  for (const candidate of candidates) {
    const cost = candidate.own + costOf(candidate);
    if (cost < least) [found, least] = [candidate, cost];
  }
  return found;
}

const pixelOf = ([longitude, latitude]: LngLat): readonly [number, number] => [
  longitude * RADIANS * PIXELS_A_RADIAN,
  -mercatorY(latitude) * PIXELS_A_RADIAN,
];

function candidatesOf(
  { from, to }: LaidOutPair,
  spots: readonly (readonly [number, number])[],
): Candidate[] {
  const level = levelBow({ from, to });
  const greatest = Math.max(GREATEST_OFFSET, GREATEST_OFFSET / angularDistance(from, to));
  return OFFSETS.filter((offset) => Math.abs(offset) <= greatest).map((offset) => {
    const path = arcPath({ from, to, bow: level + offset }, SEGMENTS);
    const points = new Float64Array(path.length);
    for (let index = 0; index < path.length; index += 2) {
      points.set(pixelOf([path[index]!, path[index + 1]!]), index);
    }
    const passes = spots.reduce((sum, spot) => sum + passCost(points, spot), 0);
    const own = COST.bow * Math.abs(offset) + COST.pass * passes;
    return { bow: level + offset, points, bounds: boundsOf(points), ends: endsOf(points), own };
  });
}

/** From 1 right over a foreign place to 0 at a distance that is clear; 0 at an end. */
function passCost(points: Float64Array, [x, y]: readonly [number, number]): number {
  const last = points.length - 2;
  const toEnd = Math.min(
    Math.hypot(points[0]! - x, points[1]! - y),
    Math.hypot(points[last]! - x, points[last + 1]! - y),
  );
  // A place as near to the end itself cannot be kept off.
  const clear = Math.min(CLEARANCE, toEnd - 1);
  if (clear <= 0) return 0;
  let nearest = clear * clear;
  for (let index = 0; index < last; index += 2) {
    nearest = Math.min(nearest, squareToSegment(points, index, x, y));
  }
  return 1 - Math.sqrt(nearest) / clear;
}

/** The square of a distance: a root for each would be felt. */
function squareToSegment(points: Float64Array, index: number, x: number, y: number): number {
  const x0 = points[index]!;
  const y0 = points[index + 1]!;
  const x1 = points[index + 2]!;
  const y1 = points[index + 3]!;
  const share = nearestShare(x, y, x0, y0, x1, y1);
  const awayX = x - x0 - share * (x1 - x0);
  const awayY = y - y0 - share * (y1 - y0);
  return awayX * awayX + awayY * awayY;
}

function costAgainst(candidate: Candidate, others: readonly Candidate[]): number {
  let cost = 0;
  for (const other of others) {
    if (!touches(candidate.bounds, other.bounds)) continue;
    cost +=
      sharedEndCost(candidate.ends, other.ends) + crossingCost(candidate.points, other.points);
  }
  return cost;
}

function crossingCost(one: Float64Array, other: Float64Array): number {
  let cost = 0;
  for (let i = 0; i < one.length - 2; i += 2) {
    const ax = one[i]!;
    const ay = one[i + 1]!;
    const adx = one[i + 2]! - ax;
    const ady = one[i + 3]! - ay;
    for (let j = 0; j < other.length - 2; j += 2) {
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
  for (const [x, y, angle] of one) {
    for (const [otherX, otherY, otherAngle] of other) {
      if (x !== otherX || y !== otherY) continue;
      const apart = Math.abs(
        Math.atan2(Math.sin(angle - otherAngle), Math.cos(angle - otherAngle)),
      );
      if (apart < NARROW_ANGLE) cost += COST.narrow * (1 - apart / NARROW_ANGLE);
    }
  }
  return cost;
}

type End = readonly [x: number, y: number, angle: number];

function endsOf(points: Float64Array): readonly [End, End] {
  const last = points.length - 2;
  const angle = (at: number, next: number) =>
    Math.atan2(points[next + 1]! - points[at + 1]!, points[next]! - points[at]!);
  return [
    [points[0]!, points[1]!, angle(0, 2)],
    [points[last]!, points[last + 1]!, angle(last, last - 2)],
  ];
}
