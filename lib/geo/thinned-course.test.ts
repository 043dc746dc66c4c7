import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mercatorY } from './mercator';
import { RADIANS, type LngLat } from './sphere';
import { thinnedCourse } from './thinned-course';

const degrees = fc.double({ min: -60, max: 60, noNaN: true });
const courses: fc.Arbitrary<LngLat[]> = fc.array(fc.tuple(degrees, degrees), {
  minLength: 2,
  maxLength: 40,
});
const tolerances = fc.double({ min: 0.001, max: 0.5, noNaN: true });

/** How far a place stands off the nearest point of a line, on the Mercator plane. */
function distanceToLine(place: LngLat, line: readonly LngLat[]): number {
  const [x, y] = onPlane(place);
  let least = Infinity;
  for (let index = 1; index < line.length; index += 1) {
    const [[x0, y0], [x1, y1]] = [onPlane(line[index - 1]!), onPlane(line[index]!)];
    for (let step = 0; step <= 400; step += 1) {
      const t = step / 400;
      least = Math.min(least, Math.hypot(x0 + t * (x1 - x0) - x, y0 + t * (y1 - y0) - y));
    }
  }
  return least;
}

const onPlane = ([longitude, latitude]: LngLat) =>
  [longitude * RADIANS, mercatorY(latitude)] as const;

describe('a thinned course', () => {
  it('keeps both ends, and of the rest no vertex twice and none out of order', () => {
    fc.assert(
      fc.property(courses, tolerances, (course, tolerance) => {
        const thinned = thinnedCourse(course, tolerance);
        expect([thinned[0], thinned.at(-1)]).toEqual([course[0], course.at(-1)]);
        let at = -1;
        for (const vertex of thinned) {
          const next = course.indexOf(vertex, at + 1);
          expect(next).toBeGreaterThan(at);
          at = next;
        }
      }),
    );
  });

  it('leaves no vertex farther away than the tolerance', () => {
    fc.assert(
      fc.property(courses, tolerances, (course, tolerance) => {
        const thinned = thinnedCourse(course, tolerance);
        for (const vertex of course) {
          // The line is only tried at some points, which are a little farther away than the nearest.
          expect(distanceToLine(vertex, thinned)).toBeLessThan(tolerance + 0.01);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('lays a wobble straight and keeps a bend', () => {
    const course: LngLat[] = [
      [100, 50],
      [105, 50.01],
      [110, 50],
      [110, 40],
    ];
    expect(thinnedCourse(course, 0.001)).toEqual([course[0], course[2], course[3]]);
  });

  it('is the course itself where nothing may be left out', () => {
    const course: LngLat[] = [
      [100, 50],
      [105, 50],
      [110, 50],
    ];
    expect(thinnedCourse(course, 0)).toBe(course);
  });
});
