import type { Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';
import { quantiseFrame, type ViewFrame } from '@/lib/view/view-frame';
import { aimOf, limitedLatitude } from './frame-aim';
import { EYE_AT_HEIGHTS } from './globe-eye';
import { axesAt, globeRadius, turnedBy } from './globe-screen';
import type { MapArea } from './map-area';
import { latitudeAtMercatorY, mercatorY, pixelsPerRadian } from './mercator';
import { RADIANS, combine, lngLatOf, unwrapLongitude, type LngLat } from './sphere';

/** The frame that a map of this size shows: `cameraOfFrame` leads back to the camera. */
export const frameOfCamera = (camera: Camera, area: MapArea, projection: Projection): ViewFrame =>
  quantiseFrame((projection === 'globe' ? globeFrame : flatFrame)(camera, area));

function flatFrame(
  { longitude, latitude, zoom, bearing, pitch }: Camera,
  area: MapArea,
): ViewFrame {
  const { middle, halfWidth, halfHeight } = aimOf(area);
  const pixels = pixelsPerRadian(zoom);
  const [right, down] = turnedBy(middle, -bearing);
  const at = limitedLatitude(latitudeAtMercatorY(mercatorY(latitude) - down / pixels));
  const degrees = Math.cos(at * RADIANS) / pixels / RADIANS;
  return {
    longitude: unwrapLongitude(longitude + right / pixels / RADIANS, 0),
    latitude: at,
    across: 2 * halfWidth * degrees,
    down: 2 * halfHeight * degrees,
    bearing,
    pitch,
  };
}

function globeFrame(camera: Camera, area: MapArea): ViewFrame {
  const { middle, halfWidth, halfHeight } = aimOf(area);
  const radius = globeRadius(camera);
  const eye = EYE_AT_HEIGHTS * area.height;
  const degrees = (pixels: number) => angleAt(pixels, radius, eye) / RADIANS;
  const [longitude, latitude] = groundOf(camera, turnedBy(middle, -camera.bearing), (pixels) =>
    angleAt(pixels, radius, eye),
  );
  return {
    longitude,
    latitude: limitedLatitude(latitude),
    across: 2 * degrees(halfWidth),
    down: 2 * degrees(halfHeight),
    bearing: camera.bearing,
    pitch: camera.pitch,
  };
}

/** Radians from the middle of a globe to what is drawn so many pixels from it; beside it, to its horizon. */
function angleAt(pixels: number, radius: number, eye: number): number {
  const [along, across] = [radius * eye, pixels * radius];
  const share = (pixels * (eye + radius)) / Math.hypot(along, across);
  const horizon = Math.acos(radius / (radius + eye));
  if (share >= 1) return horizon;
  return Math.min(horizon, Math.atan2(along, across) - Math.acos(share));
}

/** The place that a globe shows so many pixels to the right of its middle and down from it. */
function groundOf(
  { longitude, latitude }: Camera,
  [right, down]: readonly [number, number],
  angleOf: (pixels: number) => number,
): LngLat {
  const pixels = Math.hypot(right, down);
  if (pixels === 0) return [longitude, latitude];
  const angle = angleOf(pixels);
  const [east, north, up] = axesAt([longitude, latitude]);
  const towards = combine(east, right / pixels, north, -down / pixels);
  return lngLatOf(combine(up, Math.cos(angle), towards, Math.sin(angle)));
}
