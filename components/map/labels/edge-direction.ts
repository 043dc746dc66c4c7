import { mercatorY, pixelsPerRadian } from '@/lib/geo/mercator';
import { RADIANS, initialBearing, unwrapLongitude, type LngLat } from '@/lib/geo/sphere';
import type { Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';

interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly projection: Projection;
}

/** Pixels, far beyond any edge: only the direction counts. */
const FAR = 100_000;

/**
 * A point of the screen in the direction of a place that is out of view, by the camera alone: what is
 * behind the eye of a tilted map would be projected to the opposite side, and what is behind the
 * horizon of a globe to the middle of its disc. On a globe that is the way in which it must be turned.
 */
export function pointTowards(
  place: LngLat,
  { longitude, latitude, zoom, bearing }: Camera,
  { width, height, projection }: Viewport,
): { x: number; y: number } {
  const { azimuth, distance } =
    projection === 'globe'
      ? { azimuth: initialBearing([longitude, latitude], place), distance: FAR }
      : wayOnMercator([longitude, latitude], place, zoom);
  const direction = (azimuth - bearing) * RADIANS;
  return {
    x: width / 2 + Math.sin(direction) * distance,
    y: height / 2 - Math.cos(direction) * distance,
  };
}

/** To the nearest copy of a place: degrees clockwise from north, and pixels of an untilted map. */
function wayOnMercator(from: LngLat, to: LngLat, zoom: number) {
  const east = (unwrapLongitude(to[0], from[0]) - from[0]) * RADIANS;
  const north = mercatorY(to[1]) - mercatorY(from[1]);
  return {
    azimuth: Math.atan2(east, north) / RADIANS,
    distance: Math.hypot(east, north) * pixelsPerRadian(zoom),
  };
}
