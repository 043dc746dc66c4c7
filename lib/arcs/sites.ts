import { groupBy } from '@/lib/text/group-by';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { CategoryMask } from '@/lib/flows/category';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { distinctEvents, legFilter, placeActivity, visibleFlows } from '@/lib/flows/flow-selectors';
import type { YearWindow } from '@/lib/flows/year-sums';
import type { Ends } from './pair-key';

/** A site → the city that it lies in. */
export type Cities = ReadonlyMap<string, string>;

type Sited = Pick<AtlasPlace, 'id'> & Partial<Pick<AtlasPlace, 'parent'>>;

export const citiesOf = (places: readonly Sited[]): Cities =>
  new Map(places.flatMap(({ id, parent }) => (parent ? [[id, parent] as const] : [])));

/** The city of a site; any other place itself. */
export const cityOf = (cities: Cities, place: string): string => cities.get(place) ?? place;

/** The cities of a line's two ends; within a city, the ends themselves. */
export function outermostEnds(cities: Cities, { from, to }: Ends): Ends {
  const ends = { from: cityOf(cities, from), to: cityOf(cities, to) };
  return ends.from === ends.to ? { from, to } : ends;
}

/**
 * Place id → distinct events there, those at its sites included: as a list of its events has them. Where
 * the table holds only sums, an event at a city and its site counts twice.
 */
export function activityWithSites(
  cubes: FlowCubes,
  cities: Cities,
  mask: CategoryMask,
  window: YearWindow,
): Map<string, number> {
  const activity = placeActivity(cubes, mask, window);
  if (cities.size === 0) return activity;
  const flows = visibleFlows(cubes, mask, window);
  const isVisible = legFilter(cubes, mask, window);
  for (const [city, sites] of groupBy([...cities], ([, parent]) => parent)) {
    const group = new Set([city, ...sites.map(([site]) => site)]);
    const there = flows.filter(({ from, to }) => group.has(from) || group.has(to));
    activity.set(city, distinctEvents(cubes, there, isVisible));
  }
  return activity;
}
