import { pairKey } from '@/lib/arcs/pair-key';
import type { ScreenBox } from '@/lib/geo/screen-box';
import { lngLatAt, vertexCount, type Path } from '@/lib/geo/path-measure';
import type { LngLat } from '@/lib/geo/sphere';
import { pixelStroke, type PixelStroke } from './pixel-strokes';
import type { PlacedName } from './placed-names';

export const PICTURE: ScreenBox = { left: 0, top: 0, right: 400, bottom: 300 };

/** A map whose degrees are pixels already, and hides nothing. */
const asItIs = (path: Path) =>
  Float64Array.from(
    Array.from({ length: vertexCount(path) }, (_, index) => [...lngLatAt(path, index), 1]).flat(),
  );

/** Of that map. */
export const degreesApart = (one: LngLat, other: LngLat) =>
  Math.hypot(one[0] - other[0], one[1] - other[1]);

/** A stroke through points given in pixels. It is two pixels wide from end to end. */
export function strokeThrough(
  [from, to]: readonly [string, string],
  points: readonly (readonly [number, number])[],
  { widthPixels = 2, taper = 1, passed = [] as readonly LngLat[] } = {},
): PixelStroke {
  const path = Float64Array.from(points.flat());
  return pixelStroke(
    {
      key: `${from}~${to}`,
      from,
      to,
      pair: pairKey({ from, to }),
      path,
      passed,
      widthPixels,
      taper,
    },
    asItIs,
    PICTURE,
  );
}

/** A name of a city. */
export const nameOf = (city: string, letters: ScreenBox): PlacedName => ({ city, letters });

/** Points of a piece of a circle, from one angle to another in degrees. */
export function circlePoints(
  middle: readonly [number, number],
  radius: number,
  from: number,
  to: number,
): [number, number][] {
  return Array.from({ length: 41 }, (_, index) => {
    const angle = ((from + ((to - from) * index) / 40) * Math.PI) / 180;
    return [middle[0] + radius * Math.cos(angle), middle[1] + radius * Math.sin(angle)];
  });
}
