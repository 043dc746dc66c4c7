import { unwrapLongitude } from './sphere';
import type { Path } from './path-measure';

/** West, south, east, north in degrees; east may exceed 180 rather than be less than west. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The least box round all paths, whose longitudes are brought beside each other; null of none. */
export function boundsOfPaths(paths: readonly Path[]): Bounds | null {
  const first = paths[0];
  if (!first) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const path of paths) {
    // A path is moved as a whole, so that it stays in one piece.
    const turn = unwrapLongitude(path[0]!, first[0]!) - path[0]!;
    for (let index = 0; index < path.length; index += 2) {
      west = Math.min(west, path[index]! + turn);
      east = Math.max(east, path[index]! + turn);
      south = Math.min(south, path[index + 1]!);
      north = Math.max(north, path[index + 1]!);
    }
  }
  return [west, south, east, north];
}
