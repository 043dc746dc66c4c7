/** Longitude and latitude in degrees. */
export type LngLat = readonly [longitude: number, latitude: number];

/** CSS pixels from the map's top left. `visible` is false off the screen and behind the globe. */
export interface ScreenPosition {
  readonly x: number;
  readonly y: number;
  readonly visible: boolean;
}

const RADIANS = Math.PI / 180;

/** The copy of a longitude nearest to `center`, so that a place beside the antimeridian is drawn beside it. */
export function nearestLongitude(longitude: number, center: number): number {
  return longitude - Math.round((longitude - center) / 360) * 360;
}

/** The angle between two places seen from the Earth's centre, in radians (haversine). */
export function angularDistance(a: LngLat, b: LngLat): number {
  const halfLatitude = Math.sin(((b[1] - a[1]) * RADIANS) / 2);
  const halfLongitude = Math.sin(((b[0] - a[0]) * RADIANS) / 2);
  const haversine =
    halfLatitude ** 2 + Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * halfLongitude ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(haversine)));
}
