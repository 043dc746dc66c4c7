import { thinnedCourse } from '@/lib/geo/thinned-course';
import { RADIANS, unwrapLongitude, type LngLat } from '@/lib/geo/sphere';
import { MOST_STROKE_POINTS } from '@/lib/tours/ink-stroke';

type Point = readonly [x: number, y: number];

/** In radians: less than a step of the numbers that are kept. */
const LEAST_TOLERANCE = 1e-6;

/** About a hundred metres; a step of a ten-thousandth of a window is less than a pixel at 4K. */
const UNITS_A_DEGREE = 1000;
const UNITS_A_WINDOW = 10_000;

/** Where a stroke on a map goes. Longitudes run on over ±180° as the pen did. */
export const groundCourse = (points: readonly number[]): readonly LngLat[] =>
  pointsOf(points, UNITS_A_DEGREE);

/** Where a stroke on the window goes, as shares of its width and height. */
export const windowCourse = (points: readonly number[]): readonly Point[] =>
  pointsOf(points, UNITS_A_WINDOW);

/**
 * @param course longitude and latitude under the pen, one after the other.
 * @param tolerance how far the thinned line may be from what was drawn, in radians of the ground.
 */
export function groundPoints(course: readonly LngLat[], tolerance: number): number[] {
  const unbroken = course.reduce<LngLat[]>((way, [longitude, latitude]) => {
    const before = way.at(-1);
    way.push([before ? unwrapLongitude(longitude, before[0]) : longitude, latitude]);
    return way;
  }, []);
  // The Mercator plane, in which lines are thinned, stretches towards the poles.
  const inPlane = tolerance / Math.cos((unbroken[0]?.[1] ?? 0) * RADIANS);
  let thinned = thinnedCourse(unbroken, inPlane);
  for (
    let coarser = Math.max(2 * inPlane, LEAST_TOLERANCE);
    thinned.length > MOST_STROKE_POINTS;
    coarser *= 2
  ) {
    thinned = thinnedCourse(unbroken, coarser);
  }
  return steps(thinned, UNITS_A_DEGREE);
}

/** @param course shares of the window's width and height. */
export function windowPoints(course: readonly Point[]): number[] {
  const every = Math.ceil(course.length / (MOST_STROKE_POINTS - 1));
  const kept = course.filter((_, index) => index % every === 0 || index === course.length - 1);
  return steps(kept, UNITS_A_WINDOW);
}

function steps(course: readonly Point[], units: number): number[] {
  let [lastX, lastY] = [0, 0];
  return course.flatMap(([x, y]) => {
    // Against the rounded point before it: else the roundings would add up along the stroke.
    const [stepX, stepY] = [Math.round(x * units) - lastX, Math.round(y * units) - lastY];
    [lastX, lastY] = [lastX + stepX, lastY + stepY];
    return [stepX, stepY];
  });
}

function pointsOf(points: readonly number[], units: number): Point[] {
  let [x, y] = [0, 0];
  return Array.from({ length: points.length / 2 }, (_, index) => {
    [x, y] = [x + points[2 * index]!, y + points[2 * index + 1]!];
    return [x / units, y / units];
  });
}
