import { arcPath, type ArcCurve } from '@/lib/geo/arc-path';
import { mercatorY, pixelsPerRadian } from '@/lib/geo/mercator';
import { RADIANS, type LngLat } from '@/lib/geo/sphere';

/** All is measured in pixels of the first view of a desktop of 1440 by 900, on a flat map. */
const PIXELS_A_RADIAN = pixelsPerRadian(2.77);
/** Longitude round which the map is laid out: a curve over the Pacific lies to the right of it. */
const MIDDLE = 87;

const SEGMENTS = 10;
/** Half of what is tried to learn how the course moves with its bow. */
const STEP = 0.05;

export const pixelOf = ([longitude, latitude]: LngLat): readonly [number, number] => [
  longitude * RADIANS * PIXELS_A_RADIAN,
  -mercatorY(latitude) * PIXELS_A_RADIAN,
];

/**
 * The vertices of a course by its bow beside the level line, and its lean. They are written to `points`
 * where it is given: hundreds are tried for each that is kept.
 */
export type PixelCourse = (offset: number, lean: number, points?: Float64Array) => Float64Array;

export const newPoints = () => new Float64Array(2 * (SEGMENTS + 1));

const COSINES = Float64Array.from({ length: SEGMENTS + 1 }, (_, index) =>
  Math.cos((Math.PI * index) / SEGMENTS),
);

/** Vertices move nearly in proportion to the bow, so no other path need be walked on the sphere. */
export function pixelCourse(
  { from, to }: Pick<ArcCurve, 'from' | 'to'>,
  level: number,
): PixelCourse {
  const right = pixelPath({ from, to, bow: level + STEP });
  const left = pixelPath({ from, to, bow: level - STEP });
  const middle = right.map((one, index) => (one + left[index]!) / 2);
  const moved = right.map((one, index) => (one - left[index]!) / (2 * STEP));
  return (offset, lean, points = newPoints()) => {
    for (let index = 0; index < points.length; index += 1) {
      points[index] = middle[index]! + (offset - lean * COSINES[index >> 1]!) * moved[index]!;
    }
    return points;
  };
}

function pixelPath(curve: ArcCurve): Float64Array {
  const path = arcPath(curve, SEGMENTS);
  const middle = (path[0]! + path.at(-2)!) / 2;
  const turn = 360 * Math.round((MIDDLE - middle) / 360);
  for (let index = 0; index < path.length; index += 2) {
    path.set(pixelOf([path[index]! + turn, path[index + 1]!]), index);
  }
  return path;
}
