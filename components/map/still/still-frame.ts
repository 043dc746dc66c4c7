import { latitudeAtMercatorY, mercatorY } from '@/lib/geo/mercator';
import { RADIANS, type LngLat } from '@/lib/geo/sphere';
import type { ViewFrame } from '@/lib/view/view-frame';
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

/** A part of the still map, by its top left and its size in units. */
export interface StillCrop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE_STILL: StillCrop = { x: 0, y: 0, ...STILL_FRAME };

/** The land is drawn too coarsely for less. */
const LEAST_CROP = WIDTH / 20;

/** What a frame asks to be seen, north up. */
export function stillCrop({ longitude, latitude, across, down }: ViewFrame): StillCrop {
  const unitsADegree = (UNITS_A_RADIAN * RADIANS) / Math.cos(latitude * RADIANS);
  const enlarged = Math.max(1, LEAST_CROP / (Math.max(across, down) * unitsADegree));
  const width = across * unitsADegree * enlarged;
  const height = down * unitsADegree * enlarged;
  const [x, y] = stillPoint([longitude, latitude]);
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The place at a point of that plane; its longitude is from -180 up to 180. */
export function placeAtStill(x: number, y: number): LngLat {
  const longitude = WEST + x / (RADIANS * UNITS_A_RADIAN);
  return [
    longitude - 360 * Math.floor((longitude + 180) / 360),
    latitudeAtMercatorY(mercatorY(NORTH) - y / UNITS_A_RADIAN),
  ];
}
