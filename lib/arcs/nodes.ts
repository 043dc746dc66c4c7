import { groupBy } from '@/lib/text/group-by';
import type { LngLat } from '@/lib/geo/sphere';
import type { ArcPlan } from './arcs-plan';
import { ringsOf, venuesOf, type Ring, type Venue } from './arcs-rings';
import { categoryMask } from '@/lib/flows/category';
import {
  placeActivity,
  visibleLanes,
  yearWindow,
  type FlowFilter,
} from '@/lib/flows/flow-selectors';

/** A place with visible events, as a map shows it. */
export interface MapNode {
  readonly id: string;
  readonly position: LngLat;
  /** Distinct visible events. */
  readonly activity: number;
  /** Innermost first. */
  readonly rings: readonly Ring[];
  readonly venue: Venue | null;
}

/** The places that have a position and, under the filter, events: busiest first. */
export function nodesOf(
  { cubes, positions }: Pick<ArcPlan, 'cubes' | 'positions'>,
  filter: FlowFilter,
): MapNode[] {
  const mask = categoryMask(filter);
  const window = yearWindow(filter);
  const lanes = visibleLanes(cubes, mask, window);
  const rings = groupBy(ringsOf(lanes), (ring) => ring.place);
  const venues = new Map(venuesOf(lanes).map((venue) => [venue.place, venue]));
  return [...placeActivity(cubes, mask, window)]
    .filter(([id, activity]) => activity > 0 && positions.has(id))
    .toSorted(([, one], [, other]) => other - one)
    .map(([id, activity]) => ({
      id,
      position: positions.get(id)!,
      activity,
      rings: rings.get(id) ?? [],
      venue: venues.get(id) ?? null,
    }));
}
