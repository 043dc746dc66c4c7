import { angularDistance, type LngLat } from '@/lib/geo/sphere';
import type { Flow } from '@/lib/flows/flow-selectors';
import type { ArcPlan } from './map-plan';

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
