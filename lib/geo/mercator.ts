import { RADIANS } from './sphere';

/** Degrees of latitude where the map ends, as every web map has it. */
const MERCATOR_LIMIT = 85.051_129;

/** Pixels round the world at zoom 0 of MapLibre, whose tiles are twice as wide as the first web maps'. */
export const WORLD_SIZE_AT_ZOOM_0 = 512;

/** Pixels of the flat map for a radian of the Mercator plane. */
export const pixelsPerRadian = (zoom: number): number =>
  (WORLD_SIZE_AT_ZOOM_0 * 2 ** zoom) / (2 * Math.PI);

/** Height on the Mercator plane, in which the whole equator measures 2π: from −π to π, 0 there. */
export function mercatorY(latitude: number): number {
  const phi = Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, latitude)) * RADIANS;
  return Math.log(Math.tan(Math.PI / 4 + phi / 2));
}

/** The latitude in degrees at a height on the Mercator plane. */
export function latitudeAtMercatorY(y: number): number {
  return (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS;
}
