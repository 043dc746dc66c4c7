import { WORLD_SIZE_AT_ZOOM_0 } from '@/lib/geo/mercator';
import type { Camera } from '@/lib/view/camera';

const SHORTEST_MS = 500;
const LONGEST_MS = 2500;
const MS_A_LEVEL = 450;
/** For each doubling of the distance, in pixels at the lower of the two zooms. */
const MS_A_DOUBLING = 260;
/** Shorter distances, in pixels, take hardly any time. */
const GLANCE_PIXELS = 100;

/**
 * Milliseconds of a flight: longer for a long distance, but never so long that the audience waits.
 * MapLibre's own `maxDuration` does not fly at all where a flight would take longer.
 */
export function flightDuration(from: Camera, to: Camera): number {
  const east = Math.abs(((to.longitude - from.longitude + 540) % 360) - 180);
  const north = Math.abs(to.latitude - from.latitude);
  const scale = (WORLD_SIZE_AT_ZOOM_0 * 2 ** Math.min(from.zoom, to.zoom)) / 360;
  const doublings = Math.log2(1 + (Math.hypot(east, north) * scale) / GLANCE_PIXELS);
  const levels = Math.abs(to.zoom - from.zoom);
  return Math.min(SHORTEST_MS + doublings * MS_A_DOUBLING + levels * MS_A_LEVEL, LONGEST_MS);
}
