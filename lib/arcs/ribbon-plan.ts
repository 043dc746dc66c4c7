import { categoryMask } from '@/lib/flows/category';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { distinctEvents, visibleFlows } from '@/lib/flows/flow-selectors';
import type { LngLat } from '@/lib/geo/sphere';
import { groupBy } from '@/lib/text/group-by';
import type { MapPlan } from './map-plan';
import { endsInOrder, pairKey } from './pair-key';
import { ribbonBows, type LaidOutPair } from './ribbon-layout';

/** What ribbons are drawn against and no filter changes. */
export interface RibbonPlan extends MapPlan {
  /** Events of the busiest pair of places. */
  readonly greatestPairCount: number;
  /** By pair: the bow of its ribbon, to the right of who goes from the first of its places to the second. */
  readonly ribbonBows: ReadonlyMap<string, number>;
}

type Ribbons = Pick<RibbonPlan, 'greatestPairCount' | 'ribbonBows'>;

const known = new WeakMap<FlowCubes, Ribbons>();

/**
 * @param whole the cubes of the whole record. What is worked out from them is memoized, because it takes
 * longer than a frame and the whole record seldom changes.
 */
export function ribbonPlan(plan: MapPlan, whole: FlowCubes): RibbonPlan {
  const ribbons = known.get(whole) ?? ribbonsOfRecord(whole, plan.positions);
  known.set(whole, ribbons);
  return { ...plan, ...ribbons };
}

function ribbonsOfRecord(whole: FlowCubes, positions: ReadonlyMap<string, LngLat>): Ribbons {
  const pairs = pairsOf(whole, positions);
  return {
    greatestPairCount: pairs.reduce((most, { count }) => Math.max(most, count), 0),
    ribbonBows: ribbonBows(pairs, [...positions.values()]),
  };
}

/** All pairs of places between which there are arcs. */
function pairsOf(cubes: FlowCubes, positions: ReadonlyMap<string, LngLat>): LaidOutPair[] {
  const flows = visibleFlows(cubes, categoryMask(UNFILTERED), null);
  const arcs = flows.filter(({ from, to }) => from !== to);
  return [...groupBy(arcs, pairKey)].flatMap(([pair, together]) => {
    const [first, second] = endsInOrder(together[0]!);
    const [from, to] = [positions.get(first), positions.get(second)];
    if (from === undefined || to === undefined) return [];
    return { pair, from, to, count: distinctEvents(cubes, together, () => true) };
  });
}
