import type { AtlasCorridor } from '@/lib/corridors/atlas-corridor';
import { TYPES_BY_FAMILY, type EventType } from '@/lib/events/vocabulary';
import { arcsOf, type Arc } from '@/lib/flows/arcs';
import { groupBy } from '@/lib/flows/arcs-group';
import { arcPlan, type ArcPlan } from '@/lib/flows/arcs-plan';
import { ringsOf, venuesOf } from '@/lib/flows/arcs-rings';
import { categoryMask } from '@/lib/flows/category';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import {
  placeActivity,
  visibleLanes,
  yearWindow,
  type FlowFilter,
} from '@/lib/flows/flow-selectors';
import type { LngLat } from '@/lib/geo/sphere';
import type { AtlasPlace } from '@/lib/places/atlas-place';
import type { Selection } from '@/lib/view/selection';
import { visibleCorridors, type VisibleCorridor } from './layers/corridor-lines';
import type { MapNode } from './layers/node-marks';

/** What no filter changes: against it everything is measured. */
export interface MapPlan extends ArcPlan {
  readonly greatestActivity: number;
}

/** @param whole the cubes of the whole record, against which those of a part are measured. */
export function mapPlan(
  cubes: FlowCubes,
  places: readonly AtlasPlace[],
  whole: FlowCubes = cubes,
): MapPlan {
  const positions = new Map(
    places.map(({ id, longitude, latitude }): [string, LngLat] => [id, [longitude, latitude]]),
  );
  const everything = categoryMask({ types: null, statuses: null, certainties: null });
  const activity = placeActivity(whole, everything, null);
  return {
    ...arcPlan(whole, positions),
    cubes,
    greatestActivity: [...activity.values()].reduce((most, count) => Math.max(most, count), 0),
  };
}

/** What the filter lets on the map. */
export interface MapContent {
  readonly arcs: readonly Arc[];
  /** Busiest first. */
  readonly nodes: readonly MapNode[];
  readonly corridors: readonly VisibleCorridor[];
}

export function mapContent(
  plan: MapPlan,
  filter: FlowFilter,
  open: Selection | null,
  corridors: readonly AtlasCorridor[],
): MapContent {
  const window = yearWindow(filter);
  return {
    arcs: arcsOf(plan, filter, open),
    nodes: nodes(plan, filter),
    corridors: showsCorridors(filter) ? visibleCorridors(corridors, window) : [],
  };
}

function nodes({ cubes, positions }: MapPlan, filter: FlowFilter): MapNode[] {
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
      place: positions.get(id)!,
      activity,
      rings: rings.get(id) ?? [],
      venue: venues.get(id) ?? null,
    }));
}

const corridorTypes: readonly EventType[] = TYPES_BY_FAMILY.corridor;

const showsCorridors = ({ types }: FlowFilter) =>
  types === null || types.some((type) => corridorTypes.includes(type));
