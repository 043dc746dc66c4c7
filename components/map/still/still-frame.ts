import { latitudeAtMercatorY, mercatorY } from '@/lib/geo/mercator';
import { RADIANS, type LngLat } from '@/lib/geo/sphere';
import { NORTHEAST_ASIA } from '../engine/framed-camera';

const [WEST, SOUTH, EAST, NORTH] = NORTHEAST_ASIA;

/** The region that the map opens at, in units of the still map, which a style sheet fits into the page. */
const WIDTH = 1000;
/** For a radian of the Mercator plane. */
export const UNITS_A_RADIAN = WIDTH / ((EAST - WEST) * RADIANS);

export const STILL_FRAME = {
  width: WIDTH,
  height: UNITS_A_RADIAN * (mercatorY(NORTH) - mercatorY(SOUTH)),
} as const;

/** Units round the whole Earth. */
export const STILL_WORLD = 2 * Math.PI * UNITS_A_RADIAN;

/** On the Mercator plane of the flat map. Longitudes may leave ±180: an arc goes on over the edge. */
export const stillPoint = ([longitude, latitude]: LngLat): readonly [x: number, y: number] => [
  (longitude - WEST) * RADIANS * UNITS_A_RADIAN,
  (mercatorY(NORTH) - mercatorY(latitude)) * UNITS_A_RADIAN,
];

/** The place at a point of that plane; its longitude is from -180 up to 180. */
export function placeAtStill(x: number, y: number): LngLat {
  const longitude = WEST + x / (RADIANS * UNITS_A_RADIAN);
  return [
    longitude - 360 * Math.floor((longitude + 180) / 360),
    latitudeAtMercatorY(mercatorY(NORTH) - y / UNITS_A_RADIAN),
  ];
}
