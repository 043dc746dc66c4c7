import { tilesInSight, type Tile } from '@/lib/geo/tiles-in-sight';
import type { Camera } from '@/lib/view/camera';

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Down to this level the whole world is little, and a flight may pass anywhere in it. */
const WHOLE_WORLD = 3;
/** Looks along the way from one camera to the next. */
const LOOKS = [0.25, 0.5, 0.75];

/** Tiles of a lecture's maps, from far to near, each once: at its cameras and on the way between. */
export function lectureTiles(
  cameras: readonly Camera[],
  viewport: Viewport,
  deepest: number,
): Tile[] {
  const world = Array.from({ length: Math.min(WHOLE_WORLD, deepest) + 1 }, (_, z) =>
    Array.from({ length: 4 ** z }, (_unused, index) => ({
      z,
      x: index % 2 ** z,
      y: Math.floor(index / 2 ** z),
    })),
  ).flat();
  const onTheWay = cameras.slice(1).flatMap((to, index) => {
    const from = cameras[index]!;
    return LOOKS.map((share) => cameraBetween(from, to, share));
  });
  const near = [...cameras, ...onTheWay].flatMap((camera) =>
    tilesInSight(camera, viewport, deepest),
  );
  const byName = new Map(
    [...world, ...near].map((tile) => [`${tile.z}/${tile.x}/${tile.y}`, tile]),
  );
  return [...byName.values()].toSorted((one, other) => one.z - other.z);
}

/** A flight goes over the shorter side of the world, and never nearer than both of its ends. */
function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  const east = ((to.longitude - from.longitude + 540) % 360) - 180;
  return {
    longitude: from.longitude + east * share,
    latitude: from.latitude + (to.latitude - from.latitude) * share,
    zoom: Math.min(from.zoom, to.zoom),
    bearing: 0,
    pitch: 0,
  };
}
