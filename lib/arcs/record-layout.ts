import { categoryMask } from '@/lib/flows/category';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { distinctEvents, placeActivity, visibleFlows } from '@/lib/flows/flow-selectors';
import type { LngLat } from '@/lib/geo/sphere';
import { groupBy } from '@/lib/text/group-by';
import { eventShares, fanOf, type FlowPlan } from './fan';
import { endsInOrder, pairKey } from './pair-key';
import { outermostEnds, type Cities } from './sites';
import { pairCourses, type PairCourse } from './pair-layout';

/** The curves of all arcs of a record, whatever of it is shown. */
export interface RecordLayout {
  /** By pair: the middle of its fan, for who goes from the first of its places to the second. */
  readonly courses: ReadonlyMap<string, PairCourse>;
  /** By the flow's key. */
  readonly flows: ReadonlyMap<string, FlowPlan>;
  /** Where an event lies across its flow, from −1 to 1. */
  readonly shareOf: (flow: string, eventId: string) => number;
  /** Events of the busiest pair of places. */
  readonly greatestPairCount: number;
}

const known = new WeakMap<FlowCubes, RecordLayout>();

/**
 * @param whole the cubes of the whole record. What is worked out from them is memoized, because it takes
 * longer than a frame and the whole record seldom changes.
 */
export function recordLayout(
  whole: FlowCubes,
  positions: ReadonlyMap<string, LngLat>,
  cities: Cities,
): RecordLayout {
  const layout = known.get(whole) ?? layOut(whole, positions, cities);
  known.set(whole, layout);
  return layout;
}

function layOut(
  whole: FlowCubes,
  positions: ReadonlyMap<string, LngLat>,
  cities: Cities,
): RecordLayout {
  const everything = categoryMask(UNFILTERED);
  // What goes to a site lies among what goes to its city.
  const arcs = visibleFlows(whole, everything, null)
    .filter(({ from, to }) => from !== to)
    .map((flow) => ({ ...flow, ...outermostEnds(cities, flow) }));
  const pairs = [...groupBy(arcs, pairKey)].flatMap(([pair, together]) => {
    const [first, second] = endsInOrder(together[0]!);
    const [from, to] = [positions.get(first), positions.get(second)];
    if (from === undefined || to === undefined) return [];
    const fan = fanOf(together, [from, to]);
    const count = distinctEvents(whole, together, () => true);
    return { pair, from, to, count, fan, reach: fan.reach, flows: together.length };
  });
  const activity = [...placeActivity(whole, everything, null)];
  const most = activity.reduce((greatest, [, events]) => Math.max(greatest, events), 0);
  // A place without events has no node that an arc could seem to go to.
  const places = activity.flatMap(([id, events]) => {
    const position = positions.get(id);
    return position === undefined || events === 0 || cities.has(id)
      ? []
      : [{ position, share: events / most }];
  });
  return {
    courses: pairCourses(pairs, places),
    flows: new Map(pairs.flatMap(({ fan }) => [...fan.flows])),
    shareOf: sharesOfEvents(whole),
    greatestPairCount: pairs.reduce((greatest, { count }) => Math.max(greatest, count), 0),
  };
}

/** Worked out for a flow when one of its events is drawn by itself. */
function sharesOfEvents({ table, flowIndices, legsOfFlow }: FlowCubes): RecordLayout['shareOf'] {
  const byFlow = new Map<string, ReadonlyMap<string, number>>();
  const sharesOf = (flow: string) => {
    const legs = [...legsOfFlow(flowIndices.get(flow)!)];
    const inTime = legs.toSorted((one, other) => table.firstDay[one]! - table.firstDay[other]!);
    const events = [...new Set(inTime.map((row) => table.eventIds[table.event[row]!]!))];
    const shares = eventShares(events.length);
    return new Map(events.map((event, index) => [event, shares[index]!]));
  };
  return (flow, eventId) => {
    const shares = byFlow.get(flow) ?? sharesOf(flow);
    byFlow.set(flow, shares);
    return shares.get(eventId) ?? 0;
  };
}
