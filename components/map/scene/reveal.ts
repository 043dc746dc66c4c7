import { boundsOfPaths, type Bounds } from '@/lib/geo/path-bounds';
import type { Path } from '@/lib/geo/path-measure';
import type { LngLat } from '@/lib/geo/sphere';
import type { Insets } from '../engine/framed-camera';
import type { ScreenPosition } from '../engine/screen-position';

/** Pixels between what is shown and the panels or the edge. */
export const REVEAL_MARGIN = 32;

interface Sight {
  readonly project: (place: LngLat) => ScreenPosition;
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

/**
 * What the map has to show whole so that these places and the ways between them are in sight; null
 * when they are already. A map that moves without need takes away what the reader was looking at.
 */
export function boundsToReveal(
  places: readonly LngLat[],
  paths: readonly Path[],
  { project, width, height, insets }: Sight,
): Bounds | null {
  const isInSight = (place: LngLat) => {
    const { x, y, visible } = project(place);
    return (
      visible &&
      x >= insets.left + REVEAL_MARGIN &&
      x <= width - insets.right - REVEAL_MARGIN &&
      y >= insets.top + REVEAL_MARGIN &&
      y <= height - insets.bottom - REVEAL_MARGIN
    );
  };
  if (places.every(isInSight)) return null;
  return boundsOfPaths([...paths, ...places.map((place) => Float64Array.from(place))]);
}
