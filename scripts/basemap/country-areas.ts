import { feature, neighbors } from 'topojson-client';
import { cutAreas } from './antimeridian';
import { countryKey, stateOf, type CountryGeometry, type CountryTopology } from './world-topology';

/** `tint` is an index into the palette's land tints; no two neighbours share one. */
export interface CountryProperties {
  key: string;
  tint: number;
}
export type CountryFeature = GeoJSON.Feature<GeoJSON.MultiPolygon, CountryProperties>;

export const TINT_COUNT = 5;

/**
 * A tint index for each country by greedy colouring, those with most neighbours first. Tints only
 * set neighbours apart, as in a printed political map; they carry no meaning.
 */
export function tintIndices(neighbourLists: number[][]): number[] {
  const tints = neighbourLists.map(() => -1);
  const order = neighbourLists
    .map((_, index) => index)
    .toSorted((a, b) => neighbourLists[b]!.length - neighbourLists[a]!.length || a - b);
  for (const index of order) {
    const used = new Set(neighbourLists[index]!.map((neighbour) => tints[neighbour]));
    // Starting from a different tint each time spreads all of them over the map evenly.
    const tint = Array.from({ length: TINT_COUNT }, (_, step) => (index + step) % TINT_COUNT).find(
      (candidate) => !used.has(candidate),
    );
    tints[index] = tint ?? index % TINT_COUNT;
  }
  return tints;
}

/** The tint of each state, from the overview scale, so that it stays the same when zooming in. */
export function countryTints(topology: CountryTopology): Map<string, number> {
  const geometries = topology.objects.countries.geometries as CountryGeometry[];
  const tints = tintIndices(neighbors(geometries));
  return new Map(geometries.map((geometry, index) => [countryKey(geometry), tints[index]!]));
}

/** Every country as a polygon cut at the antimeridian, with its tint. */
export function countryAreas(
  topology: CountryTopology,
  tints: ReadonlyMap<string, number>,
): CountryFeature[] {
  const geometries = topology.objects.countries.geometries as CountryGeometry[];
  return geometries.flatMap((geometry) => {
    const shape = feature(topology, geometry) as GeoJSON.Feature<
      GeoJSON.Polygon | GeoJSON.MultiPolygon
    >;
    const cut = cutAreas(shape.geometry);
    // An islet can vanish in the cut; a feature without geometry has nothing to draw.
    if (cut.coordinates.length === 0) return [];
    return [
      {
        type: 'Feature' as const,
        properties: { key: countryKey(geometry), tint: tints.get(stateOf(geometry)) ?? 0 },
        geometry: cut,
      },
    ];
  });
}
