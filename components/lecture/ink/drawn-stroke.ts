import { groundPoints, windowPoints } from '@/lib/lecture/ink/stroke-points';
import type { InkColour, InkStroke } from '@/lib/tours/ink-stroke';
import type { InkMaps } from './ink-maps';

/** In pixels of the window. */
export interface PenPoint {
  readonly x: number;
  readonly y: number;
}

/** A hand shakes by about as much. */
const TOLERANCE_PX = 1.2;

/**
 * What the pen has drawn, as it is kept: on the map where it began, or on the window where no map is.
 * A stroke that leaves the map, or the globe, has its points on it alone.
 */
export function drawnStroke(
  points: readonly PenPoint[],
  { colour, maps }: { readonly colour: InkColour; readonly maps: InkMaps },
): InkStroke {
  const { x, y } = points[0]!;
  const map = maps.at(x, y);
  const box = map?.element.getBoundingClientRect();
  const under = map
    ? points.flatMap((point) => map.surface.groundAt(point.x - box!.left, point.y - box!.top) ?? [])
    : [];
  const [first] = under;
  if (!map || !first) {
    const shares = points.map((point): [number, number] => [
      point.x / window.innerWidth,
      point.y / window.innerHeight,
    ]);
    return { colour, on: 'window', points: windowPoints(shares) };
  }
  const course = under.map(({ place }) => place);
  return {
    ...{ colour, on: map.on },
    points: groundPoints(course, TOLERANCE_PX * first.radiansPerPixel),
  };
}
