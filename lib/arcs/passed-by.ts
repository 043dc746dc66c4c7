import { mercatorY } from '@/lib/geo/mercator';
import type { Path } from '@/lib/geo/path-measure';
import { boundsOf, nearestShare, type ScreenBox } from '@/lib/geo/screen-box';
import { RADIANS, type LngLat } from '@/lib/geo/sphere';
import { touchesPlace, type PairedLine } from './pair-key';
import { cityOf, type Cities } from './sites';

/** What a line passes has to be shown: nobody would know what the line is paler for. */
interface ShownPlace {
  readonly id: string;
  readonly position: LngLat;
}

/** In radians of the Mercator plane: 31 pixels, where a phone shows half the world or a globe is as small. */
const REACH = 0.3;
/** A place as near to an end as to the line is beside the end, where the line has to go. */
const NEARER_THAN_ENDS = 0.99;

/** The places that a line comes near to and does not join, each in the copy of the world that it is passed in. */
export type PassedBy = (line: PairedLine, path: Path) => readonly LngLat[];

const NONE: readonly LngLat[] = [];

/**
 * @param places those that are shown. Every line is measured against them once: the answer is the same
 * list for the same path, which a mesh is memoized by.
 */
export function passedBy(places: readonly ShownPlace[], cities: Cities): PassedBy {
  const spots = places.flatMap(({ id, position: [longitude, latitude] }) =>
    // A path over the antimeridian goes on to the copy of the world beside it.
    [-360, 0, 360].map((turn) => ({
      id,
      city: cityOf(cities, id),
      position: [longitude + turn, latitude] as LngLat,
      ...onPlane(longitude + turn, latitude),
    })),
  );
  const known = new WeakMap<Path, readonly LngLat[]>();
  const passedOn = (line: PairedLine, path: Path): readonly LngLat[] => {
    const points = pointsOnPlane(path);
    const bounds = boundsOf(points);
    const passed = spots.filter(
      ({ id, city, x, y }) =>
        isWithinReach(bounds, x, y) &&
        !touchesPlace(line, id) &&
        !touchesPlace(line, city) &&
        isNearerThanEnds(points, x, y),
    );
    return passed.length === 0 ? NONE : passed.map(({ position }) => position);
  };
  return (line, path) => {
    const passed = known.get(path) ?? passedOn(line, path);
    known.set(path, passed);
    return passed;
  };
}

const onPlane = (longitude: number, latitude: number) => ({
  x: longitude * RADIANS,
  y: mercatorY(latitude),
});

function pointsOnPlane(path: Path): Float64Array {
  const points = new Float64Array(path.length);
  for (let index = 0; index < path.length; index += 2) {
    const { x, y } = onPlane(path[index]!, path[index + 1]!);
    points[index] = x;
    points[index + 1] = y;
  }
  return points;
}

const isWithinReach = ({ left, top, right, bottom }: ScreenBox, x: number, y: number) =>
  x > left - REACH && x < right + REACH && y > top - REACH && y < bottom + REACH;

function isNearerThanEnds(points: Float64Array, x: number, y: number): boolean {
  const last = points.length - 2;
  const toEnd = Math.min(
    Math.hypot(points[0]! - x, points[1]! - y),
    Math.hypot(points[last]! - x, points[last + 1]! - y),
  );
  const least = Math.min(REACH, NEARER_THAN_ENDS * toEnd);
  for (let index = 0; index < last; index += 2) {
    const [x0, y0] = [points[index]!, points[index + 1]!];
    const [x1, y1] = [points[index + 2]!, points[index + 3]!];
    const share = nearestShare(x, y, x0, y0, x1, y1);
    const [awayX, awayY] = [x - x0 - share * (x1 - x0), y - y0 - share * (y1 - y0)];
    if (awayX * awayX + awayY * awayY < least * least) return true;
  }
  return false;
}
