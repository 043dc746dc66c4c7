import { geoArea } from 'd3-geo';
import polylabel from 'polylabel';
import type { BasemapLanguage } from '@/components/map/basemap/basemap-options';
import { countryNames } from '@/components/map/basemap/country-names';
import type { CountryFeature } from './country-areas';

export interface LabelProperties {
  kind: 'country' | 'sea' | 'ocean' | 'lake';
  /** 1 is named from the farthest; the style turns ranks into zooms. */
  rank: number;
  name_en: string;
  name_vi: string;
}
export type LabelFeature = GeoJSON.Feature<GeoJSON.Point, LabelProperties>;

/**
 * Where a label is set by hand: so that it stays clear of the capitals the record draws on top, or
 * because the widest part of the land is not where a reader looks for the name.
 */
const PLACED: Record<string, [number, number]> = {
  CN: [101.5, 34.2],
  FR: [2.4, 46.6],
  ID: [113.6, -0.8],
  IN: [79.0, 22.0],
  JP: [136.9, 32.2],
  KP: [127.2, 40.75],
  KR: [128.2, 35.9],
  KZ: [67.5, 48.3],
  LA: [102.6, 19.6],
  MN: [102.6, 45.1],
  MY: [102.4, 3.9],
  NO: [9.5, 61.5],
  RU: [93.0, 58.6],
  TH: [101.0, 15.6],
  US: [-98.5, 39.6],
  VN: [108.2, 13.4],
};

/** Ranks by hand: the record's own countries are named early, however small they are. */
const RANKED: Record<string, number> = { MN: 1, JP: 2, KP: 2, KR: 2, VN: 2, AZ: 4, TM: 4, CH: 5 };

/** Least areas in steradians: between Kazakhstan, Spain, Nepal, Belgium and the islets. Rank 2 is given by hand. */
const AREA_OF_RANK: readonly [area: number, rank: number][] = [
  [0.05, 1],
  [0.011, 3],
  [0.0033, 4],
  [0.0007, 5],
  [0.00005, 6],
];

const rankOfArea = (area: number): number =>
  AREA_OF_RANK.find(([least]) => area >= least)?.[1] ?? 7;

const planarArea = (ring: GeoJSON.Position[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length]!;
      return sum + (x! * nextY! - nextX! * y!);
    }, 0) / 2,
  );

/** The middle of the largest polygon, measured where a degree of longitude is as short as it looks. */
export function labelPoint(geometry: GeoJSON.MultiPolygon): [number, number] {
  const largest = geometry.coordinates.reduce((best, polygon) =>
    planarArea(polygon[0]!) > planarArea(best[0]!) ? polygon : best,
  );
  const middleLatitude =
    largest[0]!.reduce((sum, point) => sum + point[1]!, 0) / largest[0]!.length;
  const shrink = Math.max(0.1, Math.cos((middleLatitude * Math.PI) / 180));
  const scaled = largest.map((ring) => ring.map(([x, y]) => [x! * shrink, y!]));
  const [x, y] = polylabel(scaled, 0.05);
  return [Number((x / shrink).toFixed(3)), Number(y.toFixed(3))];
}

export function labelFeature(
  kind: LabelProperties['kind'],
  rank: number,
  names: Record<BasemapLanguage, string>,
  coordinates: [number, number],
): LabelFeature {
  return {
    type: 'Feature',
    properties: {
      kind,
      rank,
      name_en: names.en.normalize('NFC'),
      name_vi: names.vi.normalize('NFC'),
    },
    geometry: { type: 'Point', coordinates },
  };
}

/** A label point for each named country, largest first, so that large names win collisions. */
export function countryLabels(countries: CountryFeature[]): LabelFeature[] {
  const seen = new Set<string>();
  return countries
    .map((country) => ({
      country,
      area: Math.min(geoArea(country), 4 * Math.PI - geoArea(country)),
    }))
    .toSorted((a, b) => b.area - a.area)
    .flatMap(({ country, area }) => {
      const { key } = country.properties;
      const code = /^[A-Z]{2}$/.test(key) ? key : undefined;
      const names = countryNames(code, key);
      // A code can stand on two polygons (Ashmore and Cartier Islands are AU): the first is the larger.
      if (names === undefined || seen.has(key)) return [];
      seen.add(key);
      return [
        labelFeature(
          'country',
          RANKED[key] ?? rankOfArea(area),
          names,
          PLACED[key] ?? labelPoint(country.geometry),
        ),
      ];
    });
}
