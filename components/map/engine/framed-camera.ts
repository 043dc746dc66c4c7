import type { Insets, MapArea } from '@/lib/geo/map-area';
import { WORLD_SIZE_AT_ZOOM_0 } from '@/lib/geo/mercator';
import type { Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';

/** West, south, east, north: Moscow at the left with room for its name, Tokyo at the right, Hanoi at the foot; Ulaanbaatar near the middle. */
export const NORTHEAST_ASIA = [31, 17, 143, 57.5] as const;

/** Pixels round the region. */
const MARGIN = 24;
/** Pixels that it is given in width and height, however much of the map panels cover. */
const LEAST_FREE = 160 - 2 * MARGIN;

/**
 * A globe shows half the world but foreshortens its rim, so its middle is moved from the middle of
 * the region towards where most of the record is; Moscow stays in view at the left.
 */
const GLOBE_LONGITUDE = 106;

const mercatorY = (latitude: number): number =>
  (1 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / Math.PI) / 2;

const latitudeOf = (y: number): number =>
  (360 / Math.PI) * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - 90;

const room = (pixels: number) => Math.max(LEAST_FREE, pixels - 2 * MARGIN);

/**
 * The camera that shows the region whole in the part of the viewport (CSS pixels) that no panel
 * covers. Plain arithmetic, so that the first frame is right before the map exists.
 */
export function framedCamera(viewport: { width: number; height: number }, insets: Insets): Camera {
  const [west, south, east, north] = NORTHEAST_ASIA;
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const width = room(viewport.width - insets.left - insets.right);
  const height = room(viewport.height - insets.top - insets.bottom);
  const scale = Math.min(width / ((east - west) / 360), height / (bottom - top));
  const right = (insets.right - insets.left) / 2 / scale;
  const down = (insets.bottom - insets.top) / 2 / scale;
  return {
    longitude: (west + east) / 2 + right * 360,
    latitude: latitudeOf((top + bottom) / 2 + down),
    zoom: Math.log2(scale / WORLD_SIZE_AT_ZOOM_0),
    bearing: 0,
    pitch: 0,
  };
}

/** The first view of a globe. */
export function framedGlobeCamera(
  viewport: { width: number; height: number },
  insets: Insets,
): Camera {
  const flat = framedCamera(viewport, insets);
  const shift = flat.longitude - framedCamera(viewport, { ...insets, left: 0, right: 0 }).longitude;
  return { ...flat, longitude: GLOBE_LONGITUDE + shift };
}

/** The first view of a map on which nothing is open. */
export const regionCamera = (area: MapArea, projection: Projection): Camera =>
  (projection === 'globe' ? framedGlobeCamera : framedCamera)(area, area.insets);
