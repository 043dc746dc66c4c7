import type { FlowIdentity } from '@/lib/flows/flow-identity';
import { distanceBetween, type LngLat } from '@/lib/geo/sphere';
import { endsInOrder } from './pair-key';

/** Where a flow lies among all those of its pair, to the right of who goes from its own first place. */
export interface FlowPlan {
  /** Of its middle, from the middle of the fan, as a share of the arc's length. */
  readonly aside: number;
  /** From its middle to its outermost event. */
  readonly reach: number;
}

/** The flows of a pair of places side by side. */
export interface Fan {
  readonly flows: ReadonlyMap<string, FlowPlan>;
  /** From its middle to the outermost arc. */
  readonly reach: number;
}

export type CountedFlow = Pick<FlowIdentity, 'key' | 'from' | 'to' | 'mutual'> & {
  readonly count: number;
};

/**
 * Metres between the arcs of two events for a pair 1,000 km apart, and the power of the distance with
 * which it grows: far flows would otherwise lie on each other, and near ones would bend too far.
 */
const SPACING = 50_000;
const GROWTH = 0.3;
/** Of the arc's length: a wider fan could not be kept off the places beside it. */
const WIDEST = 0.16;
/** Of its room, so that two flows stay apart. */
const FILLED = 0.8;
/** Events of more are drawn as one arc, so more need no more room. */
const MOST_ROOM = 3;

/** A flow of few events has room for each, as they are drawn one by one. */
const roomOf = ({ count }: CountedFlow) => Math.sqrt(Math.min(count, MOST_ROOM ** 2));

/**
 * All flows of the whole record between two places, in the order in which they lie: at the right hand
 * of who goes there what goes there, at the left what comes back, between them what is mutual. Filters
 * leave gaps rather than shift.
 */
export function fanOf(flows: readonly CountedFlow[], ends: readonly [LngLat, LngLat]): Fan {
  const [first] = endsInOrder(flows[0]!);
  const goesThere = ({ from }: CountedFlow) => from === first;
  const fromLeft = [
    ...flows.filter((flow) => !flow.mutual && !goesThere(flow)).toReversed(),
    ...flows.filter(({ mutual }) => mutual),
    ...flows.filter((flow) => !flow.mutual && goesThere(flow)),
  ];
  const rooms = fromLeft.reduce((sum, flow) => sum + roomOf(flow), 0);
  const distance = Math.max(distanceBetween(...ends), 1);
  const spacing = (SPACING * (distance / 1_000_000) ** GROWTH) / distance;
  const step = Math.min(spacing, WIDEST / rooms);

  const plans = new Map<string, FlowPlan>();
  let left = -rooms / 2;
  let reach = 0;
  for (const flow of fromLeft) {
    const room = roomOf(flow);
    const middle = step * (left + room / 2);
    const own = flow.count === 1 ? 0 : (step * FILLED * room) / 2;
    plans.set(flow.key, { aside: goesThere(flow) ? middle : -middle, reach: own });
    reach = Math.max(reach, Math.abs(middle) + own);
    left += room;
  }
  return { flows: plans, reach };
}

/** Turns of it never come back near to an earlier one (the golden section). */
const TURN = (Math.sqrt(5) - 1) / 2;

/**
 * Where events lie across their flow, in the order of time: from −1 to 1. Events of one year lie far
 * from each other, though all have a place of their own.
 */
export function eventShares(count: number): number[] {
  const turns = Array.from({ length: count }, (_, index) => ((index + 0.5) * TURN) % 1);
  const ranks = new Map(
    turns.toSorted((one, other) => one - other).map((turn, rank) => [turn, rank]),
  );
  return turns.map((turn) => (count === 1 ? 0 : (2 * ranks.get(turn)!) / (count - 1) - 1));
}
