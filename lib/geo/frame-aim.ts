import { HIGHEST_LATITUDE } from '@/lib/view/camera';
import type { MapArea } from './map-area';

/**
 * The share of a pane at each of its edges that a frame leaves to names. A share and no pixels, since
 * names grow with the screen of a lecture: a larger pane of the same shape shows the same picture.
 */
const ROOM_FOR_NAMES = 0.07;
/** Pixels that are aimed at however much of the map panels cover. */
const LEAST_FREE = 96;

interface Aim {
  /** Pixels to the right and down from the middle of the map to the middle of what panels leave free. */
  readonly middle: readonly [right: number, down: number];
  /** Pixels from there to the edges of the frame. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Where a frame is put on a map. */
export function aimOf({ width, height, insets: { top, right, bottom, left } }: MapArea): Aim {
  const half = (free: number) => Math.max(LEAST_FREE, free) * (0.5 - ROOM_FOR_NAMES);
  return {
    middle: [(left - right) / 2, (top - bottom) / 2],
    halfWidth: half(width - left - right),
    halfHeight: half(height - top - bottom),
  };
}

/** Where the middle of a map may be. */
export const limitedLatitude = (latitude: number) =>
  Math.max(-HIGHEST_LATITUDE, Math.min(HIGHEST_LATITUDE, latitude));
