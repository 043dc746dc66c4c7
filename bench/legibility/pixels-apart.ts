import { mapProjection } from '@/lib/geo/map-projection';
import { FLAT, GLOBE } from '@/components/map/layers/common-space';
import { pixelsPerRadian } from '@/lib/geo/mercator';
import { RADIANS, type LngLat } from '@/lib/geo/sphere';
import type { Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';

/**
 * Pixels between a point of a line and a place, as the vertex shader of the lines takes them
 * (flow-line-vertex.ts): of the middle of the map, and on a globe fewer towards its limb.
 */
export type PixelsApart = (point: LngLat, place: LngLat) => number;

export function pixelsApart(
  projection: Projection,
  camera: Camera,
  size: { readonly width: number; readonly height: number },
): PixelsApart {
  const isGlobe = projection === 'globe';
  const { positionOf, unitsPerRadian } = isGlobe ? GLOBE : FLAT;
  const widening = isGlobe ? Math.cos(camera.latitude * RADIANS) : 1;
  const pixelsPerUnit = pixelsPerRadian(camera.zoom) / widening / unitsPerRadian;
  const project = mapProjection(projection, camera, size);
  const heightOf = ([longitude, latitude]: LngLat) =>
    project(Float64Array.of(longitude, latitude))[2]!;
  const highest = heightOf([camera.longitude, camera.latitude]);
  return (point, place) => {
    const [one, other] = [positionOf(point), positionOf(place)];
    const units = Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
    return (units * pixelsPerUnit * heightOf(point)) / highest;
  };
}
