import { levelBow } from '@/lib/geo/level-bow';
import { angularDistance, distanceBetween, type LngLat } from '@/lib/geo/sphere';
import type { LanePlan } from './arcs-plan';

/** The innermost lane bows this much, so that the way there and the way back part visibly. */
const INNERMOST = 0.045;
const GREATEST_BOW = 0.4;

/**
 * Metres between neighbouring lanes for a pair 1,000 km apart. It grows with the root of the
 * distance: far lanes would otherwise lie on each other, near ones stand out like ears.
 */
const LANE_SPACING = 58_000;

/**
 * The bow of an arc. `share` places it within its lane's width, from −1 at the inner edge to 1 at
 * the outer: 0 for a lane drawn as one arc.
 */
export function arcBow(from: LngLat, to: LngLat, { slot, slots }: LanePlan, share: number): number {
  return innermostBow(from, to) + laneStep(from, to, slots) * (slot + 0.5 + 0.4 * share);
}

/** The bow of the `rank`th of `arcs` that have the room of all lanes to themselves. */
export function spreadBow(from: LngLat, to: LngLat, rank: number, arcs: number): number {
  return innermostBow(from, to) + laneStep(from, to, arcs) * (rank + 0.5);
}

const innermostBow = (from: LngLat, to: LngLat) => levelBow({ from, to }) + INNERMOST;

function laneStep(from: LngLat, to: LngLat, lanes: number): number {
  const distance = Math.max(distanceBetween(from, to), 1);
  const spacing = (LANE_SPACING * Math.sqrt(distance / 1_000_000)) / distance;
  return Math.min(spacing, (GREATEST_BOW - INNERMOST) / lanes);
}

/**
 * Fine enough that a chord leaves its arc by less than half a pixel in the default view, and no
 * finer: without a graphics card every triangle is felt. Near by a map may ask for a multiple.
 */
const SEGMENTS_A_RADIAN = 20;
const FEWEST_SEGMENTS = 10;
const MOST_SEGMENTS = 44;

/** Segments that may be drawn in all, for a computer without a graphics card. */
export const SEGMENT_BUDGET = 3_000;

/** How many segments each arc gets: by its length, and all of them scaled down over the budget. */
export function shareSegments(
  courses: readonly { from: LngLat; to: LngLat }[],
  budget = SEGMENT_BUDGET,
): number[] {
  const wishes = courses.map(({ from, to }) => {
    const wish = FEWEST_SEGMENTS + Math.ceil(angularDistance(from, to) * SEGMENTS_A_RADIAN);
    return Math.min(MOST_SEGMENTS, wish);
  });
  const wished = wishes.reduce((sum, wish) => sum + wish, 0);
  if (wished <= budget) return wishes;
  return wishes.map((wish) => Math.max(2, Math.floor((wish * budget) / wished)));
}
