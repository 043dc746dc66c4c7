import type { Camera } from '@/lib/view/camera';

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Moscow at the left edge, Tokyo at the right, Hanoi at the foot; Ulaanbaatar near the middle. */
export const NORTHEAST_ASIA: Bounds = [36, 17, 143, 57.5];

const WORLD_SIZE_AT_ZOOM_0 = 512;

const mercatorY = (latitude: number): number =>
  (1 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / Math.PI) / 2;

const latitudeOf = (y: number): number =>
  (360 / Math.PI) * Math.atan(Math.exp((1 - 2 * y) * Math.PI)) - 90;

/** CSS pixels of the map that panels cover. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const MARGIN: Insets = { top: 24, right: 24, bottom: 24, left: 24 };

/**
 * The camera that shows `bounds` whole in the part of a viewport (CSS pixels) that `insets` leave
 * free. Plain arithmetic, so that the first frame is right before the map exists.
 */
export function cameraForBounds(
  bounds: Bounds,
  viewport: { width: number; height: number },
  insets: Insets = MARGIN,
): Camera {
  const [west, south, east, north] = bounds;
  const width = Math.max(1, viewport.width - insets.left - insets.right);
  const height = Math.max(1, viewport.height - insets.top - insets.bottom);
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const scale = Math.min(width / ((east - west) / 360), height / (bottom - top));
  const offsetX = (insets.right - insets.left) / 2 / scale;
  const offsetY = (insets.bottom - insets.top) / 2 / scale;
  return {
    longitude: (west + east) / 2 + offsetX * 360,
    latitude: latitudeOf((top + bottom) / 2 + offsetY),
    zoom: Math.log2(scale / WORLD_SIZE_AT_ZOOM_0),
    bearing: 0,
    pitch: 0,
  };
}

/** The camera of a first visit. */
export function defaultCamera(
  viewport: { width: number; height: number },
  insets: Insets = MARGIN,
): Camera {
  return cameraForBounds(NORTHEAST_ASIA, viewport, insets);
}
