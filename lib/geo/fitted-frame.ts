import type { Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';
import type { ViewFrame } from '@/lib/view/view-frame';
import { MAX_ZOOM, MIN_ZOOM } from './camera-reach';
import { centredGlobe } from './fitted-camera';
import { aimOf, limitedLatitude } from './frame-aim';
import { EYE_AT_HEIGHTS } from './globe-eye';
import { globeRadius, turnedBy } from './globe-screen';
import type { MapArea } from './map-area';
import { latitudeAtMercatorY, mercatorY, pixelsPerRadian } from './mercator';
import { RADIANS, unwrapLongitude, type LngLat } from './sphere';

/** Degrees from the middle of a globe to what is still on the near side. */
const FARTHEST_REACH = 89;

/** The camera that shows a frame as large as it fits into what panels leave free, with room for names. */
export const cameraOfFrame = (frame: ViewFrame, area: MapArea, projection: Projection): Camera =>
  (projection === 'globe' ? globeCamera : flatCamera)(frame, area);

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

function globeCamera(frame: ViewFrame, area: MapArea): Camera {
  const { middle, halfWidth, halfHeight } = aimOf(area);
  const eye = EYE_AT_HEIGHTS * area.height;
  const radius = Math.min(
    radiusFor(frame.across / 2, halfWidth, eye),
    radiusFor(frame.down / 2, halfHeight, eye),
    globeRadius({ zoom: MAX_ZOOM, latitude: 0 }),
  );
  const place: LngLat = [frame.longitude, limitedLatitude(frame.latitude)];
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
