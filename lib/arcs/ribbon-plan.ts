import { categoryMask } from '@/lib/flows/category';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { distinctEvents, visibleFlows, type Flow } from '@/lib/flows/flow-selectors';
import { groupBy } from '@/lib/text/group-by';
import type { MapPlan } from './map-plan';
import { pairKey, placesOfPair, staysInCity } from './pair-key';
import { ribbonBows, type LaidOutPair } from './ribbon-layout';
import { cityOf } from './sites';

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
  const ribbons = known.get(whole) ?? ribbonsOfRecord(whole, plan);
  known.set(whole, ribbons);
  return { ...plan, ...ribbons };
}

function ribbonsOfRecord(whole: FlowCubes, plan: MapPlan): Ribbons {
  const { positions } = plan;
  const pairs = pairsOf(whole, plan);
  return {
    greatestPairCount: pairs.reduce((most, { count }) => Math.max(most, count), 0),
    ribbonBows: ribbonBows(pairs, [...positions.values()]),
  };
}

/** All pairs of places between which there are arcs, a site in its city. */
function pairsOf(cubes: FlowCubes, { positions, cities }: MapPlan): LaidOutPair[] {
  const flows = visibleFlows(cubes, categoryMask(UNFILTERED), null);
  const ends = ({ from, to }: Flow) => ({ from: cityOf(cities, from), to: cityOf(cities, to) });
  const byPair = groupBy(flows, (flow) => pairKey(ends(flow)));
  return [...byPair].flatMap(([pair, together]) => {
    if (staysInCity({ pair })) return [];
    const [first, second] = placesOfPair(pair);
    const [from, to] = [positions.get(first), positions.get(second)];
    if (from === undefined || to === undefined) return [];
    return { pair, from, to, count: distinctEvents(cubes, together, () => true) };
  });
}
