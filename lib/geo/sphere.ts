/** Longitude and latitude in degrees (WGS84, taken as a sphere). */
export type LngLat = readonly [longitude: number, latitude: number];

/** A unit vector from the Earth's centre. */
export type Vector = readonly [x: number, y: number, z: number];

/** IUGG mean radius in metres. */
export const EARTH_RADIUS = 6_371_008.8;

export const RADIANS = Math.PI / 180;

export function vectorOf([longitude, latitude]: LngLat): Vector {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  const cosPhi = Math.cos(phi);
  return [Math.cos(lambda) * cosPhi, Math.sin(lambda) * cosPhi, Math.sin(phi)];
}

/** Longitude in (−180, 180]. The vector need not have unit length. */
export function lngLatOf([x, y, z]: Vector): [longitude: number, latitude: number] {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const combine = (a: Vector, weightA: number, b: Vector, weightB: number): Vector => [
  a[0] * weightA + b[0] * weightB,
  a[1] * weightA + b[1] * weightB,
  a[2] * weightA + b[2] * weightB,
];

/** The angle between two vectors in radians; exact for near and for opposite ones, as acos is not. */
export function angleBetween(a: Vector, b: Vector): number {
  return Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
}

/** The angle between two places seen from the Earth's centre, in radians. */
export function angularDistance(a: LngLat, b: LngLat): number {
  return angleBetween(vectorOf(a), vectorOf(b));
}

/** Degrees clockwise from north in which the great circle to another place sets out. */
export function initialBearing(from: LngLat, to: LngLat): number {
  const [east, phi, goal] = [(to[0] - from[0]) * RADIANS, from[1] * RADIANS, to[1] * RADIANS];
  const eastward = Math.sin(east) * Math.cos(goal);
  const northward =
    Math.cos(phi) * Math.sin(goal) - Math.sin(phi) * Math.cos(goal) * Math.cos(east);
  return Math.atan2(eastward, northward) / RADIANS;
}

/** Great-circle distance in metres. */
export function distanceBetween(a: LngLat, b: LngLat): number {
  return angularDistance(a, b) * EARTH_RADIUS;
}

/** The same meridian, counted so that it lies within half a turn of `reference`. */
export function unwrapLongitude(longitude: number, reference: number): number {
  return longitude - Math.round((longitude - reference) / 360) * 360;
}
