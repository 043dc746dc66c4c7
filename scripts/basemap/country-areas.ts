import { feature, neighbors } from 'topojson-client';
import { cutAtAntimeridian } from './antimeridian';
import {
  countryKey,
  naturalEarthName,
  type CountryGeometry,
  type CountryTopology,
} from './world-topology';

/** `tint` is an index into the palette's land tints; no two neighbours share one. */
export interface CountryProperties {
  key: string;
  tint: number;
}
export type CountryFeature = GeoJSON.Feature<
  GeoJSON.Polygon | GeoJSON.MultiPolygon,
  CountryProperties
>;

export const TINT_COUNT = 5;

/**
 * A tint index for each country by greedy colouring, those with most neighbours first. Tints only
 * set neighbours apart, as in a printed political map; they carry no meaning.
 */
export function tintIndices(neighbourLists: number[][]): number[] {
  const tints: number[] = new Array<number>(neighbourLists.length).fill(-1);
  const order = neighbourLists
    .map((_, index) => index)
    .sort((a, b) => neighbourLists[b]!.length - neighbourLists[a]!.length || a - b);
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

/** Every country as a polygon cut at the antimeridian, with its tint. */
export function countryAreas(topology: CountryTopology): CountryFeature[] {
  const geometries = topology.objects.countries.geometries as CountryGeometry[];
  const tints = tintIndices(neighbors(geometries));
  return geometries.flatMap((geometry, index) => {
    const shape = feature(topology, geometry) as GeoJSON.Feature<
      GeoJSON.Polygon | GeoJSON.MultiPolygon
    >;
    const cut = cutAtAntimeridian(shape);
    // Islets can vanish in the cut; a feature without geometry has nothing to draw.
    if (cut.geometry === null) return [];
    const key = countryKey(geometry);
    // Hong Kong and Macau take China's tint, as the Åland Islands take Finland's: one state, one tint.
    const owner = { HK: 'CN', MO: 'CN', AX: 'FI' }[key];
    const ownerIndex = geometries.findIndex((other) => countryKey(other) === owner);
    return [
      {
        type: 'Feature' as const,
        properties: {
          key: key || naturalEarthName(geometry),
          tint: tints[ownerIndex] ?? tints[index]!,
        },
        geometry: cut.geometry,
      },
    ];
  });
}
