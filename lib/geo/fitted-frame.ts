import { HIGHEST_LATITUDE, type Camera } from '@/lib/view/camera';
import { quantiseFrame, type ViewFrame } from '@/lib/view/view-frame';
import type { Projection } from '@/lib/view/view';
import { MAX_ZOOM, MIN_ZOOM } from './camera-reach';
import { centredGlobe } from './fitted-camera';
import { EYE_AT_HEIGHTS } from './globe-eye';
import { axesAt, globeRadius, turnedBy } from './globe-screen';
import type { MapArea } from './map-area';
import { latitudeAtMercatorY, mercatorY, pixelsPerRadian } from './mercator';
import { RADIANS, combine, lngLatOf, unwrapLongitude, type LngLat } from './sphere';

/**
 * The share of a pane at each of its edges that a frame leaves to names. A share and no pixels, since
 * names grow with the screen of a lecture: a larger pane of the same shape shows the same picture.
 */
export const ROOM_FOR_NAMES = 0.07;
/** Pixels that are aimed at however much of the map panels cover. */
const LEAST_FREE = 96;
/** Degrees from the middle of a globe to what is still on the near side. */
const FARTHEST_REACH = 89;

interface Aim {
  /** Pixels to the right and down from the middle of the map to the middle of what panels leave free. */
  readonly middle: readonly [right: number, down: number];
  /** Pixels from there to the edges of the frame. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

function aimOf({ width, height, insets: { top, right, bottom, left } }: MapArea): Aim {
  const half = (free: number) => Math.max(LEAST_FREE, free) * (0.5 - ROOM_FOR_NAMES);
  return {
    middle: [(left - right) / 2, (top - bottom) / 2],
    halfWidth: half(width - left - right),
    halfHeight: half(height - top - bottom),
  };
}

/** The camera that shows a frame as large as it fits into what panels leave free, with room for names. */
export const cameraOfFrame = (frame: ViewFrame, area: MapArea, projection: Projection): Camera =>
  (projection === 'globe' ? globeCamera : flatCamera)(frame, area);

/** The frame that a map of this size shows: `cameraOfFrame` leads back to the camera. */
export const frameOfCamera = (camera: Camera, area: MapArea, projection: Projection): ViewFrame =>
  quantiseFrame((projection === 'globe' ? globeFrame : flatFrame)(camera, area));

function flatCamera(frame: ViewFrame, area: MapArea): Camera {
  const { middle, halfWidth, halfHeight } = aimOf(area);
  const { bearing, pitch } = frame;
  const shrunk = Math.cos(frame.latitude * RADIANS);
  const scale = Math.min(
    (halfWidth * shrunk) / ((frame.across / 2) * RADIANS),
    (halfHeight * shrunk) / ((frame.down / 2) * RADIANS),
  );
  // MapLibre shows nothing beyond the ends of the flat map, so it comes no further out than this.
  const leastZoom = Math.max(MIN_ZOOM, Math.log2(area.height / (2 * Math.PI * pixelsPerRadian(0))));
  const zoom = Math.max(leastZoom, Math.min(MAX_ZOOM, Math.log2(scale / pixelsPerRadian(0))));
  const pixels = pixelsPerRadian(zoom);
  const [right, down] = turnedBy(middle, -bearing);
  const most = Math.max(0, Math.PI - area.height / 2 / pixels);
  const y = mercatorY(frame.latitude) + down / pixels;
  return {
    longitude: unwrapLongitude(frame.longitude - right / pixels / RADIANS, 0),
    latitude: latitudeAtMercatorY(Math.max(-most, Math.min(most, y))),
    zoom,
    bearing,
    pitch,
  };
}

function flatFrame(
  { longitude, latitude, zoom, bearing, pitch }: Camera,
  area: MapArea,
): ViewFrame {
  const { middle, halfWidth, halfHeight } = aimOf(area);
  const pixels = pixelsPerRadian(zoom);
  const [right, down] = turnedBy(middle, -bearing);
  const at = limited(latitudeAtMercatorY(mercatorY(latitude) - down / pixels));
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

function globeCamera(frame: ViewFrame, area: MapArea): Camera {
  const { middle, halfWidth, halfHeight } = aimOf(area);
  const eye = EYE_AT_HEIGHTS * area.height;
  const radius = Math.min(
    radiusFor(frame.across / 2, halfWidth, eye),
    radiusFor(frame.down / 2, halfHeight, eye),
    globeRadius({ zoom: MAX_ZOOM, latitude: 0 }),
  );
  const place: LngLat = [frame.longitude, limited(frame.latitude)];
  const [right, down] = middle;
  const free = { left: right, right, top: down, bottom: down };
  const { bearing, pitch } = frame;
  const { camera } = centredGlobe([place], place, { radius, bearing, free, area });
  return { ...camera, pitch };
}

/** Pixels of the radius of a globe on which what is so many degrees from the middle is drawn so far from it. */
function radiusFor(degrees: number, pixels: number, eye: number): number {
  const angle = Math.min(degrees, FARTHEST_REACH) * RADIANS;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  // The eye sees no farther than the horizon, which is the nearer the larger the globe is.
  const whereSeen = (eye * cosine) / (1 - cosine);
  const nearness = sine * eye - pixels * (1 - cosine);
  return nearness <= 0 ? whereSeen : Math.min(whereSeen, (pixels * eye) / nearness);
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
    latitude: limited(latitude),
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

const limited = (latitude: number) =>
  Math.max(-HIGHEST_LATITUDE, Math.min(HIGHEST_LATITUDE, latitude));
