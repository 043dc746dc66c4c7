import type { Lane } from '@/lib/flows/flow-selectors';
import type { ArcPlan } from './arcs-plan';

/** Pixels at the origin, where an arc is widest. */
const SINGLE = 3.2;
const STRONGEST = 7;
const WIDEST_TRADE = 13;
const UNQUANTIFIED = 4.5;

/** A record of a few events a lane is not blown up to the full range of widths. */
const LEAST_GREATEST_COUNT = 12;

/**
 * By the root of the count, or of the value for trade, against the greatest of the whole record.
 * Trade that is not quantified has the least width and is drawn hollow: it says nothing of a value.
 */
export function arcWidth(
  lane: Pick<Lane, 'family' | 'count' | 'valueUsd'>,
  { greatestCount, greatestValueUsd, slenderness }: ArcPlan,
): number {
  return slenderness * (SINGLE + widening(lane, greatestCount, greatestValueUsd));
}

function widening(
  { family, count, valueUsd }: Pick<Lane, 'family' | 'count' | 'valueUsd'>,
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
