import { RADIANS, type LngLat } from '@/lib/geo/sphere';

/**
 * Places in deck.gl's common space, computed once on the CPU. A vertex shader would work out the
 * same logarithms and tangents again for each vertex of each frame, three times for a line's mitre. On
 * a computer without a graphics card this took most of the time of a frame.
 */
export interface CommonSpace {
  readonly onGlobe: boolean;
  /** Common units a radian of `mercatorDistances` or `sphericalDistances`. */
  readonly unitsPerRadian: number;
  readonly positionOf: (place: LngLat) => readonly [number, number, number];
}

/** The world is a square of 512 units on the flat map, and a sphere of radius 256 on the globe. */
const WORLD_SIZE = 512;
const GLOBE_RADIUS = 256;
const HIGHEST_LATITUDE = 89.9;

const UNITS_PER_RADIAN = WORLD_SIZE / (2 * Math.PI);

export const FLAT: CommonSpace = {
  onGlobe: false,
  unitsPerRadian: UNITS_PER_RADIAN,
  positionOf: ([longitude, latitude]) => {
    const phi = Math.max(-HIGHEST_LATITUDE, Math.min(HIGHEST_LATITUDE, latitude)) * RADIANS;
    return [
      (longitude * RADIANS + Math.PI) * UNITS_PER_RADIAN,
      (Math.PI + Math.log(Math.tan(Math.PI / 4 + phi / 2))) * UNITS_PER_RADIAN,
      0,
    ];
  },
};

export const GLOBE: CommonSpace = {
  onGlobe: true,
  unitsPerRadian: GLOBE_RADIUS,
  positionOf: ([longitude, latitude]) => {
    const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
    const ring = Math.cos(phi) * GLOBE_RADIUS;
    return [Math.sin(lambda) * ring, -Math.cos(lambda) * ring, Math.sin(phi) * GLOBE_RADIUS];
  },
};
