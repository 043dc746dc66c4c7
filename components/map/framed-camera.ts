import type { Camera } from '@/lib/view/camera';
import { NORTHEAST_ASIA, cameraForBounds, type Bounds } from './default-camera';

/** Pixels of the map that stand behind panels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const WORLD_SIZE_AT_ZOOM_0 = 512;

/**
 * A globe shows half the world but foreshortens its rim, so its middle is moved from the middle of
 * the region towards where most of the record is; Moscow stays in sight at the left.
 */
const GLOBE_LONGITUDE = 106;

/** The first view of a globe. */
export function framedGlobeCamera(
  viewport: { width: number; height: number },
  insets: Insets,
): Camera {
  const flat = framedCamera(viewport, insets);
  const shift = flat.longitude - framedCamera(viewport, { ...insets, left: 0, right: 0 }).longitude;
  return { ...flat, longitude: GLOBE_LONGITUDE + shift };
}

/** The camera that shows `bounds` whole in the part of the viewport that no panel covers. */
export function framedCamera(
  viewport: { width: number; height: number },
  insets: Insets,
  bounds: Bounds = NORTHEAST_ASIA,
): Camera {
  const free = {
    width: Math.max(160, viewport.width - insets.left - insets.right),
    height: Math.max(160, viewport.height - insets.top - insets.bottom),
  };
  const camera = cameraForBounds(bounds, free);
  const world = WORLD_SIZE_AT_ZOOM_0 * 2 ** camera.zoom;
  const right = (insets.right - insets.left) / 2 / world;
  const down = (insets.bottom - insets.top) / 2 / world;
  return {
    ...camera,
    longitude: camera.longitude + right * 360,
    latitude: shiftLatitude(camera.latitude, down),
  };
}

/** Moves a latitude by a share of the world's height on the Mercator plane, southwards. */
function shiftLatitude(latitude: number, down: number): number {
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) - down * 2 * Math.PI;
  return (360 / Math.PI) * Math.atan(Math.exp(y)) - 90;
}
