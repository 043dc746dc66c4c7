import type { Camera } from '@/lib/view/camera';
import { mercatorY } from './mercator';

/** One map tile: zoom level, column from the antimeridian eastwards, row from the north. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Of vector tiles, in CSS pixels at their own zoom. */
const TILE_SIZE = 512;

/** Where a latitude is on the Mercator square, 0 at the north edge and 1 at the south. */
function row(latitude: number): number {
  return (1 - mercatorY(latitude) / Math.PI) / 2;
}

/**
 * The tiles that a map of this size shows at a camera, and those a level nearer, which a globe takes
 * for its middle: at the level of its zoom or the deepest there is. Turning the map is answered by
 * taking the circle round what is seen.
 */
export function tilesInSight(camera: Camera, viewport: Viewport, deepest: number): Tile[] {
  const { longitude, latitude, zoom } = camera;
  const least = Math.max(0, Math.min(Math.floor(zoom), deepest));
  const levels = [...new Set([least, Math.min(least + 1, deepest)])];
  const radius = Math.hypot(viewport.width, viewport.height) / 2;
  const isTurned = camera.bearing !== 0 || camera.pitch !== 0;
  const [halfWidth, halfHeight] = isTurned
    ? [radius, radius]
    : [viewport.width / 2, viewport.height / 2];
  return levels.flatMap((z) => {
    const across = 2 ** z;
    const tilePixels = TILE_SIZE * 2 ** (zoom - z);
    const column = ((longitude + 180) / 360) * across;
    const line = row(latitude) * across;
    const columns = between(column - halfWidth / tilePixels, column + halfWidth / tilePixels);
    const lines = between(line - halfHeight / tilePixels, line + halfHeight / tilePixels);
    const wrapped = new Set(columns.map((x) => ((x % across) + across) % across));
    return lines
      .filter((y) => y >= 0 && y < across)
      .flatMap((y) => [...wrapped].map((x) => ({ z, x, y })));
  });
}

function between(from: number, to: number): number[] {
  const first = Math.floor(from);
  return Array.from({ length: Math.floor(to) - first + 1 }, (_, index) => first + index);
}
