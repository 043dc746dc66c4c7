import type { LngLat } from '@/lib/geo/sphere';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { arcPlan, type ArcPlan } from './arcs-plan';
import { categoryMask } from '@/lib/flows/category';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { placeActivity } from '@/lib/flows/flow-selectors';

/** What no filter changes: against it everything on a map is measured. */
export interface MapPlan extends ArcPlan {
  /** Events of the busiest place. */
  readonly greatestActivity: number;
}

/** @param whole the cubes of the whole record, against which those of a part are measured. */
export function mapPlan(
  cubes: FlowCubes,
  places: readonly Pick<AtlasPlace, 'id' | 'longitude' | 'latitude'>[],
  whole: FlowCubes = cubes,
): MapPlan {
  const positions = new Map(
    places.map(({ id, longitude, latitude }): [string, LngLat] => [id, [longitude, latitude]]),
  );
  const everything = categoryMask(UNFILTERED);
  const activity = placeActivity(whole, everything, null);
  return {
    ...arcPlan(whole, positions),
    cubes,
    greatestActivity: [...activity.values()].reduce((most, count) => Math.max(most, count), 0),
  };
}
