import { levelBow } from '@/lib/geo/level-bow';
import { angularDistance, distanceBetween, type LngLat } from '@/lib/geo/sphere';
import type { Flow } from '@/lib/flows/flow-selectors';
import type { ArcPlan, FlowPlan } from './map-plan';

/** The innermost flow bows this much, so that the way there and the way back part visibly. */
const INNERMOST = 0.045;
const GREATEST_BOW = 0.4;

/**
 * Metres between neighbouring flows for a pair 1,000 km apart. It grows with the root of the
 * distance: far flows would otherwise lie on each other, near ones stand out like ears.
 */
const FLOW_SPACING = 58_000;

/**
 * The bow of an arc. `share` places it within its flow's width, from −1 at the inner edge to 1 at
 * the outer: 0 for a flow drawn as one arc.
 */
export function arcBow(from: LngLat, to: LngLat, { slot, slots }: FlowPlan, share: number): number {
  return innermostBow(from, to) + flowStep(from, to, slots) * (slot + 0.5 + 0.4 * share);
}

/** The bow of the `rank`th of `arcs` that have the room of all flows to themselves. */
export function spreadBow(from: LngLat, to: LngLat, rank: number, arcs: number): number {
  return innermostBow(from, to) + flowStep(from, to, arcs) * (rank + 0.5);
}

const innermostBow = (from: LngLat, to: LngLat) => levelBow({ from, to }) + INNERMOST;

function flowStep(from: LngLat, to: LngLat, flows: number): number {
  const distance = Math.max(distanceBetween(from, to), 1);
  const spacing = (FLOW_SPACING * Math.sqrt(distance / 1_000_000)) / distance;
  return Math.min(spacing, (GREATEST_BOW - INNERMOST) / flows);
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
  curves: readonly { from: LngLat; to: LngLat }[],
  budget = SEGMENT_BUDGET,
): number[] {
  const wishes = curves.map(({ from, to }) => {
    const wish = FEWEST_SEGMENTS + Math.ceil(angularDistance(from, to) * SEGMENTS_A_RADIAN);
    return Math.min(MOST_SEGMENTS, wish);
  });
  const wished = wishes.reduce((sum, wish) => sum + wish, 0);
  if (wished <= budget) return wishes;
  return wishes.map((wish) => Math.max(2, Math.floor((wish * budget) / wished)));
}

/** Pixels at the origin, where an arc is widest. */
const SINGLE = 3.2;
const STRONGEST = 7;
const WIDEST_TRADE = 13;
const UNQUANTIFIED = 4.5;

/** A record of a few events a flow is not blown up to the full range of widths. */
const LEAST_GREATEST_COUNT = 12;

/**
 * By the root of the count, or of the value for trade, against the greatest of the whole record.
 * Trade that is not quantified has the least width and is drawn hollow: it says nothing of a value.
 */
export function arcWidth(
  flow: Pick<Flow, 'family' | 'count' | 'valueUsd'>,
  { greatestCount, greatestValueUsd, slenderness }: ArcPlan,
): number {
  return slenderness * (SINGLE + widening(flow, greatestCount, greatestValueUsd));
}

const NARROWEST_RIBBON = 2.4;
const WIDEST_RIBBON = 13;

/** By the root of the events of a pair, against the busiest pair of the whole record. */
export function ribbonWidth(count: number, greatestPairCount: number): number {
  const most = Math.max(greatestPairCount, LEAST_GREATEST_COUNT) - 1;
  return NARROWEST_RIBBON + (WIDEST_RIBBON - NARROWEST_RIBBON) * Math.sqrt((count - 1) / most);
}

function widening(
  { family, count, valueUsd }: Pick<Flow, 'family' | 'count' | 'valueUsd'>,
  greatestCount: number,
  greatestValueUsd: number,
): number {
  if (family === 'trade') {
    if (valueUsd === 0) return UNQUANTIFIED - SINGLE;
    return (WIDEST_TRADE - SINGLE) * Math.sqrt(valueUsd / greatestValueUsd);
  }
  const most = Math.max(greatestCount, LEAST_GREATEST_COUNT) - 1;
  return (STRONGEST - SINGLE) * Math.sqrt((count - 1) / most);
}
