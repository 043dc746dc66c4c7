import { RADIANS } from './sphere';

/** Degrees of latitude where the map ends, as every web map has it. */
const MERCATOR_LIMIT = 85.051_129;

/** Height on the Mercator plane, in which the whole equator measures 2π: from −π to π, 0 there. */
export function mercatorY(latitude: number): number {
  const phi = Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, latitude)) * RADIANS;
  return Math.log(Math.tan(Math.PI / 4 + phi / 2));
}

/** The latitude in degrees at a height on the Mercator plane. */
export function latitudeAtMercatorY(y: number): number {
  return (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS;
}
