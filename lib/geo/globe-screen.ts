import { EYE_AT_HEIGHTS } from './globe-eye';
import { WORLD_SIZE_AT_ZOOM_0 } from './mercator';
import { RADIANS, cross, dot, vectorOf, type LngLat, type Vector } from './sphere';
import type { Camera } from '@/lib/view/camera';

const NORTH: Vector = [0, 0, 1];

const times = (factor: number, [x, y, z]: Vector): Vector => [factor * x, factor * y, factor * z];

/** Unit vectors to the east, to the north, and up from the ground at a place; no pole. */
export function axesAt(place: LngLat): readonly [east: Vector, north: Vector, up: Vector] {
  const up = vectorOf(place);
  const eastward = cross(NORTH, up);
  const east = times(1 / Math.hypot(...eastward), eastward);
  return [east, cross(up, east), up];
}

/** Pixels of the radius: MapLibre keeps the scale in the middle, so the globe grows with the latitude. */
export const globeRadius = ({ zoom, latitude }: Pick<Camera, 'zoom' | 'latitude'>): number =>
  (WORLD_SIZE_AT_ZOOM_0 * 2 ** zoom) / (2 * Math.PI) / Math.cos(latitude * RADIANS);

/**
 * Where MapLibre draws a place on the globe, in pixels to the right of the middle of the map and down
 * from it; null behind the horizon. For a camera that looks straight down.
 */
export function globePixel(
  place: LngLat,
  camera: Camera,
  mapHeight: number,
): readonly [right: number, down: number] | null {
  const [east, north, up] = axesAt([camera.longitude, camera.latitude]);
  const ground = vectorOf(place);
  const radius = globeRadius(camera);
  const distance = EYE_AT_HEIGHTS * mapHeight;
  const height = dot(ground, up);
  if (height <= radius / (radius + distance)) return null;
  const perspective = (radius * distance) / (distance + radius * (1 - height));
  return turnedBy(
    [dot(ground, east) * perspective, -dot(ground, north) * perspective],
    camera.bearing,
  );
}

/** A vector, right and down, on a map with this bearing (degrees clockwise from north). */
export function turnedBy(
  [right, down]: readonly [number, number],
  bearing: number,
): readonly [right: number, down: number] {
  const [cos, sin] = [Math.cos(bearing * RADIANS), Math.sin(bearing * RADIANS)];
  return [right * cos + down * sin, down * cos - right * sin];
}
