import type { MapSurface } from '@/components/map/map-surface';
import type { LngLat } from '@/lib/geo/sphere';
import { inkPath } from './ink-paths';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A jump of so much of the map's width, against the direction of the pen, is one to another copy of the world. */
const JUMP = 0.25;

/**
 * The path of a course on the screen, in pieces where it goes behind the globe, or over the end of a
 * flat map whose other side shows the next points.
 */
export function coursePath(
  course: readonly LngLat[],
  surface: Pick<MapSurface, 'project'>,
  { width, height }: Size,
): string {
  const pieces: { x: number; y: number; longitude: number }[][] = [[]];
  for (const place of course) {
    const [longitude] = place;
    const { x, y, visible } = surface.project(place);
    const isBehind = !visible && x >= 0 && y >= 0 && x <= width && y <= height;
    const last = pieces.at(-1)!.at(-1);
    const jumps =
      last !== undefined &&
      Math.abs(x - last.x) > JUMP * width &&
      (x - last.x) * (longitude - last.longitude) < 0;
    if (isBehind || jumps) pieces.push([]);
    if (!isBehind) pieces.at(-1)!.push({ x, y, longitude });
  }
  return pieces.map(inkPath).join('');
}
